import { HELP_LINES } from '../../../server/help-lines/help-lines.js';
import { useText } from '../../i18n/text.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { HelpLineList } from './HelpLineList.js';

/** The two numbers that cannot wait, and all five behind one tap. Printed in full. */
export function HelpBar() {
  const text = useText();
  const urgent = HELP_LINES.slice(0, 2).flatMap((line) =>
    line.numbers.slice(0, 1).map((number) => ({ ...number, line })),
  );
  return (
    <aside className="help-bar" aria-label={text('help.region')}>
      <div className="help-bar__inner screen-only">
        <p className="help-bar__title">{text('help.title')}</p>
        <ul className="help-bar__urgent" role="list">
          {urgent.map(({ line, shown, dial }) => (
            <li key={dial}>
              <a
                className={line.isEmergency ? 'help-number help-number--crisis' : 'help-number'}
                href={`tel:${dial}`}
              >
                <span className="visually-hidden">{line.forWhat[text.locale]}: </span>
                {text('help.call', { number: shown })}
              </a>
            </li>
          ))}
        </ul>
        <Disclosure summary={text('help.more')}>
          <HelpLineList />
        </Disclosure>
      </div>
      <div className="print-only">
        <p>{text('help.title')}</p>
        <HelpLineList />
      </div>
    </aside>
  );
}
