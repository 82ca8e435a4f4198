import type { ReactNode } from 'react';

interface PlaceGroupProps {
  title: string;
  intro?: string;
  children: ReactNode[];
}

/** Cards of one kind under a title; nothing where there are none. */
export function PlaceGroup({ title, intro, children }: PlaceGroupProps) {
  if (children.length === 0) return null;
  return (
    <section className="nearby__group">
      <h3>{title}</h3>
      {intro ? <p>{intro}</p> : null}
      <ul className="cards" role="list">
        {children.map((child, index) => (
          <li key={index}>{child}</li>
        ))}
      </ul>
    </section>
  );
}
