import { useCallback, useEffect, useRef, useState } from 'react';
import { isHydrated } from '../frame/hydration.js';
import { FIRST_VIEW, fragmentOfView, viewOfFragment, type CoverageView } from './coverage-view.js';

/**
 * What somebody chose, in step with the fragment of the address: replaced there, never added to the
 * history, and sent to nobody. Read once the page is there, as the server knows no fragment.
 *
 * @param today `YYYY-MM-DD`
 */
export function useCoverageView(
  today: string,
): [CoverageView, change: (part: Partial<CoverageView>) => void] {
  const [view, setView] = useState<CoverageView>(() =>
    isHydrated() ? viewOfFragment(window.location.hash, today) : FIRST_VIEW,
  );
  const latest = useRef(view);
  latest.current = view;
  useEffect(() => {
    const readAddress = (): void => {
      const { hash } = window.location;
      // An anchor on the page is gone to, not asked for.
      if (hash !== '' && !hash.includes('=')) return;
      const next = viewOfFragment(hash, today);
      if (fragmentOfView(next) !== fragmentOfView(latest.current)) setView(next);
    };
    readAddress();
    window.addEventListener('hashchange', readAddress);
    return () => window.removeEventListener('hashchange', readAddress);
  }, [today]);
  const change = useCallback((part: Partial<CoverageView>) => {
    const next = { ...latest.current, ...part };
    latest.current = next;
    setView(next);
    writeSoon(fragmentOfView(next));
  }, []);
  return [view, change];
}

let waiting: string | null = null;

/** Browsers refuse more than some hundred changes in half a minute, and a slider makes more. */
function writeSoon(fragment: string): void {
  if (waiting === null) setTimeout(write, 300);
  waiting = fragment;
}

function write(): void {
  const { pathname, search } = window.location;
  const fragment = waiting;
  waiting = null;
  if (fragment !== null && pathname === '/dekking')
    window.history.replaceState(window.history.state, '', `${pathname}${search}${fragment}`);
}
