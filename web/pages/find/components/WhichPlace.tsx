import { useText } from '../../../i18n/text.js';
import type { Finder } from '../use-finder.js';
import { ChoosePlace } from './ChoosePlace.js';

/** Where what was typed may mean several places, or none but nearly one: which of them it is. */
export function WhichPlace({ finder }: { finder: Finder }) {
  const text = useText();
  const { answer, query } = finder;
  const rest = { query, onSearch: finder.search };
  if (answer?.kind === 'ambiguous') {
    return <ChoosePlace title={text('find.ambiguousChoose')} choices={answer.choices} {...rest} />;
  }
  if (answer && 'suggestions' in answer && answer.suggestions.length > 0) {
    return <ChoosePlace title={text('find.suggestions')} choices={answer.suggestions} {...rest} />;
  }
  return null;
}
