import { redact } from './redaction.js';
import {
  LONGEST_LINE,
  LONGEST_STORY,
  SUGGESTION_SUBJECTS,
  type SuggestionKind,
  type SuggestionSubject,
  type ToldField,
  type ToldFields,
  type ToldProblem,
} from './suggestion-form.js';

/** What is kept of what a visitor told. */
export interface Told {
  kind: SuggestionKind;
  about: SuggestionSubject;
  text: string;
  name: string | null;
  place: string | null;
  website: string | null;
  phone: string | null;
}

export type Read = { told: Told } | { problems: Partial<Record<ToldField, ToldProblem>> };

/**
 * Reads what a visitor told: nothing about people stays in it.
 * @param isRecord is it about a record of the register, or else about a place that is not in it?
 */
export function readTold(fields: ToldFields, isRecord: boolean): Read {
  const problems: Partial<Record<ToldField, ToldProblem>> = {};
  const story = redact(fields.text);
  const text = story.text.trim();
  const isSafety = fields.about === 'SAFETY' || story.mentionsSafety;
  const about = SUGGESTION_SUBJECTS.find((subject) => subject === fields.about) ?? 'OTHER';
  if (isRecord && fields.about === '') problems.about = 'MISSING';
  else if (isRecord && about === 'OTHER' && !['OTHER', 'SAFETY'].includes(fields.about)) {
    problems.about = 'INVALID';
  }
  // Counted as it was typed: what stands in the place of what was taken out is not the visitor's.
  if (lengthOf(fields.text) > LONGEST_STORY) problems.text = 'TOO_LONG';
  else if (text === '' && isRecord) problems.text = 'MISSING';
  else if (lengthOf(fields.text.normalize('NFKC')) > LONGEST_STORY) problems.text = 'TOO_LONG';
  const told: Told = { kind: 'RECORD', about, text, ...NO_PLACE };
  if (!isRecord) {
    told.kind = 'NEW_PLACE';
    told.about = 'OTHER';
    told.name = lineOf(fields.name);
    told.place = lineOf(fields.place);
    for (const field of ['name', 'place'] as const) {
      if (lengthOf(fields[field]) > LONGEST_LINE) problems[field] = 'TOO_LONG';
      else if (told[field] === null) problems[field] = 'MISSING';
    }
    told.website = websiteOf(fields.website);
    if (told.website === null && fields.website.trim() !== '') problems.website = 'INVALID';
    told.phone = phoneOf(fields.phone);
    if (told.phone === null && fields.phone.trim() !== '') problems.phone = 'INVALID';
  }
  if (isSafety) told.kind = 'SAFETY';
  return Object.keys(problems).length > 0 ? { problems } : { told };
}

const NO_PLACE = { name: null, place: null, website: null, phone: null };

/** Line ends count as one, as they do for a browser that limits a field. */
function lengthOf(text: string): number {
  return text.replace(/\r\n/g, '\n').length;
}

/** One line without what it tells about people; null = nothing. */
function lineOf(typed: string): string | null {
  return redact(typed.slice(0, LONGEST_LINE)).text.replace(/\s+/g, ' ').trim() || null;
}

/** A web address as it is called, without what may say who looked at it; null = it is none. */
function websiteOf(typed: string): string | null {
  const text = typed.normalize('NFKC').trim();
  if (text === '' || text.length > LONGEST_LINE || /\s/.test(text)) return null;
  try {
    const url = new URL(/^https?:\/\//i.test(text) ? text : `https://${text}`);
    const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
    const isNamed = /^([\p{L}\p{N}-]+\.)+\p{L}[\p{L}\p{N}-]+$/u.test(url.hostname);
    if (!isWeb || !isNamed || url.username !== '' || url.password !== '') return null;
    const address = `${url.protocol}//${url.host}${decoded(url.pathname)}`.replace(/\/$/, '');
    return redact(address).removed.length > 0 ? `${url.protocol}//${url.host}` : address;
  } catch {
    return null;
  }
}

function decoded(path: string): string {
  const shown = decodeURI(path);
  return /[\s\p{Cc}]/u.test(shown) ? '' : shown;
}

/** A number to call; null = it is none. */
function phoneOf(typed: string): string | null {
  const text = typed.normalize('NFKC').trim();
  if (text.length > 30 || !/^\+?[\d\s().-]+$/.test(text)) return null;
  const digits = text.replace(/\D/g, '').length;
  return digits >= 3 && digits <= 15 ? text.replace(/\s+/g, ' ') : null;
}
