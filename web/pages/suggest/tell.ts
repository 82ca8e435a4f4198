import { data, type AppLoadContext } from 'react-router';
import type {
  Reception,
  ToldField,
  ToldFields,
  ToldProblem,
} from '../../../server/proposals/suggestion-form.js';
import { readForm, textField } from '../frame/read-form.js';

/** Names of the fields in both forms; the honeypot is for programs that fill in everything. */
export const TOLD_FIELDS = ['about', 'text', 'name', 'place', 'website', 'phone'] as const;
export const HONEYPOT = 'onderwerp';

/** What a form answers. What was typed comes back with it, so that nobody types it twice. */
export type TellAnswer =
  | { kind: 'received' }
  | { kind: 'refused'; problems: Partial<Record<ToldField, ToldProblem>>; typed: ToldFields }
  | { kind: 'too-many'; seconds: number; typed: ToldFields }
  | { kind: 'cross-site' | 'unreachable'; typed: ToldFields | null };

/** 2,000 letters of any script as a browser sends them, and the other fields. */
const MAX_BYTES = 40_000;

/**
 * Hands what a visitor sent to the register.
 * @param recordId null = about a place that is not in the register
 */
export async function tell(
  request: Request,
  { site, address }: AppLoadContext,
  recordId: string | null,
) {
  const form = await readForm(request, MAX_BYTES);
  if (isCrossSite(request, site.publicUrl)) return answer({ kind: 'cross-site', typed: null }, 403);
  if (!form) {
    const problems = { text: 'TOO_LONG' } as const;
    return answer({ kind: 'refused', problems, typed: NOTHING }, 413);
  }
  // Who fills in what nobody sees is told that it went well.
  if (textField(form, HONEYPOT, 1) !== '') return answer({ kind: 'received' }, 200);
  const typed = Object.fromEntries(
    TOLD_FIELDS.map((name) => [name, textField(form, name, MAX_BYTES)]),
  ) as unknown as ToldFields;
  try {
    return answered(await site.receiveSuggestion(typed, recordId, address), typed);
  } catch (error) {
    site.report(error);
    return answer({ kind: 'unreachable', typed }, 503, 60);
  }
}

const NOTHING: ToldFields = { about: '', text: '', name: '', place: '', website: '', phone: '' };

function answered(reception: Reception, typed: ToldFields) {
  switch (reception.kind) {
    case 'received':
      return answer({ kind: 'received' }, 200);
    case 'refused':
      return answer({ ...reception, typed }, 422);
    case 'too-many':
      return answer({ ...reception, typed }, 429, reception.seconds);
  }
}

/** Kept by nobody, not by this browser either. */
function answer(told: TellAnswer, status: number, retryAfter?: number) {
  return data(told, {
    status,
    headers: {
      'Cache-Control': 'no-store',
      ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
    },
  });
}

/**
 * A browser says in `Sec-Fetch-Site` where a form stood, an older one in `Origin`; ours say `null` there
 * for pages of this site (`Referrer-Policy: no-referrer`).
 */
function isCrossSite({ headers }: Request, publicUrl: string): boolean {
  const site = headers.get('Sec-Fetch-Site');
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  const origin = headers.get('Origin');
  return origin !== null && origin !== 'null' && origin !== new URL(publicUrl).origin;
}

/** Headers of a page with such a form. */
export function tellHeaders({ actionHeaders }: { actionHeaders: Headers }): Record<string, string> {
  const retryAfter = actionHeaders.get('Retry-After');
  return {
    'Cache-Control': actionHeaders.get('Cache-Control') ?? 'public, max-age=60',
    ...(retryAfter !== null && { 'Retry-After': retryAfter }),
  };
}

/** In the browser: without a network the page stays as it is, with what was typed. */
export async function tellFromHere(serverAction: () => Promise<TellAnswer>): Promise<TellAnswer> {
  try {
    return await serverAction();
  } catch {
    return { kind: 'unreachable', typed: null };
  }
}
