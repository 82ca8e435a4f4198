import { useEffect, useState } from 'react';

/** As in page.css: from here there is room for a map beside the list. */
const WIDE = '(min-width: 64rem)';

/** Is there room for a map beside the list? False on the server and on paper. */
export function useWide(): boolean {
  const [isWide, setWide] = useState(false);
  useEffect(() => {
    const list = window.matchMedia(WIDE);
    const follow = (): void => setWide(list.matches);
    follow();
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, []);
  return isWide;
}
