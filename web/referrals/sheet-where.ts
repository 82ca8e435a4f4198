import type {
  RegistryDetails,
  RegistryInitiative,
  RegistryLocation,
} from '../../server/registry/registry-file.js';
import type { AccessibilityFlag } from '../../server/initiatives/vocabulary.js';
import type { SheetTexts } from '../i18n/refer/sheet-texts.js';
import { townOf } from '../registry/words.js';
import { inside, listOnSheet } from './sheet-formats.js';

/** Where a place is, as precisely as may be told. Never how far: that would tell where somebody lives. */
export interface SheetWhere {
  /** Lines of a public address, Dutch. */
  address?: string[];
  /** Town or municipality, Dutch, where there is no address. */
  town?: string;
  sentences: string[];
  /** Where in the building, in the words of a source: Dutch. */
  siteDescription?: string;
}

/** The others stand on its page. */
const MOST_MUNICIPALITIES = 6;
const FLAGS: readonly AccessibilityFlag[] = ['publicTransport', 'stepFree'];

/** @param names of municipalities by code */
export function sheetWhere(
  initiative: RegistryInitiative,
  location: RegistryLocation | undefined,
  details: RegistryDetails | null,
  texts: SheetTexts,
  names: Record<string, string>,
): SheetWhere {
  if (!location) return { sentences: withoutLocation(initiative, texts, names) };
  const more = details?.locations.find(({ id }) => id === location.id);
  const known = FLAGS.flatMap((flag) => {
    const answer = location.accessibility?.[flag];
    return answer === undefined ? [] : [texts.accessibility(flag, answer)];
  });
  const town = townOf(location);
  if (more?.addressHidden)
    return { ...(town === undefined ? {} : { town }), sentences: [texts.where.hidden, ...known] };
  const premises =
    location.premises === 'HOSTED'
      ? [texts.where.hosted]
      : location.premises === 'MOBILE'
        ? [texts.where.mobile]
        : [];
  const description = more?.siteDescription ? { siteDescription: more.siteDescription } : {};
  if (location.address !== undefined)
    return {
      address: [
        location.address,
        ...(town === undefined ? [] : [[location.postcode, town].filter(Boolean).join(' ')]),
      ],
      sentences: [...premises, ...known],
      ...description,
    };
  return { sentences: [withoutAddress(location, texts), ...premises, ...known], ...description };
}

function withoutAddress(location: RegistryLocation, texts: SheetTexts): string {
  const { place, municipalityName, precision, postcode } = location;
  const { where } = texts;
  if (precision === 'POSTCODE' && postcode) {
    const both = [postcode, place].filter(Boolean).join(' ');
    return `${inside(both, texts)}. ${where.postcodeOnly}`;
  }
  if (place) return where.placeOnly(inside(place, texts));
  return municipalityName ? where.municipalityOnly(inside(municipalityName, texts)) : where.unknown;
}

function withoutLocation(
  { types, reach, worksIn = [] }: RegistryInitiative,
  texts: SheetTexts,
  names: Record<string, string>,
): string[] {
  const isOnline = types.includes('online') || (reach?.includes('ONLINE') ?? false);
  const sentences: string[] = [];
  if (isOnline) sentences.push(texts.where.online);
  if (worksIn.length > 0)
    sentences.push(
      texts.where.worksIn(
        listOnSheet(
          [
            ...worksIn.slice(0, MOST_MUNICIPALITIES).map((code) => names[code] ?? code),
            ...(worksIn.length > MOST_MUNICIPALITIES ? ['…'] : []),
          ],
          texts,
        ),
      ),
    );
  return sentences.length > 0 ? sentences : [texts.where.unknown];
}
