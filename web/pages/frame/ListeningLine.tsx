import { HELP_LINES } from '../../../server/help-lines/help-lines.js';
import { useText } from '../../i18n/text.js';

const LISTENING = HELP_LINES.find(({ id }) => id === 'listening');

/** For who wants to talk now and finds no number of a place: somebody who listens, wherever they are. */
export function ListeningLine() {
  const text = useText();
  if (!LISTENING) return null;
  const { numbers, name, forWhat } = LISTENING;
  return (
    <p>
      {forWhat[text.locale]} ({name[text.locale]}):{' '}
      {numbers.map(({ dial, shown }) => (
        <a key={dial} href={`tel:${dial}`}>
          <bdi dir="ltr">{shown}</bdi>
        </a>
      ))}
    </p>
  );
}
