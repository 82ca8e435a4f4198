import { dateAsShown, listAsShown } from '../../../../i18n/formats.js';
import { calls as texts } from '../../../../i18n/keep/calls.js';
import type { Sheet } from '../call-draft.js';

const words = texts.sheet;

/** What was tried before, newest first. */
export function EarlierCalls({ calls }: Pick<Sheet, 'calls'>) {
  if (calls.length === 0) return null;
  return (
    <section className="keep-form">
      <h2>{words.earlierTitle}</h2>
      <ul className="keep-list" role="list">
        {calls.map((call) => (
          <li key={call.id} className="keep-list__item calls-entry">
            <h3 className="calls-entry__name">{texts.outcomes[call.outcome]}</h3>
            <p>{words.earlier(dateAsShown(call.at, 'nl'), call.by ?? words.somebody)}</p>
            {call.callBackOn ? <p>{texts.later(dateAsShown(call.callBackOn, 'nl'))}</p> : null}
            {call.wrongGroups.length > 0 ? (
              <p>
                {words.wrongThen(
                  listAsShown(
                    call.wrongGroups.map((group) => texts.groups[group]),
                    'nl',
                  ),
                )}
              </p>
            ) : null}
            {call.note ? <p className="calls-note">{call.note}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
