import type { ReactNode } from 'react';

interface TableProps {
  /** Read out before the table; the heading above it says the same to the eye. */
  caption: string;
  columns: string[];
  /** The first cell names the row. */
  rows: { key: string; cells: ReactNode[] }[];
}

/** A plain table that becomes a list of small blocks on a narrow screen. */
export function Table({ caption, columns, rows }: TableProps) {
  if (rows.length === 0) return null;
  return (
    <table className="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, index) =>
              index === 0 ? (
                <th scope="row" key={columns[index]}>
                  {cell}
                </th>
              ) : (
                <td key={columns[index]}>
                  <span className="table__label" aria-hidden="true">
                    {columns[index]}:{' '}
                  </span>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
