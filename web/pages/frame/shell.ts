declare global {
  interface Window {
    /** What React Router on the server tells React Router in the browser. */
    __reactRouterContext?: { isSpaMode: boolean };
  }
}

/** In a browser: is this the frame that is filled on the device (see `asShell` in entry.server.tsx)? */
export function isShell(): boolean {
  return typeof window !== 'undefined' && window.__reactRouterContext?.isSpaMode === true;
}

/** In the history entry of this tab: how often this frame could not be filled. */
const TRIES = 'shellTries';
const MOST_TRIES = 2;

/**
 * When a script of the page in the frame cannot be had, React Router loads the page anew, which is the
 * same frame again, without end. After some tries it stays as it is: with the help lines.
 */
export function mayFillShell(): boolean {
  if (!isShell()) return true;
  const tries = Number(historyState()[TRIES] ?? 0);
  writeTries(tries + 1);
  return tries < MOST_TRIES;
}

/** The page stands in it. */
export function shellIsFilled(): void {
  if (TRIES in historyState()) writeTries(undefined);
}

function writeTries(tries: number | undefined): void {
  window.history.replaceState({ ...historyState(), [TRIES]: tries }, '');
}

function historyState(): Record<string, unknown> {
  return (window.history.state as Record<string, unknown> | null) ?? {};
}
