import type { LucideIcon } from 'lucide-react';

/** A small picture beside a word, never in place of one; silent to a screen reader. */
export function Icon({ of: Picture }: { of: LucideIcon }) {
  return <Picture className="icon" aria-hidden="true" focusable="false" size="1.15em" />;
}
