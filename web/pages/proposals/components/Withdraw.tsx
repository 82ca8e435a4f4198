import { ask } from '../../../graphql/ask.js';
import { proposals } from '../../../i18n/keep/proposals.js';
import { SureButton } from '../../account/components/SureButton.js';
import type { Telling } from '../../keep/components/Told.js';
import { WITHDRAW_PROPOSAL } from '../proposals.graphql.js';

const words = proposals.queue;

interface WithdrawProps {
  id: string;
  telling: Telling;
  onGone: () => void;
}

/** Takes a proposal of one's own back. */
export function Withdraw({ id, telling, onGone }: WithdrawProps) {
  const withdraw = async (): Promise<void> => {
    try {
      await ask(WITHDRAW_PROPOSAL, { id });
      telling.tell(words.withdrawn);
      onGone();
    } catch (error) {
      telling.failed(error);
    }
  };
  return (
    <SureButton
      label={words.withdraw}
      question={words.withdrawSure}
      yes={words.withdrawYes}
      onSure={() => void withdraw()}
    />
  );
}
