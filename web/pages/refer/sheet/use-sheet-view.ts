import { useCallback, useEffect, useRef, useState } from 'react';
import {
  fragmentOfSheet,
  SHEET_PATH,
  sheetOfFragment,
  type SheetView,
} from '../../../referrals/sheet-address.js';

/**
 * Which sheet is asked, in step with the fragment of the address: replaced there, never added to the
 * history, and sent to nobody. Null until the page is there: the server knows no fragment.
 */
export function useSheetView(): [SheetView | null, change: (part: Partial<SheetView>) => void] {
  const [view, setView] = useState<SheetView | null>(null);
  const latest = useRef<SheetView | null>(null);
  useEffect(() => {
    const readAddress = (): void => {
      const { hash } = window.location;
      // An anchor on the page is gone to, not asked for.
      if (latest.current && hash !== '' && !hash.includes('=')) return;
      latest.current = sheetOfFragment(hash);
      setView(latest.current);
    };
    readAddress();
    window.addEventListener('hashchange', readAddress);
    return () => window.removeEventListener('hashchange', readAddress);
  }, []);
  const change = useCallback((part: Partial<SheetView>) => {
    if (!latest.current) return;
    latest.current = { ...latest.current, ...part };
    setView(latest.current);
    const { pathname, search } = window.location;
    if (pathname === SHEET_PATH)
      window.history.replaceState(
        window.history.state,
        '',
        `${pathname}${search}${fragmentOfSheet(latest.current)}`,
      );
  }, []);
  return [view, change];
}
