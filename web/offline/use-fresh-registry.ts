import { useEffect } from 'react';
import { useRevalidator } from 'react-router';
import { refreshRegistry, versionOnDevice } from '../registry/on-device.js';

const MINUTE_MS = 60_000;
const EVERY_MS = 5 * MINUTE_MS;

/**
 * Asks what is current at the start, when somebody comes back to the page or to the network, and now
 * and then while it is looked at; a page that is open is made anew when another version came.
 */
export function useFreshRegistry(): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    let askedAt = 0;
    const ask = async (isStart: boolean): Promise<void> => {
      const before = versionOnDevice();
      // A page from the server that needs no list does not fetch one, unless it is kept here anyway.
      if (before === null && !navigator.serviceWorker?.controller) return;
      askedAt = Date.now();
      try {
        const { version } = await refreshRegistry();
        const isOther = before === null ? !isStart : version !== before;
        if (isOther) await revalidate();
      } catch {
        // No network and no copy: asked again later.
      }
    };
    const look = (): void => {
      if (document.visibilityState !== 'visible' || Date.now() - askedAt < MINUTE_MS) return;
      void ask(false);
    };
    const networkIsBack = (): void => void ask(false);
    void ask(true);
    const timer = setInterval(look, EVERY_MS);
    document.addEventListener('visibilitychange', look);
    window.addEventListener('online', networkIsBack);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('online', networkIsBack);
    };
  }, [revalidate]);
}
