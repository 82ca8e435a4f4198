import type { GazetteerFile } from '../../../server/gazetteer/gazetteer-file.js';
import type { RegistryFile } from '../../../server/registry/registry-file.js';
import { filterFile, type FilteredFile } from '../../registry/filter-file.js';
import { isFiltering, type Filters, type Moment } from '../../registry/filters.js';
import { findNearby, type Nearby, type Origin } from '../../registry/find-nearby.js';
import { locate, type PlaceChoice } from '../../registry/locate.js';
import type { SearchQuery } from './search-query.js';

/** What the finder answers to what somebody asked. */
export type Answer =
  | { kind: 'empty'; text: string }
  | { kind: 'no-gazetteer'; text: string }
  | { kind: 'unknown-postcode'; text: string; complete: boolean; suggestions: PlaceChoice[] }
  | { kind: 'unknown-place'; text: string; suggestions: PlaceChoice[] }
  | { kind: 'ambiguous'; text: string; name: string; choices: PlaceChoice[] }
  | FoundAnswer
  /** Filters without a place: the whole country. */
  | { kind: 'everywhere'; text: string; filters: Filters; filtered: FilteredFile };

export interface FoundAnswer {
  kind: 'found';
  text: string;
  /** Name of the place that was searched from; null = where the visitor is. */
  place: string | null;
  origin: Origin;
  /** It is not literally what was typed. */
  corrected: boolean;
  /** The gazetteer itself is approximate. */
  approximate: boolean;
  filters: Filters;
  nearby: Nearby;
}

/** @param query as it came from the form, or from a button that stands for a place */
export function answerTo(
  { typed, filters }: SearchQuery,
  file: RegistryFile,
  gazetteer: GazetteerFile | null,
  moment: Moment,
): Answer {
  const text = typed.trim().replace(/\s+/g, ' ');
  if (text === '') {
    return isFiltering(filters)
      ? { kind: 'everywhere', text, filters, filtered: filterFile(file, filters, moment) }
      : { kind: 'empty', text };
  }
  if (!gazetteer) return { kind: 'no-gazetteer', text };
  const located = locate(gazetteer, text);
  if (located.kind !== 'found') return { ...located, text };
  const { origin, place, corrected } = located;
  return {
    kind: 'found',
    text,
    place,
    origin,
    corrected,
    approximate: gazetteer.approximate,
    filters,
    nearby: findNearby(file, origin, { filters, ...moment }),
  };
}

/** The same for somebody who let the device say where they are. */
export function answerAround(
  origin: Origin,
  filters: Filters,
  file: RegistryFile,
  gazetteer: GazetteerFile | null,
  moment: Moment,
): FoundAnswer {
  return {
    kind: 'found',
    text: '',
    place: null,
    origin,
    corrected: false,
    approximate: gazetteer?.approximate ?? false,
    filters,
    nearby: findNearby(file, origin, { filters, ...moment }),
  };
}
