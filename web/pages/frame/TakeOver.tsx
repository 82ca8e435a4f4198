import { useEffect } from 'react';
import { takeEarlySubmit } from './early-submit.js';
import { setHydrated } from './hydration.js';

/** The page takes over from the bare HTML; a form that was sent meanwhile is answered now. */
export function TakeOver() {
  useEffect(() => {
    setHydrated();
    const early = takeEarlySubmit();
    early?.form.requestSubmit(early.submitter);
  }, []);
  return null;
}
