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

/** Ids of what the frame says while it is filled, and when it cannot be. */
export const UNDER_WAY = 'onderweg';
export const GIVEN_UP = 'mislukt';

/** In the history entry of this tab: how often this frame could not be filled. */
const TRIES = 'shellTries';
const MOST_TRIES = 2;

/**
 * When a script of the page in the frame cannot be had, React Router loads the page anew, which is the
 * same frame again, without end. After some tries it says that it cannot, with the help lines above it.
 */
export function mayFillShell(): boolean {
  if (!isShell()) return true;
  const tries = Number(historyState()[TRIES] ?? 0);
  if (tries < MOST_TRIES) {
    writeTries(tries + 1);
    return true;
  }
  // The next time somebody loads it, the scripts may be there again.
  writeTries(undefined);
  document.getElementById(UNDER_WAY)?.setAttribute('hidden', '');
  document.getElementById(GIVEN_UP)?.removeAttribute('hidden');
  return false;
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
