/** One line of the table: what was measured and what was asked of it. */
export interface Figure {
  name: string;
  value: number;
  /** How the value is written. */
  text: string;
  /** `at least` or `at most` this much; null = only told. */
  bound: { kind: 'at least' | 'at most'; floor: number; goal?: number } | null;
}

const metBy = (value: number, kind: 'at least' | 'at most', limit: number): boolean =>
  kind === 'at least' ? value >= limit : value <= limit;

export function missed({ value, bound }: Figure): boolean {
  // Not a number is missed too.
  return bound !== null && !metBy(value, bound.kind, bound.floor);
}

/** The table that `npm run bench` prints. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [['', 'figure', 'floor', 'goal', ''], ...figures.map(rowOf)];
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...rows.map((row) => row[column]!.length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function rowOf(figure: Figure): string[] {
  const { name, text, bound, value } = figure;
  if (!bound) return [name, text, '', '', ''];
  const sign = bound.kind === 'at least' ? '>=' : '<=';
  const { goal, floor } = bound;
  const verdict = missed(figure)
    ? 'MISSED'
    : goal === undefined || metBy(value, bound.kind, goal)
      ? 'ok'
      : 'ok, short of the goal';
  return [name, text, `${sign} ${floor}`, goal === undefined ? '' : `${sign} ${goal}`, verdict];
}
