import type { GazetteerFile } from '../../../server/gazetteer/gazetteer-file.js';
import type { RegistryFile } from '../../../server/registry/registry-file.js';
import { findNearby, type Nearby } from '../../registry/find-nearby.js';
import { locate, type PlaceChoice } from '../../registry/locate.js';

/** What the finder answers to what somebody typed. */
export type Answer =
  | { kind: 'empty'; text: string }
  | { kind: 'no-gazetteer'; text: string }
  | { kind: 'unknown-postcode'; text: string; complete: boolean; suggestions: PlaceChoice[] }
  | { kind: 'unknown-place'; text: string; suggestions: PlaceChoice[] }
  | { kind: 'ambiguous'; text: string; name: string; choices: PlaceChoice[] }
  | {
      kind: 'found';
      text: string;
      /** Name of the place that was searched from. */
      place: string;
      /** It is not literally what was typed. */
      corrected: boolean;
      /** The gazetteer itself is approximate. */
      approximate: boolean;
      nearby: Nearby;
    };

/** @param typed as it came from the box, or from a button that stands for a place */
export function answerTo(
  typed: string,
  file: RegistryFile,
  gazetteer: GazetteerFile | null,
): Answer {
  const text = typed.trim().replace(/\s+/g, ' ');
  if (text === '') return { kind: 'empty', text };
  if (!gazetteer) return { kind: 'no-gazetteer', text };
  const located = locate(gazetteer, text);
  if (located.kind !== 'found') return { ...located, text };
  return {
    kind: 'found',
    text,
    place: located.place,
    corrected: located.corrected,
    approximate: gazetteer.approximate,
    nearby: findNearby(file, located.origin),
  };
}
