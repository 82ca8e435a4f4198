import type { ReactNode } from 'react';

export interface ShownDifference {
  path: string;
  label: string;
  of: string | null;
  before: string;
  after: string;
}

interface DifferenceProps {
  difference: ShownDifference;
  /** What each side is called: "Was" and "Wordt". */
  sides: readonly [string, string];
  /** The second is not what comes of the first: neither stands out. */
  areEqual?: boolean;
  /** What can be done with it. */
  children?: ReactNode;
}

/** One field before and after: beside each other where there is room. Each side says which it is. */
export function Difference({ difference, sides, areEqual, children }: DifferenceProps) {
  const { label, before, after } = difference;
  return (
    <div className={areEqual ? 'difference' : 'difference difference--changes'}>
      <p className="difference__label">
        <strong>{label}</strong>
        {difference.of === null ? null : (
          <>
            {' '}
            <span className="difference__of">({difference.of})</span>
          </>
        )}
      </p>
      <dl className="difference__sides">
        <div className="difference__side">
          <dt>{sides[0]}</dt>
          <dd>{before}</dd>
        </div>
        <div className="difference__side difference__side--after">
          <dt>{sides[1]}</dt>
          <dd>{after}</dd>
        </div>
      </dl>
      {children}
    </div>
  );
}

/** "Openingstijden (Verzonnen plek)": to name one difference in a control. */
export function differenceName({ label, of }: Pick<ShownDifference, 'label' | 'of'>): string {
  return of === null ? label : `${label} (${of})`;
}
