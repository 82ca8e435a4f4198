import { createContext, useContext, type ReactNode } from 'react';

const Level = createContext<2 | 3 | 4>(2);

/** Everything inside has headings one level lower. */
export function DeeperHeadings({ children }: { children: ReactNode }) {
  const level = useContext(Level);
  return <Level value={level === 2 ? 3 : 4}>{children}</Level>;
}

/** A heading of the level that fits where it stands. */
export function Heading({ children, id }: { children: ReactNode; id?: string }) {
  const level = useContext(Level);
  if (level === 2) return <h2 id={id}>{children}</h2>;
  return level === 3 ? <h3 id={id}>{children}</h3> : <h4 id={id}>{children}</h4>;
}

interface SectionProps {
  id: string;
  title: string;
  children: ReactNode;
}

/** A part of a page: its heading beside it where there is room, above it where there is not. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section className="section">
      <div className="section__heading">
        <Heading id={id}>{title}</Heading>
      </div>
      <div className="section__body">
        <DeeperHeadings>{children}</DeeperHeadings>
      </div>
    </section>
  );
}
