import { ChevronDown, ChevronsUpDown, ChevronUp } from 'lucide-react';
import { Fragment, useEffect, useId, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { CoverageParameters } from '../../../../server/coverage/model/parameters.js';
import type { CoverageRow } from '../../../../server/coverage/model/report.js';
import { coverage as words } from '../../../i18n/coverage/coverage.js';
import { Button } from '../../../ui/Button.js';
import { Icon } from '../../../ui/Icon.js';
import type { CoverageView } from '../coverage-view.js';
import type { TableKind } from '../kinds.js';
import { countAsShown, figureAsShown } from '../numbers.js';
import { columnsOf, numberIn, rowsInOrder, type Column, type NumberColumn } from '../row-order.js';
import { rowSentences } from '../sentences.js';
import { OutcomeBar } from './OutcomeLook.js';
import { RegionLink } from './RegionLink.js';

/** So many rows are shown at first; so many come with a press. */
const FIRST = 25;
const STEP = 50;

interface CoverageTableProps {
  kind: TableKind;
  rows: readonly CoverageRow[];
  parameters: CoverageParameters;
  name: string;
  sort: CoverageView['sort'];
  onSort: (sort: CoverageView['sort']) => void;
}

/** Every region with its numbers, and in sentences for who unfolds it. */
export function CoverageTable(props: CoverageTableProps) {
  const { kind, rows, parameters, name, sort, onSort } = props;
  const columns = columnsOf(kind);
  const ordered = useMemo(() => rowsInOrder(rows, sort, name), [rows, sort, name]);
  const [shown, setShown] = useShownRows(`${kind} ${name}`);
  useEffect(() => {
    // On paper there is no button for the rest.
    const showAll = (): void => flushSync(() => setShown(rows.length));
    window.addEventListener('beforeprint', showAll);
    return () => window.removeEventListener('beforeprint', showAll);
  });
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const toggle = (code: string): void => {
    const next = new Set(unfolded);
    if (!next.delete(code)) next.add(code);
    setUnfolded(next);
  };
  if (ordered.length === 0) return <p role="status">{words.table.nothing}</p>;
  return (
    <>
      <SortChoice columns={columns} sort={sort} onSort={onSort} />
      <table className="coverage-table">
        <caption className="visually-hidden">
          {words.table.caption(words.table.kinds[kind])}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <SortableHeader
                key={column}
                column={column}
                words={column === 'name' ? words.table.region[kind] : words.table.columns[column]}
                sort={sort}
                onSort={onSort}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {ordered.map((row, index) => {
            // Without a script all are there; with one, the rest waits for a press.
            if (shown !== null && index >= shown) return null;
            return (
              <Fragment key={row.region.code}>
                <Row
                  row={row}
                  columns={columns}
                  isBeyond={shown === null && index >= FIRST}
                  isUnfolded={unfolded.has(row.region.code)}
                  onToggle={shown === null ? null : toggle}
                />
                {unfolded.has(row.region.code) ? (
                  <tr className="coverage-table__words" id={detailId(row)}>
                    <td colSpan={columns.length}>
                      {rowSentences(row, parameters).map((sentence) => (
                        <p key={sentence}>{sentence}</p>
                      ))}
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      {shown !== null && ordered.length > FIRST ? (
        <div className="coverage-table__more screen-only">
          <p role="status">
            {words.table.shown(
              countAsShown(Math.min(shown, ordered.length)),
              countAsShown(ordered.length),
            )}
          </p>
          {shown < ordered.length ? (
            <Button kind="quiet" onClick={() => setShown(shown + STEP)}>
              {words.table.more(countAsShown(Math.min(STEP, ordered.length - shown)))}
            </Button>
          ) : null}
        </div>
      ) : null}
    </>
  );
}

/** Null on the server and in the first render; back to the first ones when something else is shown. */
function useShownRows(what: string): [number | null, (count: number) => void] {
  const [shown, setShown] = useState<{ what: string; count: number } | null>(null);
  useEffect(() => setShown({ what, count: FIRST }), [what]);
  return [
    shown === null ? null : shown.what === what ? shown.count : FIRST,
    (count) => setShown({ what, count }),
  ];
}

function detailId({ region }: CoverageRow): string {
  return `in-zinnen-${region.code}`;
}

interface RowProps {
  row: CoverageRow;
  columns: readonly Column[];
  /** Hidden by style until the script that shows it is there. */
  isBeyond: boolean;
  isUnfolded: boolean;
  onToggle: ((code: string) => void) | null;
}

function Row({ row, columns, isBeyond, isUnfolded, onToggle }: RowProps) {
  const { region, totals } = row;
  return (
    <tr className={isBeyond ? 'coverage-table__beyond' : undefined}>
      <th scope="row">
        <span className="coverage-table__name">
          <RegionLink kind={region.kind} code={region.code}>
            {region.name}
          </RegionLink>
        </span>
        {onToggle ? (
          <button
            type="button"
            className="coverage-table__toggle screen-only"
            aria-expanded={isUnfolded}
            aria-controls={isUnfolded ? detailId(row) : undefined}
            aria-label={words.table.inSentencesOf(region.name)}
            onClick={() => onToggle(region.code)}
          >
            {words.table.inSentences}
          </button>
        ) : null}
        <OutcomeBar totals={totals} />
      </th>
      {columns.filter(isNumberColumn).map((column) => (
        <td key={column} className="number">
          <span className="coverage-table__label" aria-hidden="true">
            {words.table.columns[column]}:{' '}
          </span>
          <Figure figure={numberIn(row, column)} column={column} />
        </td>
      ))}
    </tr>
  );
}

/** Numbers are sorted from many to few first, names from a to z. */
function isNumberColumn(column: Column): column is NumberColumn {
  return column !== 'name';
}

function Figure({ figure, column }: { figure: number | null; column: NumberColumn }) {
  if (figure === null) return <span className="coverage-table__none">{words.table.unknown}</span>;
  const isFine = column === 'placesPer10000' || column === 'dayPartsPer10000';
  return isFine ? figureAsShown(figure) : countAsShown(figure);
}

interface SortableHeaderProps extends Pick<CoverageTableProps, 'sort' | 'onSort'> {
  column: Column;
  words: string;
}

function SortableHeader({ column, words: label, sort, onSort }: SortableHeaderProps) {
  const isSorted = sort.column === column;
  const direction = sort.isDescending ? 'descending' : 'ascending';
  const icon = !isSorted ? ChevronsUpDown : sort.isDescending ? ChevronDown : ChevronUp;
  return (
    <th
      scope="col"
      className={column === 'name' ? undefined : 'number'}
      aria-sort={isSorted ? direction : undefined}
    >
      <button
        type="button"
        className="coverage-table__sort"
        onClick={() =>
          onSort({ column, isDescending: isSorted ? !sort.isDescending : isNumberColumn(column) })
        }
      >
        {label} <Icon of={icon} />
      </button>
    </th>
  );
}

interface SortChoiceProps extends Pick<CoverageTableProps, 'sort' | 'onSort'> {
  columns: readonly Column[];
}

/** The same on a narrow screen, where the heads of the columns are not shown. */
function SortChoice({ columns, sort, onSort }: SortChoiceProps) {
  const id = useId();
  return (
    <p className="coverage-table__sort-choice screen-only">
      <label htmlFor={id}>{words.table.sort}</label>
      <select
        id={id}
        className="select__control"
        value={sort.column}
        onChange={({ currentTarget }) => {
          const column = columns.find((candidate) => candidate === currentTarget.value) ?? 'name';
          onSort({ column, isDescending: isNumberColumn(column) });
        }}
      >
        {columns.map((column) => (
          <option key={column} value={column}>
            {words.table.columns[column]}
          </option>
        ))}
      </select>
    </p>
  );
}
