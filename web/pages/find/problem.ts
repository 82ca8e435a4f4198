import type { Text } from '../../i18n/text.js';
import type { Answer } from './answer.js';
import type { Finder } from './use-finder.js';

/** What to tell beside the box when a search has no answer yet; undefined = all is well. */
export function problemWith(answer: Answer, text: Text): string | undefined {
  switch (answer.kind) {
    case 'found':
      return undefined;
    case 'empty':
      return text('find.empty');
    case 'no-gazetteer':
      return text('find.noGazetteer');
    case 'ambiguous':
      return `${text('find.ambiguous', { name: answer.name })}. ${text('find.ambiguousChoose')}`;
    case 'unknown-postcode':
      return answer.complete
        ? text('find.unknownPostcode', { text: answer.text })
        : text('find.unknownPostcodeYet');
    case 'unknown-place':
      return `${text('find.unknownPlace', { text: answer.text })} ${text('find.tryAgain')}`;
  }
}

/** The same of a finder, which may not know where the visitor is. */
export function problemOf({ answer, myPlaceProblem }: Finder, text: Text): string | undefined {
  if (myPlaceProblem) return text(`find.myPlace.${myPlaceProblem}`);
  return answer ? problemWith(answer, text) : undefined;
}
