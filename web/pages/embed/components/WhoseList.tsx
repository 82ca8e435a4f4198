import { embed } from '../../../i18n/embed/embed.js';
import { useText } from '../../../i18n/text.js';
import { Mark } from '../../frame/Mark.js';
import { pathIn } from '../../../i18n/locales.js';
import { Elsewhere } from './Elsewhere.js';

/** Closes the frame: whose list this is, and the way to all of it. */
export function WhoseList() {
  const text = useText();
  const words = embed[text.locale];
  return (
    <footer className="embed__whose">
      <Mark />
      <p>
        {words.from} <b>{text('site.name')}</b>.{' '}
        <Elsewhere href={pathIn(text.locale, '/')}>{words.whole}</Elsewhere>
      </p>
    </footer>
  );
}
