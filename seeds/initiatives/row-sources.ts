import { itemsOf, type SourceRow } from './source-row.js';

/** What part of a row a source is looked up for. */
export type SourceAspect = 'general' | 'contact' | 'address' | 'hours';

export interface CitedSource {
  source: string;
  /** `2019`, `2019-11`, `2019-11-05`; null = undated. */
  date: string | null;
}

/** Sources whose own date is known, whatever other dates the row lists. */
const DATED_SOURCES: Record<string, string> = {
  'Artikel over laagdrempelige steunpunten, de Nederlandse ggz, april 2024': '2024-04',
  'Beleidsprogramma 2024-2026 van Steunpunt Zelfregie & Herstel': '2024',
  'Handvattendocument van de IZA-werkgroep': '2023',
  'Jaarverslag 2023 van Steunpunt Zelfregie & Herstel': '2023',
  'sociale kaart Twente (open data)': '2026-09-15',
};

/** The source an address with a coordinate was read from. */
const ADDRESS_REGISTERS = ['sociale kaart Twente (open data)'];

/** `(verwijst naar https://a.nl/b)` → `a.nl`; `(Padvinder-app Boxtel)` → `Padvinder-app Boxtel`. */
function readableSource(source: string): string {
  const url = /https?:\/\/(?:www\.)?([^/\s)]+)/.exec(source);
  return url?.[1] ?? source.replace(/^\((.*)\)$/, '$1');
}

/** The dates of a row, each as precise as stated; null for "ongedateerd". A period gives its last year. */
function datesOf(row: SourceRow): (string | null)[] {
  return itemsOf(row.source_date_or_year).map((item) => {
    if (item.startsWith('ongedateerd')) return null;
    const words = item
      .replace(/\(.*\)/, '')
      .replace('ca.', '')
      .trim();
    const period = /^(\d{4})-(\d{4})$/.exec(words);
    if (period?.[2] !== undefined) return period[2];
    if (!/^\d{4}(-\d{2}){0,2}$/.test(words))
      throw new Error(`Row "${row.key}" has a date nobody can read: "${item}".`);
    return words;
  });
}

/** The latest date when all are dated; null as soon as one is not. */
export function latestDate(dates: (string | null)[]): string | null {
  let latest: string | null = null;
  for (const date of dates) {
    if (date === null) return null;
    if (latest === null || date > latest) latest = date;
  }
  return latest;
}

/**
 * The best-fitting source of one aspect of a row. A row lists its sources and their dates apart, not
 * in the same order: a date is given to one source only where that is certain.
 */
export function sourceOf(row: SourceRow, aspect: SourceAspect): CitedSource {
  const sources = itemsOf(row.sources).map(readableSource);
  const dates = datesOf(row);
  const dateOf = (source: string) =>
    DATED_SOURCES[source] ?? (dates.length === 1 ? (dates[0] ?? null) : null);

  if (aspect === 'contact' && row.website !== '') {
    const ownSite = new URL(row.website).hostname.replace(/^www\./, '');
    if (sources.includes(ownSite)) return { source: ownSite, date: dateOf(ownSite) };
  }
  if (aspect === 'address') {
    const register = sources.find((source) => ADDRESS_REGISTERS.includes(source));
    if (register !== undefined) return { source: register, date: dateOf(register) };
  }
  const own = sources.map((source) => DATED_SOURCES[source]);
  const allKnown = own.every((date) => date !== undefined);
  return {
    source: sources.join('; '),
    date: latestDate(allKnown ? own.map((date) => date ?? null) : dates),
  };
}
