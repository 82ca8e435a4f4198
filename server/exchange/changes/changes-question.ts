import type { ParameterFault } from '../../http/problems.js';
import { readCursor, type Cursor } from './cursor.js';

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 500;

/** What is asked of `/open-data/changes`. */
export interface ChangesQuestion {
  /** null = from the first change on. */
  since: Cursor | { from: Date } | null;
  limit: number;
}

const PARAMETERS = ['since', 'limit'];

/** @returns what is asked, or every parameter that is not right */
export function readChangesQuestion(
  query: URLSearchParams,
): { question: ChangesQuestion } | { errors: ParameterFault[] } {
  const errors: ParameterFault[] = [];
  const fault = (parameter: string, detail: string): void =>
    void errors.push({ parameter, detail });
  for (const name of new Set(query.keys())) {
    if (!PARAMETERS.includes(name)) {
      fault(
        name.slice(0, 100),
        `There is no such parameter. There are ${PARAMETERS.join(' and ')}.`,
      );
    } else if (query.getAll(name).length > 1) fault(name, 'Give it once.');
  }
  const limitText = query.get('limit') ?? String(DEFAULT_LIMIT);
  const limit = /^\d{1,4}$/.test(limitText) ? Number(limitText) : 0;
  if (limit < 1 || limit > MAX_LIMIT) fault('limit', `A whole number from 1 to ${MAX_LIMIT}.`);
  const sinceText = query.get('since');
  const since = sinceText === null ? null : readSince(sinceText);
  if (since === undefined) {
    fault(
      'since',
      'A cursor from an earlier answer, or an instant with its offset, such as 2026-05-05T12:00:00Z. Write the + of an offset as %2B.',
    );
  }
  return errors.length > 0 || since === undefined ? { errors } : { question: { since, limit } };
}

const INSTANT =
  /^\d{4}-(0[1-9]|1[0-2])-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

function readSince(text: string): ChangesQuestion['since'] | undefined {
  if (!INSTANT.test(text)) return readCursor(text) ?? undefined;
  const from = new Date(text);
  if (Number.isNaN(from.getTime())) return undefined;
  // A day that a month does not have would silently become one of the next.
  const [year, month, day] = text.slice(0, 10).split('-').map(Number);
  const days = new Date(Date.UTC(year ?? 0, month ?? 1, 0)).getUTCDate();
  return day !== undefined && day >= 1 && day <= days ? { from } : undefined;
}
