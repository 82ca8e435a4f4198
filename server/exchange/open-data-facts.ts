import type { OpenDataFacts } from '../../web/site-context.js';
import { DATA_PER_MINUTE } from '../http/limits.js';
import { PROBLEM_TITLES } from '../http/problems.js';
import { COLUMNS_OF, TABLES } from './csv/tables.js';
import { DATA_LICENCE } from '../registry/data-licence.js';

/** What the page on open data tells, out of what the files are made of: it cannot say anything else. */
export function openDataFacts(): OpenDataFacts {
  return {
    tables: TABLES.map((name) => ({
      name,
      columns: COLUMNS_OF[name].map(({ name: column, isList, description }) => ({
        name: column,
        isList: isList === true,
        description,
      })),
    })),
    problems: Object.entries(PROBLEM_TITLES).map(([code, title]) => ({ code, title })),
    readsPerMinute: DATA_PER_MINUTE,
    licence: DATA_LICENCE,
  };
}
