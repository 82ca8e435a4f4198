import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { region as words } from '../../../../i18n/coverage/region.js';
import { Button } from '../../../../ui/Button.js';
import { Table } from '../../../../ui/Table.js';
import { countAsShown } from '../../numbers.js';

/** One question about the region with its answer. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="region-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** The name of a place with the way to its page. */
export function PlaceName({
  place: { slug, name, town },
  note,
}: {
  place: { slug: string; name: string; town: string | null };
  note?: string | null;
}) {
  return (
    <>
      <Link to={`/initiatief/${slug}`} prefetch="none">
        {name}
      </Link>
      {town !== null && !name.includes(town) ? `, ${town}` : null}
      {note ? <span className="region-part__note"> ({note})</span> : null}
    </>
  );
}

/** So many rows say enough at first; print has them all. */
const FIRST = 10;

interface LongTableProps {
  caption: string;
  columns: string[];
  rows: { key: string; cells: ReactNode[] }[];
}

/** A table that shows its first rows, and the others on a press. */
export function LongTable({ caption, columns, rows }: LongTableProps) {
  const [isWhole, setWhole] = useState(false);
  const rest = isWhole ? [] : rows.slice(FIRST);
  return (
    <>
      <Table caption={caption} columns={columns} rows={isWhole ? rows : rows.slice(0, FIRST)} />
      {rest.length > 0 ? (
        <>
          <div className="print-only">
            <Table caption={caption} columns={columns} rows={rest} />
          </div>
          <p className="screen-only">
            <Button kind="quiet" onClick={() => setWhole(true)}>
              {words.showAll(countAsShown(rows.length))}
            </Button>
          </p>
        </>
      ) : null}
    </>
  );
}
