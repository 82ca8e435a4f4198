import { HELP_LINES, type HelpLine } from '../../../../server/help-lines/help-lines.js';
import { READ_WITHIN_DAYS } from '../../../../server/proposals/suggestion-form.js';
import { useText } from '../../../i18n/text.js';

/** What is kept, what happens with it, and what the register cannot do. */
export function AfterSending() {
  const text = useText();
  return (
    <section className="tell__after">
      <h2>{text('tell.keptTitle')}</h2>
      <p>{text('tell.kept')}</p>
      <h2>{text('tell.nextTitle')}</h2>
      <p>{text('tell.next', { days: READ_WITHIN_DAYS.OTHER })}</p>
      <p>{text('tell.safety', { days: READ_WITHIN_DAYS.SAFETY })}</p>
      <p>
        <strong>{text('tell.danger', { number: numberOf('emergency') })}</strong>{' '}
        {text('tell.unsafe', { number: numberOf('unsafe-at-home') })} {text('tell.municipality')}
      </p>
    </section>
  );
}

function numberOf(id: HelpLine['id']): string {
  return HELP_LINES.find((line) => line.id === id)?.numbers[0]?.shown ?? '';
}
