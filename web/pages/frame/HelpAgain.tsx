import { useText } from '../../i18n/text.js';
import { Notice } from '../../ui/Notice.js';
import { HelpLineList } from './HelpLineList.js';

/** The help lines once more, where somebody looked for help and nothing was found. */
export function HelpAgain() {
  const text = useText();
  return (
    <section className="help-again screen-only">
      <Notice title={<h3>{text('help.again')}</h3>}>
        <HelpLineList />
      </Notice>
    </section>
  );
}
