import { useEffect, useState } from 'react';

const PAUSE_MS = 500;

/** A value once it stays the same for a moment: a frame is not loaded anew at every key. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
