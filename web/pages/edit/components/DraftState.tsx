import { fieldRule } from '../../../../server/proposals/field-rules.js';
import { edit } from '../../../i18n/keep/edit.js';
import { Button } from '../../../ui/Button.js';
import { Notice } from '../../../ui/Notice.js';
import { timeAsShown } from '../../keep/time-as-shown.js';
import type { SaveState } from '../use-autosave.js';

const words = edit.draft;

interface DraftStateProps {
  state: SaveState;
  /** There is something that was not sent yet. */
  hasChanges: boolean;
  onReload: () => void;
  onDiscard: () => void;
}

/** Says whether what was typed is kept. */
export function DraftState({ state, hasChanges, onReload, onDiscard }: DraftStateProps) {
  const discard = (
    <Button kind="plain" onClick={onDiscard}>
      {words.discard}
    </Button>
  );
  return (
    <div className="edit-draft" role="status">
      {state.kind === 'saving' ? <p>{words.saving}</p> : null}
      {state.kind === 'saved' ? (
        <p>
          {words.saved(timeAsShown(new Date(state.at)))} {discard}
        </p>
      ) : null}
      {state.kind === 'idle' && hasChanges ? (
        <p>
          {words.before} {discard}
        </p>
      ) : null}
      {state.kind === 'failed' ? (
        <Notice kind="attention">
          <p>{words.failed}</p>
        </Notice>
      ) : null}
      {state.kind === 'refused' ? (
        <Notice kind="attention">
          <p>{words.refused(fieldRule(state.path)?.label ?? words.aField)}</p>
          {discard}
        </Notice>
      ) : null}
      {state.kind === 'elsewhere' ? (
        <Notice kind="attention">
          <p>{words.elsewhere}</p>
          <Button kind="quiet" onClick={onReload}>
            {words.reload}
          </Button>
        </Notice>
      ) : null}
    </div>
  );
}
