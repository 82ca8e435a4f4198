import { useEffect } from 'react';
import { takeEarlyForm } from './early-form.js';
import { setHydrated } from './hydration.js';

/** The page takes over from the bare HTML. Stands last: a form on the page takes its early question first. */
export function TakeOver() {
  useEffect(() => {
    takeEarlyForm();
    setHydrated();
  }, []);
  return null;
}
