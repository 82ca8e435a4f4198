import type { MouseEvent } from 'react';

/** A press that means "here": with a key, or the middle button, somebody wants another tab or window. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
