import type { Outcome } from '../../../../server/coverage/model/outcome.js';
import type { CoverageTotals } from '../../../../server/coverage/model/totals.js';
import { coverage as words } from '../../../i18n/coverage/coverage.js';
import { lookClass } from '../../../map/outcome-looks.js';
import { outcomeParts } from '../sentences.js';

/**
 * The patterns that the looks are filled with, once on a page. Drawings and not backgrounds: browsers
 * print these, and a page without styles in it may still say how wide a part is.
 */
export function OutcomePatterns() {
  return (
    <svg className="outcome-patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id="vlak-partly"
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="outcome-paper" width="8" height="8" />
          <rect className="outcome-line" width="3" height="8" />
        </pattern>
        <pattern id="vlak-uncertain" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect className="outcome-grey" width="5" height="5" />
          <circle className="outcome-dot" cx="2.5" cy="2.5" r="1" />
        </pattern>
      </defs>
    </svg>
  );
}

/** The part of a class name: `possible-white-spot`. */
export function lookOf(outcome: Outcome): string {
  return outcome.toLowerCase().replaceAll('_', '-');
}

/** An outcome by its look and its word. */
export function OutcomeChip({ outcome }: { outcome: Outcome }) {
  return (
    <span className="look-chip outcome-chip">
      <span className={lookClass(outcome)} aria-hidden="true" />
      {words.outcome[outcome]}
    </span>
  );
}

/** The parts of a region beside each other, for the eye alone: cells and sentences hold the numbers. */
export function OutcomeBar({ totals }: { totals: CoverageTotals }) {
  if (totals.population === 0) return null;
  let before = 0;
  return (
    <svg className="outcome-bar" aria-hidden="true" focusable="false">
      {outcomeParts(totals).map(({ outcome, inhabitants }) => {
        if (inhabitants === 0) return null;
        const start = before;
        before += inhabitants;
        return (
          <rect
            key={outcome}
            className={`outcome-look outcome-look--${lookOf(outcome)}`}
            x={percentage(start, totals.population)}
            y="1"
            width={percentage(inhabitants, totals.population)}
            height="10"
          />
        );
      })}
    </svg>
  );
}

function percentage(part: number, all: number): string {
  return `${Math.round((part / all) * 1000) / 10}%`;
}
