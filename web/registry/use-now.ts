import { useEffect, useState } from 'react';

const MINUTE_MS = 60_000;

/**
 * The time, every minute, and at once when somebody comes back to the page: "Open tot 16.00" must not
 * stand there at five.
 *
 * @param rendered the moment for which the page was made, so that the first render is the same
 */
export function useNow(rendered: Date): Date {
  const [now, setNow] = useState(rendered);
  useEffect(() => {
    const tick = (): void => setNow(new Date());
    tick();
    const timer = setInterval(tick, MINUTE_MS);
    document.addEventListener('visibilitychange', tick);
    window.addEventListener('pageshow', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
      window.removeEventListener('pageshow', tick);
    };
  }, []);
  return now;
}
