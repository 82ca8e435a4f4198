import type { FieldSource } from '../../server/initiatives/initiative-content.js';
import { latestDate, sourceOf, type CitedSource, type SourceAspect } from './row-sources.js';
import type { SourceRow } from './source-row.js';

/**
 * Remembers for each field where its value comes from. A field that several rows fill names all
 * their sources, with the latest date when every one is dated.
 */
export class FactLedger {
  private readonly cited = new Map<string, CitedSource[]>();

  /**
   * @param path JSON pointer into the content, ids in place of indexes.
   * @param date in place of the row's, when the value itself bears a year.
   */
  cite(path: string, row: SourceRow, aspect: SourceAspect = 'general', date?: string | null): void {
    const found = sourceOf(row, aspect);
    const entry = { source: found.source, date: date ?? found.date };
    this.cited.set(path, [...(this.cited.get(path) ?? []), entry]);
  }

  fieldSources(): FieldSource[] {
    return [...this.cited].map(([path, entries]) => ({
      path,
      source: [...new Set(entries.flatMap(({ source }) => source.split('; ')))].join('; '),
      sourceDate: latestDate(entries.map(({ date }) => date)),
    }));
  }
}
