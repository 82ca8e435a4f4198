import { useEffect, useState } from 'react';

/** Does the screen match a media query, as in a style sheet? False on the server and on paper. */
export function useMatches(query: string): boolean {
  const [isMatch, setMatch] = useState(false);
  useEffect(() => {
    const list = window.matchMedia(query);
    const follow = (): void => setMatch(list.matches);
    follow();
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, [query]);
  return isMatch;
}
