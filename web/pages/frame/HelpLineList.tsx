import { Fragment } from 'react';
import { HELP_LINES } from '../../../server/help-lines/help-lines.js';
import { useText } from '../../i18n/text.js';

/** The five help lines, one line each: what for, and the number to tap. */
export function HelpLineList() {
  const text = useText();
  return (
    <ul className="help-lines" role="list">
      {HELP_LINES.map((line) => (
        <li className="help-lines__line" key={line.id}>
          <span className="help-lines__numbers">
            {line.numbers.map((number, index) => (
              <Fragment key={number.dial}>
                {index > 0 ? ` ${text('help.or')} ` : ''}
                <a
                  className={line.isEmergency ? 'help-lines__number--crisis' : undefined}
                  href={`tel:${number.dial}`}
                >
                  <bdi dir="ltr">{number.shown}</bdi>
                </a>
              </Fragment>
            ))}
            {line.numbers.length === 0 ? line.name[text.locale] : null}
          </span>
          <span className="help-lines__words">
            {line.forWhat[text.locale]}
            {line.numbers.length > 0 ? ` (${line.name[text.locale]})` : ''}
            {line.chat ? (
              <>
                {'. '}
                {text('help.chat', { site: line.chat.shown })}
              </>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
