import { useEffect, useRef, useState } from 'react';
import type { FieldChange } from '../../../server/proposals/changes.js';
import { ask, Problem } from '../../graphql/ask.js';
import { SAVE_DRAFT } from './edit.graphql.js';

/** How long after the last key a draft is kept. */
const PAUSE_MS = 800;
/** How long after a save that failed the next is tried. */
const AGAIN_MS = 10_000;

export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'failed' }
  /** One field has a form that cannot be kept, such as half a telephone number. */
  | { kind: 'refused'; path: string }
  /** It was changed in another tab or on another device: nothing of it is overwritten. */
  | { kind: 'elsewhere' };

/**
 * Keeps what somebody writes, a moment after they stop typing, and again when that failed.
 * @param isHeld true while nothing may be kept: there is a choice to make first
 */
export function useAutosave(
  recordId: string,
  base: number,
  startVersion: number,
  changes: readonly FieldChange[],
  isHeld: boolean,
): SaveState {
  const version = useRef(startVersion);
  const kept = useRef(JSON.stringify(changes));
  // One after another: two at once would take each other for somebody else.
  const queue = useRef(Promise.resolve());
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  const text = JSON.stringify(changes);
  const isElsewhere = state.kind === 'elsewhere';
  useEffect(() => {
    if (isHeld || isElsewhere || text === kept.current) return;
    const timer = setTimeout(() => {
      queue.current = queue.current.then(save);
    }, PAUSE_MS);
    return () => clearTimeout(timer);

    async function save(): Promise<void> {
      setState({ kind: 'saving' });
      try {
        const { saveDraft } = await ask(SAVE_DRAFT, {
          recordId,
          version: version.current,
          base,
          changes: JSON.parse(text) as unknown,
        });
        if (!('draft' in saveDraft)) return setState({ kind: 'elsewhere' });
        version.current = saveDraft.draft.version;
        kept.current = text;
        setState({ kind: 'saved', at: saveDraft.draft.savedAt });
      } catch (error) {
        const path = refusedPath(error);
        // The same again would be refused again: it waits for the next key.
        if (path !== null) return setState({ kind: 'refused', path });
        setState({ kind: 'failed' });
        setTimeout(() => setAttempt((count) => count + 1), AGAIN_MS);
      }
    }
  }, [recordId, base, text, isHeld, isElsewhere, attempt]);
  return state;
}

/** Of which field the server does not take the form; null = that is not what went wrong. */
function refusedPath(error: unknown): string | null {
  if (!(error instanceof Problem) || error.code !== 'INPUT_INVALID') return null;
  const { issues } = error.details;
  const first: unknown = Array.isArray(issues) ? issues[0] : null;
  return typeof first === 'string' && first.startsWith('/') ? first.split(':', 1)[0]! : null;
}
