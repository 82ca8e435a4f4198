import type { LifecycleStatus } from '../../server/initiatives/vocabulary.js';
import { comingDays, isConfirmed, textIn } from '../../server/opening-hours/index.js';
import type { RegistryLocation } from '../../server/registry/registry-file.js';
import type { SheetTexts } from '../i18n/refer/sheet-texts.js';
import type { SheetContact } from './sheet-contact.js';
import { dayOnSheet } from './sheet-formats.js';
import type { SheetWorld } from './sheet-place.js';

/** Two weeks: who takes a sheet home goes soon, or asks again. */
export const DAYS_AHEAD = 14;

/** When one can go. */
export interface SheetWhen {
  /** Days with their times; only from hours that are confirmed within their clock. */
  days: { date: string; day: string; text: string }[];
  /** Instead of days, or before them. */
  sentences: string[];
  /** Words in all of this that are Dutch. */
  dutch: string[];
  /** Whether to ask first, and how; absent where the days are certain. */
  advice?: string;
  /** ISO instant of the confirmation, where it still counts. */
  confirmedAt?: string;
}

/**
 * The days of the coming two weeks where the hours are confirmed; else the sentence with its source, or
 * that nobody knows. Undefined for what is planned or gone.
 */
export function sheetWhen(
  { hours, hoursSource }: Pick<RegistryLocation, 'hours' | 'hoursSource'>,
  status: LifecycleStatus,
  contact: SheetContact,
  texts: SheetTexts,
  world: Pick<SheetWorld, 'now' | 'hoursFreshnessMonths'>,
): SheetWhen | undefined {
  if (status === 'PLANNED' || status === 'CLOSED') return undefined;
  const advice = adviceOf(contact, texts);
  const asking = advice === undefined ? {} : { advice };
  if (!hours) return { days: [], sentences: [texts.when.unknown], dutch: [], ...asking };
  const { now } = world;
  const trust = {
    confirmedAt: hoursSource?.confirmedAt ?? null,
    freshnessMonths: world.hoursFreshnessMonths,
    sourceDate: hoursSource?.sourceDate ?? null,
    source: hoursSource?.source ?? null,
  };
  const parts = [hours, ...(hours.alongside ?? [])];
  const dutch = parts.flatMap(({ sourceText, exceptions }) => [
    ...(sourceText === null ? [] : [sourceText]),
    ...exceptions.flatMap(({ reason }) => reason ?? []),
  ]);
  const said = { dutch: [...new Set(dutch)] };
  const sentence = textIn(texts.hours, hours, trust, now);
  const confirmed = isConfirmed(trust, now);
  if (status === 'TEMPORARILY_CLOSED')
    return { days: [], sentences: [texts.when.usual, sentence], ...said, ...asking };
  if (!confirmed) return { days: [], sentences: [sentence], ...said, ...asking };
  const sure = { ...said, confirmedAt: trust.confirmedAt! };
  const isAlways = parts.some(({ rules }) =>
    rules.some(({ rule, kind }) => rule === 'AROUND_THE_CLOCK' && kind === 'OPEN'),
  );
  const days = comingDays(hours, trust, texts.hours, now, DAYS_AHEAD);
  const isCertain = days.some(({ isOpen }) => isOpen);
  if (isAlways || !isCertain)
    return {
      days: [],
      sentences: [...(isAlways ? [] : [texts.when.noDays]), sentence],
      ...sure,
      ...(isAlways ? {} : asking),
    };
  return {
    days: days.map(({ date, text }) => ({ date, day: dayOnSheet(date, texts), text })),
    sentences: [],
    ...sure,
  };
}

function adviceOf({ ways, nearest }: SheetContact, { when }: SheetTexts): string | undefined {
  if (ways.some(({ kind }) => kind === 'phone')) return when.callFirst;
  return ways.length > 0 || nearest ? when.askFirst : undefined;
}
