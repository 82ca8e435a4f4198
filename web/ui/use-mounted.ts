import { useEffect, useState } from 'react';

/** A screen reader says what changes in a part of the page, not what is there from the start. */
export function useMounted(): boolean {
  const [isMounted, setMounted] = useState(false);
  useEffect(() => setMounted(true), []);
  return isMounted;
}
