import { z } from 'zod';
import { isInNetherlandsBox } from '../gazetteer/index.js';

/** One thing that Locatieserver knows, checked. */
export interface LocatedDocument {
  precision: 'ADDRESS' | 'POSTCODE' | 'PLACE';
  street: string | null;
  /** The number without letter and addition; null for anything but an address. */
  number: number | null;
  /** Letter and addition as they are written; empty when there is none. */
  addition: string;
  /** The whole house number as it is written. */
  houseNumber: string | null;
  /** `1234 AB`. */
  postcode: string | null;
  place: string;
  /** `GM0344`. */
  municipalityCode: string | null;
  municipalityName: string | null;
  /** WGS84 degrees, five decimals (about a metre). */
  latitude: number;
  longitude: number;
}

/** The answer is not what the service should send; the message never holds any of it. */
export class BrokenAnswer extends Error {}

/** More than we ever ask for. */
const MAX_DOCUMENTS = 100;

const PRECISION_OF_TYPE = { adres: 'ADDRESS', postcode: 'POSTCODE', woonplaats: 'PLACE' } as const;

const envelope = z.object({
  response: z.object({ docs: z.array(z.unknown()).max(MAX_DOCUMENTS) }),
});

/** Names are shown to people: without signs that cannot be seen. */
const name = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .refine((text) => !/\p{C}/u.test(text));

const shared = {
  woonplaatsnaam: name,
  gemeentecode: z
    .string()
    .regex(/^\d{4}$/)
    .nullish(),
  gemeentenaam: name.nullish(),
  centroide_ll: z.string().max(100),
};
const postcode = z.string().regex(/^[1-9]\d{3}[A-Z]{2}$/);
const addition = z.string().max(10);

const document = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('adres'),
    straatnaam: name,
    huisnummer: z.int().min(1).max(99_999),
    huisletter: addition.nullish(),
    huisnummertoevoeging: addition.nullish(),
    huis_nlt: z.string().trim().max(20).nullish(),
    // A new house may not have one yet.
    postcode: postcode.nullish(),
    ...shared,
  }),
  z.object({ type: z.literal('postcode'), straatnaam: name.nullish(), postcode, ...shared }),
  z.object({ type: z.literal('woonplaats'), ...shared }),
]);

/**
 * Reads the text of an answer of `/free`. Things of other kinds and points outside the Netherlands are
 * left out, and so is a single broken one.
 * @throws BrokenAnswer when it is not JSON, not an answer of this service, or nothing in it can be read
 */
export function readAnswer(text: string): LocatedDocument[] {
  const answer = envelope.safeParse(parsed(text));
  if (!answer.success) throw new BrokenAnswer('it is no list of documents');
  const { docs } = answer.data.response;
  const wanted = docs.filter((doc) => !isOfAnotherKind(doc));
  const read = wanted.flatMap((doc) => {
    const result = document.safeParse(doc);
    const point = result.success ? pointOf(result.data.centroide_ll) : null;
    return result.success && point ? [{ doc: result.data, point }] : [];
  });
  if (wanted.length > 0 && read.length === 0) throw new BrokenAnswer('no document can be read');
  return read
    .filter(({ point }) => isInNetherlandsBox(point.latitude, point.longitude))
    .map(({ doc, point }) => locatedDocument(doc, point));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Without the cause: its message repeats a part of the answer.
    throw new BrokenAnswer('it is not JSON');
  }
}

function isOfAnotherKind(doc: unknown): boolean {
  const type = (doc as { type?: unknown } | null)?.type;
  return typeof type === 'string' && !Object.hasOwn(PRECISION_OF_TYPE, type);
}

/** @param wkt `POINT(longitude latitude)` */
function pointOf(wkt: string): { latitude: number; longitude: number } | null {
  const [, longitude, latitude] =
    /^POINT ?\((-?\d{1,3}(?:\.\d{1,20})?) (-?\d{1,3}(?:\.\d{1,20})?)\)$/.exec(wkt.trim()) ?? [];
  if (longitude === undefined || latitude === undefined) return null;
  return { latitude: fiveDecimals(Number(latitude)), longitude: fiveDecimals(Number(longitude)) };
}

/** Degrees to about a metre: more would say more than is known. */
export function fiveDecimals(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

function locatedDocument(
  doc: z.infer<typeof document>,
  point: { latitude: number; longitude: number },
): LocatedDocument {
  const isAddress = doc.type === 'adres';
  const letter = (isAddress && doc.huisletter) || '';
  const suffix = (isAddress && doc.huisnummertoevoeging) || '';
  const written = isAddress ? `${doc.huisnummer}${letter}${suffix && `-${suffix}`}` : null;
  const code = doc.type === 'woonplaats' ? null : (doc.postcode ?? null);
  return {
    precision: PRECISION_OF_TYPE[doc.type],
    street: doc.type === 'woonplaats' ? null : (doc.straatnaam ?? null),
    number: isAddress ? doc.huisnummer : null,
    addition: letter + suffix,
    houseNumber: (isAddress && doc.huis_nlt) || written,
    postcode: code && `${code.slice(0, 4)} ${code.slice(4)}`,
    place: doc.woonplaatsnaam,
    municipalityCode: doc.gemeentecode ? `GM${doc.gemeentecode}` : null,
    municipalityName: doc.gemeentenaam ?? null,
    ...point,
  };
}
