import { useEffect, useRef } from 'react';
import type { Finder } from './use-finder.js';

/**
 * Where somebody who searched, chose or cleared wants to read on; a new minute is no reason to move.
 *
 * @param target id of a heading; null = nowhere yet
 */
export function useFocusOnTurn(turns: number, target: string | null): void {
  const seen = useRef(0);
  useEffect(() => {
    if (seen.current === turns || target === null) return;
    seen.current = turns;
    const active = document.activeElement;
    // Somebody who changes a filter stays there: what it did is announced.
    if (active instanceof HTMLSelectElement || isCheckbox(active)) return;
    document.getElementById(target)?.focus();
  }, [turns, target]);
}

/** Id of the heading of what the finder says now; null = the box itself says what is wrong, or it waits. */
export function headingOf({ answer, waitingFor }: Finder): string | null {
  if (waitingFor) return null;
  switch (answer?.kind) {
    case undefined:
      return 'alle-plekken';
    case 'found':
    case 'everywhere':
      return 'antwoord';
    case 'ambiguous':
      return 'kies-plaats';
    default:
      return null;
  }
}

function isCheckbox(element: Element | null): boolean {
  return element instanceof HTMLInputElement && element.type === 'checkbox';
}
