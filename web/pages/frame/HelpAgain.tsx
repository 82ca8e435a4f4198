import { useText } from '../../i18n/text.js';
import { Notice } from '../../ui/Notice.js';
import { HelpLineList } from './HelpLineList.js';

/** The help lines once more, where somebody looked for help and nothing was found. */
export function HelpAgain({ level }: { level: 2 | 3 }) {
  const text = useText();
  const title = text('help.again');
  return (
    <section className="help-again screen-only">
      <Notice title={level === 2 ? <h2>{title}</h2> : <h3>{title}</h3>}>
        <HelpLineList />
      </Notice>
    </section>
  );
}
