import { INTL_LOCALES, type Locale } from '../initiatives/locales.js';
import type { RegistryContact, SourcedValue } from './registry-file.js';

/**
 * Months after which a phone number that nobody confirmed is no longer shown: a dead number does more
 * harm than no number.
 */
export const PHONE_FRESHNESS_MONTHS = 24;

export type ContactKind = 'phone' | 'email' | 'website';

export interface ContactWay {
  kind: ContactKind;
  /** As stored: `+31881234567`, `naam@voorbeeld.nl`, `https://…`. */
  value: string;
  /** One or two sentences: who says so, of when, and whether anyone confirmed it. */
  provenance: string;
}

export type ContactToShow =
  | {
      kind: 'ways';
      /** Phone, mail, website, in this order; at least one. */
      ways: [ContactWay, ...ContactWay[]];
      /** Why a number we have is not among them. */
      withheldPhone?: string;
    }
  | { kind: 'none'; withheldPhone?: string };

const ORDER: readonly ContactKind[] = ['phone', 'email', 'website'];

/**
 * The ways to reach a place that may be shown today.
 *
 * A phone number is held back when its newest evidence (the date of its source, or of its last
 * confirmation) is certainly more than {@link PHONE_FRESHNESS_MONTHS} months old. A source that gives
 * only a year or a month counts as its last day, so "certainly" holds. Without any date it is shown,
 * with the sentence that says so. Mail and website are always shown: they fail visibly and cost nothing.
 *
 * @param contact absent = nothing is known
 * @param now the moment of showing
 */
export function contactToShow(
  contact: RegistryContact | undefined,
  now: Date,
  locale: Locale = 'nl',
): ContactToShow {
  const ways: ContactWay[] = [];
  let withheldPhone: string | undefined;
  for (const kind of ORDER) {
    const known = contact?.[kind];
    if (!known) continue;
    if (kind === 'phone' && isStale(known, now)) {
      withheldPhone = TEXTS[locale].withheld;
      continue;
    }
    ways.push({ kind, value: known.value, provenance: provenanceOf(known, locale) });
  }
  const held = withheldPhone === undefined ? {} : { withheldPhone };
  const [first, ...rest] = ways;
  return first ? { kind: 'ways', ways: [first, ...rest], ...held } : { kind: 'none', ...held };
}

/** Is the newest evidence for this value certainly older than the limit? */
export function isStale(known: SourcedValue, now: Date): boolean {
  const evidence = [known.confirmedAt, endOfPeriod(known.sourceDate)]
    .map((moment) => (moment === undefined ? Number.NaN : Date.parse(moment)))
    .filter((moment) => !Number.isNaN(moment));
  if (evidence.length === 0) return false;
  const limit = new Date(now);
  limit.setUTCMonth(limit.getUTCMonth() - PHONE_FRESHNESS_MONTHS);
  return Math.max(...evidence) < limit.getTime();
}

/** Last instant of `2019`, `2019-11` or `2019-11-05`; undefined where the text is no such date. */
function endOfPeriod(date: string | undefined): string | undefined {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date ?? '');
  if (!parts) return undefined;
  const [, year, month, day] = parts.map(Number);
  if (year === undefined) return undefined;
  const next =
    day !== undefined && !Number.isNaN(day)
      ? Date.UTC(year, (month ?? 1) - 1, day + 1)
      : month !== undefined && !Number.isNaN(month)
        ? Date.UTC(year, month, 1)
        : Date.UTC(year + 1, 0, 1);
  return new Date(next - 1).toISOString();
}

interface ContactTexts {
  confirmed(date: string): string;
  dated(source: string, date: string): string;
  undated(source: string): string;
  withheld: string;
}

const TEXTS: Record<Locale, ContactTexts> = {
  nl: {
    confirmed: (date) => `Bevestigd op ${date}.`,
    dated: (source, date) => `Volgens ${source}, ${date}. Nog door niemand bevestigd.`,
    undated: (source) =>
      `Volgens ${source}. Wij weten niet van wanneer dit is. Nog door niemand bevestigd.`,
    withheld: 'Wij hebben een telefoonnummer dat te oud is om te laten zien.',
  },
  en: {
    confirmed: (date) => `Confirmed on ${date}.`,
    dated: (source, date) => `According to ${source}, ${date}. Not confirmed by anyone yet.`,
    undated: (source) =>
      `According to ${source}. We do not know how old this is. Not confirmed by anyone yet.`,
    withheld: 'We have a phone number that is too old to show.',
  },
  ar: {
    confirmed: (date) => `تم التأكد في ${date}.`,
    dated: (source, date) => `حسب ${source}، ${date}. لم يؤكده أحد بعد.`,
    undated: (source) => `حسب ${source}. لا نعرف تاريخه. لم يؤكده أحد بعد.`,
    withheld: 'لدينا رقم هاتف قديم جدًا فلا نعرضه.',
  },
};

/** One or two sentences: who says so, of when, and whether anyone confirmed it. */
export function provenanceOf(known: Omit<SourcedValue, 'value'>, locale: Locale): string {
  const texts = TEXTS[locale];
  if (known.confirmedAt !== undefined) return texts.confirmed(dayOf(known.confirmedAt, locale));
  return known.sourceDate === undefined
    ? texts.undated(known.source)
    : texts.dated(known.source, periodOf(known.sourceDate, locale));
}

function dayOf(instant: string, locale: Locale): string {
  return new Intl.DateTimeFormat(INTL_LOCALES[locale], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(instant));
}

/** `2019` stays, `2019-11` becomes "november 2019"; any other text stays as the source has it. */
function periodOf(date: string, locale: Locale): string {
  const parts = /^(\d{4})-(\d{2})(-\d{2})?$/.exec(date);
  if (!parts) return date;
  const [, year, month, day] = parts;
  return new Intl.DateTimeFormat(INTL_LOCALES[locale], {
    ...(day === undefined ? {} : { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${year}-${month}${day ?? '-01'}T00:00:00Z`));
}
