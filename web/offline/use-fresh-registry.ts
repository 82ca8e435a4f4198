import { useEffect } from 'react';
import { useRevalidator } from 'react-router';
import { hasContact, refreshRegistry, versionOnDevice } from '../registry/on-device.js';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const EVERY_MS = 5 * MINUTE_MS;
/** A device says that it has a network before it works: asked again soon, then less and less often. */
const FIRST_RETRY_MS = 3 * SECOND_MS;

/**
 * Asks what is current at the start, when somebody comes back to the page or to the network, and now
 * and then while it is looked at; a page that is open is made anew when another version came.
 */
export function useFreshRegistry(): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    let askedAt = 0;
    let retryMs = FIRST_RETRY_MS;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;

    const ask = async (isStart: boolean): Promise<void> => {
      clearTimeout(timer);
      const before = versionOnDevice();
      // A page from the server that needs no list does not fetch one, unless it is kept here anyway.
      if (before !== null || navigator.serviceWorker?.controller) {
        askedAt = Date.now();
        try {
          const { version } = await refreshRegistry();
          const isOther = before === null ? !isStart : version !== before;
          if (isOther) await revalidate();
        } catch {
          // No network and no copy.
        }
      }
      retryMs = hasContact() ? FIRST_RETRY_MS : Math.min(2 * retryMs, EVERY_MS);
      clearTimeout(timer);
      if (isOver) return;
      timer = setTimeout(look, hasContact() ? EVERY_MS : retryMs);
    };
    // Of a page that nobody looks at nothing is asked; it starts again when somebody does.
    const look = (): void => {
      if (document.visibilityState === 'visible') void ask(false);
    };
    const comeBack = (): void => {
      if (Date.now() - askedAt >= MINUTE_MS || !hasContact()) look();
    };
    const networkIsBack = (): void => {
      retryMs = FIRST_RETRY_MS;
      void ask(false);
    };
    void ask(true);
    document.addEventListener('visibilitychange', comeBack);
    window.addEventListener('online', networkIsBack);
    return () => {
      isOver = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', comeBack);
      window.removeEventListener('online', networkIsBack);
    };
  }, [revalidate]);
}
