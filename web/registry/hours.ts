import type { Locale } from '../../server/initiatives/labels.js';
import {
  isConfirmed,
  stateSentence,
  text,
  weekLines,
  type OpeningHours,
  type WeekLine,
} from '../../server/opening-hours/index.js';

/** Hours as they stand in the register, at a location or an offering. */
export interface SourcedHours {
  hours?: OpeningHours;
  hoursSource?: { source: string; sourceDate?: string; confirmedAt?: string };
}

/** What may be said about the hours of a place or an offering. */
export interface HoursToShow {
  /** Confirmed within their clock: only then "open" and "closed" may be said. */
  confirmed: boolean;
  /** About this moment; only for confirmed hours. */
  now?: string;
  /** The hours in words, with source and caution where nobody confirmed them. */
  sentence: string;
  /** Seven lines, Monday first; empty where no weekday is known. */
  week: WeekLine[];
}

/**
 * The hours in words at a moment; undefined where nothing is known, which is a sentence of its own.
 *
 * @param freshnessMonths months after which a confirmation no longer counts
 */
export function hoursToShow(
  { hours, hoursSource }: SourcedHours,
  freshnessMonths: number,
  now: Date,
  locale: Locale = 'nl',
): HoursToShow | undefined {
  if (!hours) return undefined;
  const trust = {
    confirmedAt: hoursSource?.confirmedAt ?? null,
    freshnessMonths,
    sourceDate: hoursSource?.sourceDate ?? null,
    source: hoursSource?.source ?? null,
  };
  const confirmed = isConfirmed(trust, now);
  const namesDays = hours.rules.some(({ rule }) => rule === 'DAYS');
  return {
    confirmed,
    ...(confirmed ? { now: stateSentence(hours, trust, locale, now) } : {}),
    sentence: text(hours, trust, locale, now),
    week: namesDays ? weekLines(hours, trust, locale, now) : [],
  };
}
