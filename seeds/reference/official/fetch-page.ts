import type { Geometry } from 'geojson';
import { ReferenceDataError } from '../reference-error.js';
import type { Layer } from './services.js';

export interface FetchSettings {
  /** How long one answer may take, milliseconds. */
  timeoutMs: number;
  /** Attempts per page in all. */
  attempts: number;
  /** Wait before the second attempt, milliseconds; doubles each time. */
  retryDelayMs: number;
}

export const FETCH_SETTINGS: FetchSettings = { timeoutMs: 60_000, attempts: 4, retryDelayMs: 1000 };

/** One record: the properties of a feature, or a row of a table. */
export interface OfficialRecord {
  properties: Record<string, unknown>;
  geometry: Geometry | null;
}

export interface Page {
  records: OfficialRecord[];
  /** Address of the next page; null on the last. */
  next: string | null;
}

/**
 * One page of a layer. Faults that may pass (no answer, 5xx, 429, an answer cut off) are tried again.
 * @throws ReferenceDataError with the address: REFERENCE_SERVICE_TIMEOUT, _FAILED (a status),
 *   _BROKEN_ANSWER (not what the service should send) or _FIELD_MISSING
 */
export async function fetchPage(layer: Layer, url: string, settings: FetchSettings): Promise<Page> {
  for (let attempt = 1; ; attempt++) {
    try {
      return readPage(layer, url, await fetchJson(url, settings.timeoutMs));
    } catch (error) {
      const passing = error instanceof PassingFault;
      if (!passing) throw error;
      if (attempt >= settings.attempts) throw error.fault;
      await new Promise((resolve) =>
        setTimeout(resolve, settings.retryDelayMs * 2 ** (attempt - 1)),
      );
    }
  }
}

/** A fault that may be gone at the next attempt. */
class PassingFault extends Error {
  constructor(readonly fault: ReferenceDataError) {
    super(fault.message);
  }
}

async function fetchJson(url: string, timeoutMs: number): Promise<unknown> {
  let text: string;
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/geo+json, application/json' },
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) {
      await response.body?.cancel();
      const fault = new ReferenceDataError(
        'REFERENCE_SERVICE_FAILED',
        url,
        `the service answered ${response.status} ${response.statusText}`.trim(),
      );
      throw response.status >= 500 || response.status === 429 ? new PassingFault(fault) : fault;
    }
    text = await response.text();
  } catch (cause) {
    if (cause instanceof PassingFault || cause instanceof ReferenceDataError) throw cause;
    const late = (cause as Partial<Error> | null)?.name === 'TimeoutError';
    throw new PassingFault(
      new ReferenceDataError(
        late ? 'REFERENCE_SERVICE_TIMEOUT' : 'REFERENCE_SERVICE_FAILED',
        url,
        late ? `no answer within ${timeoutMs / 1000} s` : `no answer: ${reasonOf(cause)}`,
        { cause },
      ),
    );
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new PassingFault(
      new ReferenceDataError(
        'REFERENCE_SERVICE_BROKEN_ANSWER',
        url,
        `the answer is not valid JSON (${text.length} characters, cut off?)`,
        { cause },
      ),
    );
  }
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return cause.cause instanceof Error ? cause.cause.message : cause.message;
}

function readPage(layer: Layer, url: string, answer: unknown): Page {
  const page = layer.format === 'geojson' ? readFeatures(url, answer) : readRows(url, answer);
  for (const { properties } of page.records) {
    const names = Object.keys(properties);
    const missing = layer.fields.find((field) =>
      typeof field === 'string' ? !(field in properties) : !names.some((name) => field.test(name)),
    );
    if (missing) {
      throw new ReferenceDataError(
        'REFERENCE_SERVICE_FIELD_MISSING',
        url,
        `field ${String(missing)} is missing in ${layer.name}; found ${names.join(', ')}`,
      );
    }
  }
  return page;
}

interface FeatureAnswer {
  features?: { properties?: Record<string, unknown> | null; geometry?: Geometry | null }[];
  links?: { rel?: string; href?: string }[];
}

function readFeatures(url: string, answer: unknown): Page {
  const { features, links } = (answer ?? {}) as FeatureAnswer;
  if (!Array.isArray(features)) throw brokenAnswer(url, 'it holds no features');
  const next = Array.isArray(links) ? links.find(({ rel }) => rel === 'next')?.href : undefined;
  return {
    records: features.map(({ properties, geometry }) => ({
      properties: properties ?? {},
      geometry: geometry ?? null,
    })),
    next: nextAddress(url, next),
  };
}

interface TableAnswer {
  value?: Record<string, unknown>[];
  'odata.nextLink'?: string;
  '@odata.nextLink'?: string;
}

function readRows(url: string, answer: unknown): Page {
  const table = (answer ?? {}) as TableAnswer;
  if (!Array.isArray(table.value)) throw brokenAnswer(url, 'it holds no rows');
  return {
    records: table.value.map((properties) => ({ properties, geometry: null })),
    next: nextAddress(url, table['odata.nextLink'] ?? table['@odata.nextLink']),
  };
}

/** Only ever to the same service. */
function nextAddress(url: string, next: string | undefined): string | null {
  if (!next) return null;
  const address = new URL(next, url);
  if (address.host !== new URL(url).host) {
    throw brokenAnswer(url, `the next page would be at another service: ${address.host}`);
  }
  return address.href;
}

function brokenAnswer(url: string, detail: string): ReferenceDataError {
  return new ReferenceDataError('REFERENCE_SERVICE_BROKEN_ANSWER', url, detail);
}
