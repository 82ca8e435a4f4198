import { useQueryClient } from '@tanstack/react-query';
import { ask } from '../../../../graphql/ask.js';
import { calls } from '../../../../i18n/keep/calls.js';
import { SureButton } from '../../../account/components/SureButton.js';
import { CALLS_KEY } from '../../page.js';
import { TAKE_DOWN } from '../sheet.graphql.js';

const words = calls.sheet;

interface DeclinedProps {
  recordId: string;
  onGone: () => void;
  failed: (error: unknown) => void;
}

/** Somebody does not want to be listed: out of everything public, and nobody adds it again. */
export function Declined({ recordId, onGone, failed }: DeclinedProps) {
  const queries = useQueryClient();
  const takeDown = async (): Promise<void> => {
    try {
      await ask(TAKE_DOWN, { recordId, reason: words.takeDownReason });
      onGone();
      // Not the sheet itself: it does not exist any more.
      queries.removeQueries({ queryKey: [CALLS_KEY], type: 'inactive' });
    } catch (error) {
      failed(error);
    }
  };
  return (
    <section className="keep-form">
      <h2>{words.declinedTitle}</h2>
      <p>{words.declined}</p>
      <SureButton label={words.takeDown} yes={words.takeDownYes} onSure={() => void takeDown()} />
    </section>
  );
}
