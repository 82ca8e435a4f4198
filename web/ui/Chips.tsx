import type { ReactNode } from 'react';

/** A row of short words. */
export function Chips({ items, label }: { items: ReactNode[]; label: string }) {
  if (items.length === 0) return null;
  return (
    <ul className="chips" role="list" aria-label={label}>
      {items.map((item, index) => (
        <li className="chips__item" key={index}>
          {item}
        </li>
      ))}
    </ul>
  );
}
