import { useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { localeOfPath, pathIn } from '../../i18n/locales.js';
import { isShell } from './shell.js';

/**
 * The path of this page. The frame that the service worker gives for any address was made at its own,
 * and React repairs no attribute that differs in a first render: there it is that of the frame.
 */
export function usePagePath(): string {
  const { pathname } = useLocation();
  return useSyncExternalStore(
    never,
    () => pathname,
    () => (isShell() ? pathIn(localeOfPath(pathname), '/schil') : pathname),
  );
}

function never(): () => void {
  return () => undefined;
}
