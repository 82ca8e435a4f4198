import { readDutchPhrase, type DutchPhrase } from './dutch-phrase.js';
import { dutchTokens } from './dutch-words.js';
import type { HoursKind, OpeningHours, OpeningHoursRule } from './opening-hours.schema.js';

/** What a Dutch text says about opening hours. */
export interface ParsedDutchHours {
  /**
   * null = the text says nothing about hours (empty, or only about opening, closing or plans).
   * Without rules = the text is about hours but was not understood; it stands in `sourceText`.
   */
  hours: OpeningHours | null;
  /** `2019`: the year the text itself gives for the hours; of a range the last year it held. */
  sourceYear: string | null;
  /** What the rules do not hold: a status ("gesloten per 2018-01-01"), a name, a caveat. */
  remainder: string | null;
}

/** Words about whether the place exists, not about when it is open. */
const STATUS =
  /\b(gesloten (per|sinds|vanaf|wegens)|(inloop|pand|locatie|huis) gesloten|gepland|pilot|aangekondigd|binnenkort|niet bevestigd|opgeheven|gestopt|verhuis[dt]|beëindigd|gesloten$|gesloten \()/i;

/** "open vanaf 09:00": a start without an end is no interval. */
const START_ONLY = /^(open |geopend )?(vanaf|om) \d{1,2}([:.]\d\d)?( uur)?$/i;

const YEARS = /^(ca\. ?|circa )?((?:19|20)\d\d)(?:\s*[-–]\s*((?:19|20)\d\d))?$/i;

interface Brackets {
  text: string;
  year: string | null;
  /** Not a year and not a known word: "tijdelijk", "ca. 2010". */
  notes: string[];
  understood: boolean;
}

/** Takes the bracketed remarks out of a phrase: years, known words, and what is neither. */
function withoutBrackets(phrase: string): Brackets {
  const found: Brackets = { text: '', year: null, notes: [], understood: true };
  found.text = phrase
    .replace(/\(([^()]*)\)/g, (_all, inside: string) => {
      for (const part of inside.split(/[,;]/).map((piece) => piece.trim())) {
        const years = YEARS.exec(part);
        if (years !== null) {
          found.year = years[3] ?? years[2] ?? null;
          if (years[1] !== undefined) found.notes.push(part);
          continue;
        }
        const tokens = dutchTokens(part);
        if (/^tijdelijk$/i.test(part)) found.notes.push(part);
        else if (tokens?.every((token) => token.type === 'label')) found.notes.push(part);
        else if (!tokens?.every((token) => token.type === 'kind' && token.kind === 'OPEN'))
          found.understood = false;
      }
      return ' ';
    })
    .replace(/\s+/g, ' ')
    .trim();
  return found;
}

/** Rules that differ only in their days become one. */
function mergedByDays(rules: OpeningHoursRule[]): OpeningHoursRule[] {
  const merged: OpeningHoursRule[] = [];
  for (const rule of rules) {
    const same = merged.find(
      (other) =>
        rule.rule === 'DAYS' &&
        other.rule === 'DAYS' &&
        JSON.stringify({ ...other, days: [] }) === JSON.stringify({ ...rule, days: [] }),
    );
    if (same?.rule === 'DAYS' && rule.rule === 'DAYS')
      same.days = [...new Set([...same.days, ...rule.days])].sort((a, b) => a - b);
    else merged.push({ ...rule });
  }
  return merged;
}

/** Open on holidays covers Good Friday and 5 May; closed on holidays leaves those two unsaid. */
function publicHolidaysSaid(said: 'OPEN' | 'CLOSED' | null): OpeningHours['publicHolidays'] {
  const ordinary = said === 'OPEN' ? 'OPEN' : 'UNKNOWN';
  return { general: said ?? 'UNKNOWN', goodFriday: ordinary, liberationDay: ordinary };
}

/**
 * Reads a Dutch text about opening hours, as sources write them ("ma 10:00-14:00;wo 10:00-14:00",
 * "4 dagen per week (2019)", "elke tweede woensdagavond van de maand").
 *
 * Never guesses: as soon as one part about hours is not understood there are no rules at all, since
 * half the hours would make the other half look closed. The whole text is always kept in
 * `sourceText` (at most 500 characters). A text that only says that a place closed, is planned or
 * moved gives no hours; that text comes back as `remainder`.
 */
export function parseDutchHours(text: string): ParsedDutchHours {
  const whole = text.trim();
  const rules: OpeningHoursRule[] = [];
  const years: string[] = [];
  const remainder: string[] = [];
  const phrases: { source: string; phrase: DutchPhrase }[] = [];
  let aboutHours = false;
  let understood = true;
  let stickyKind: HoursKind | null = null;
  let holidays: 'OPEN' | 'CLOSED' | null = null;

  // Not inside brackets: "(2018; later meer)" belongs to what stands before it.
  for (const source of whole.split(/;(?![^()]*\))/).map((piece) => piece.trim())) {
    if (source === '') continue;
    const brackets = withoutBrackets(source);
    const prefix = /^([^:]*[^:\d\s])\s*:\s*(.*)$/.exec(brackets.text);
    const prefixTokens = prefix === null ? null : dutchTokens(prefix[1] ?? '');
    const prefixKind = prefixTokens?.find((token) => token.type === 'kind');
    if (prefixKind !== undefined && !prefixTokens?.some((token) => token.type === 'days'))
      stickyKind = prefixKind.kind;
    const body = prefix === null ? brackets.text : prefixKind ? (prefix[2] ?? '') : brackets.text;

    const tokens = brackets.understood ? dutchTokens(body.replace(/:(?!\d)/g, ' ')) : null;
    const phrase = tokens === null ? null : readDutchPhrase(tokens, stickyKind);
    if (phrase === null && STATUS.test(source)) {
      remainder.push(source);
      continue;
    }
    if (phrase === null && START_ONLY.test(brackets.text) && phrases.length > 0) {
      remainder.push(source);
      continue;
    }
    aboutHours = true;
    if (brackets.year !== null) years.push(brackets.year);
    if (phrase === null) {
      understood = false;
      continue;
    }
    holidays = phrase.holidays ?? holidays;
    phrases.push({ source, phrase });
    remainder.push(...brackets.notes);
  }

  const someSayWalkIn = phrases.some(({ phrase }) => phrase.saysWalkIn);
  for (const { source, phrase } of phrases) {
    // Beside hours that are called walk-in, "ma avond warme maaltijd" is something else.
    const isSomethingElse = someSayWalkIn && !phrase.saysWalkIn && phrase.labels.length > 0;
    if (isSomethingElse) remainder.push(source);
    else {
      rules.push(...phrase.rules);
      remainder.push(...phrase.labels);
    }
  }
  if (!aboutHours)
    return { hours: null, sourceYear: null, remainder: remainder.join('; ') || null };
  return {
    hours: {
      rules: understood ? mergedByDays(rules) : [],
      exceptions: [],
      publicHolidays: understood ? publicHolidaysSaid(holidays) : publicHolidaysSaid(null),
      sourceText: whole.slice(0, 500),
    },
    sourceYear: years.sort()[0] ?? null,
    remainder: remainder.join('; ') || null,
  };
}
