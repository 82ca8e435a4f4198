import { useEffect, useState } from 'react';

const HOUR_MS = 3_600_000;
/** Where a browser cannot tell when it has nothing to do. */
const IDLE_MS = 2_000;

/**
 * Lets the service worker keep the site on this device, once the page itself is done. Without one
 * (an old browser, private mode, no space) everything works as long as there is a network.
 *
 * @param isAllowed off = nothing is registered; what is out there takes itself away
 * @returns whether another build of the site took over since this page was opened
 */
export function useServiceWorker(isAllowed: boolean): boolean {
  const [isUpdated, setUpdated] = useState(false);
  useEffect(() => {
    const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
    if (!isAllowed || !serviceWorker || !window.isSecureContext) return undefined;
    let registration: ServiceWorkerRegistration | undefined;
    let askedAt = Date.now();
    let hadOne = serviceWorker.controller !== null;

    const register = async (): Promise<void> => {
      try {
        registration = await serviceWorker.register('/sw.js', { updateViaCache: 'none' });
      } catch {
        // The site works without.
      }
    };
    const askForUpdate = (): void => {
      if (document.visibilityState !== 'visible' || Date.now() - askedAt < HOUR_MS) return;
      askedAt = Date.now();
      registration?.update().catch(() => undefined);
    };
    const takenOver = (): void => {
      if (hadOne) setUpdated(true);
      hadOne = true;
    };
    const cancel = whenIdle(() => void register());
    document.addEventListener('visibilitychange', askForUpdate);
    serviceWorker.addEventListener('controllerchange', takenOver);
    return () => {
      cancel();
      document.removeEventListener('visibilitychange', askForUpdate);
      serviceWorker.removeEventListener('controllerchange', takenOver);
    };
  }, [isAllowed]);
  return isUpdated;
}

/** After the page has loaded, in an idle moment. @returns calls it off */
function whenIdle(work: () => void): () => void {
  let isCalledOff = false;
  const run = (): void => {
    if (!isCalledOff) work();
  };
  const wait = (): void => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: 5 * IDLE_MS });
    else setTimeout(run, IDLE_MS);
  };
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
  return () => {
    isCalledOff = true;
    window.removeEventListener('load', wait);
  };
}
