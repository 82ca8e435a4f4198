import type { Locale } from '../../server/initiatives/locales.js';
import type { LifecycleStatus } from '../../server/initiatives/vocabulary.js';
import {
  isConfirmed,
  stateSentence,
  text,
  weekLines,
  type HoursTrust,
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
  /** The usual hours of a place that is closed for now: nothing about today may be made of them. */
  isUsual: boolean;
  /** About this moment; only for confirmed hours of a place that is open. */
  now?: string;
  /** The hours in words, with source and caution where nobody confirmed them. */
  sentence: string;
  /** Seven lines, Monday first, today only marked at a place that is open; empty = no weekday known. */
  week: WeekLine[];
}

/**
 * The hours in words at a moment; undefined where nothing is known, which is a sentence of its own, and
 * for what is planned or has ended: it has no hours.
 *
 * @param status what holds for the place, or for the initiative of an offering without a place
 * @param freshnessMonths months after which a confirmation no longer counts
 */
export function hoursToShow(
  { hours, hoursSource }: SourcedHours,
  status: LifecycleStatus,
  freshnessMonths: number,
  now: Date,
  locale: Locale = 'nl',
): HoursToShow | undefined {
  if (!hours || status === 'PLANNED' || status === 'CLOSED') return undefined;
  const trust = {
    confirmedAt: hoursSource?.confirmedAt ?? null,
    freshnessMonths,
    sourceDate: hoursSource?.sourceDate ?? null,
    source: hoursSource?.source ?? null,
  };
  const confirmed = isConfirmed(trust, now);
  const isUsual = status === 'TEMPORARILY_CLOSED';
  return {
    confirmed,
    isUsual,
    ...(confirmed && !isUsual ? { now: stateSentence(hours, trust, locale, now) } : {}),
    sentence: text(hours, trust, locale, now),
    week: isUsual ? usualWeek(hours, locale, now) : weekOf(hours, trust, locale, now),
  };
}

function weekOf(
  hours: OpeningHours,
  trust: HoursTrust | null,
  locale: Locale,
  now: Date,
): WeekLine[] {
  const namesDays = hours.rules.some(({ rule }) => rule === 'DAYS');
  return namesDays ? weekLines(hours, trust, locale, now) : [];
}

/** Without trust a week is that of the rules: no dates, exceptions or holidays of this very week. */
function usualWeek(hours: OpeningHours, locale: Locale, now: Date): WeekLine[] {
  return weekOf(hours, null, locale, now).map((line) => ({ ...line, isToday: false }));
}
