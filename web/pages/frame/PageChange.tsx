import { useEffect, useRef } from 'react';
import { useLocation, useNavigation } from 'react-router';
import { useText } from '../../i18n/text.js';

/**
 * What a browser does by itself when it loads another page: the reader begins at its top, a screen
 * reader hears where they are, and a slow one is seen to be under way.
 */
export function PageChange() {
  const text = useText();
  const { pathname } = useLocation();
  const { state } = useNavigation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    // The page itself may know better where somebody wants to read.
    if (document.activeElement?.closest('#inhoud')) return;
    const target =
      window.location.hash && !window.location.hash.includes('=')
        ? document.getElementById(window.location.hash.slice(1))
        : null;
    (target ?? document.getElementById('inhoud'))?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <p className="page-change" role="status">
      {state === 'loading' ? text('loading.page') : ''}
    </p>
  );
}
