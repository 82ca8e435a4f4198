import { growth } from '../../../i18n/keep/growth.js';
import { Button } from '../../../ui/Button.js';
import { problemText } from '../../keep/problem-text.js';
import { timeAsShown } from '../../keep/time-as-shown.js';
import type { KeptVersion, SavingState } from '../words-keeper.js';

const words = growth.saving;

interface SavingLineProps {
  state: SavingState<KeptVersion>;
  hasFieldProblems: boolean;
  onAgain: () => void;
}

/** Where saving stands, always in sight. */
export function SavingLine({ state, hasFieldProblems, onAgain }: SavingLineProps) {
  return (
    <div className="growth__saving" data-state={state.kind}>
      <p role="status">{sentenceOf(state, hasFieldProblems)}</p>
      {state.kind === 'failed' && !hasFieldProblems ? (
        <Button kind="quiet" onClick={onAgain}>
          {words.again}
        </Button>
      ) : null}
    </div>
  );
}

function sentenceOf(state: SavingState<KeptVersion>, hasFieldProblems: boolean): string {
  switch (state.kind) {
    case 'saved':
      return words.saved(timeAsShown(state.at));
    case 'failed':
      return hasFieldProblems ? words.failedFields : `${words.failed} ${problemText(state.error)}`;
    case 'conflict':
      return words.failed;
    default:
      return words[state.kind];
  }
}
