import { useEffect, useRef, type RefObject } from 'react';

/**
 * Brings what was just told into view. The button that was pressed may stand far below it.
 * @param told anew whenever something is told; nothing happens while it is empty
 */
export function useInSight<Place extends HTMLElement>(told: unknown): RefObject<Place | null> {
  const place = useRef<Place>(null);
  useEffect(() => {
    if (told) place.current?.scrollIntoView({ block: 'nearest' });
  }, [told]);
  return place;
}
