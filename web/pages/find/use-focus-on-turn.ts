import { useEffect, useRef } from 'react';

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

function isCheckbox(element: Element | null): boolean {
  return element instanceof HTMLInputElement && element.type === 'checkbox';
}
