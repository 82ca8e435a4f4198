import { foldName } from '../gazetteer/index.js';
import { nameDistance, toleratedErrors } from '../gazetteer/name-distance.js';
import { bare, type AddressQuestion } from './address-question.js';
import type { LocatedDocument } from './locatieserver-answer.js';
import type { LocatieserverQuery } from './locatieserver-queries.js';

/**
 * Those of the answers that agree with what was asked, the exact house number first and otherwise in
 * the order of the service. A number, or a letter behind it, that nobody asked for is no reason to leave
 * an address out: it is in the label, and somebody chooses.
 * @param municipalities codes of the municipalities in which the place that was asked for may lie,
 *   as our own tables know it under any of its names; empty when they do not know it
 */
export function agreeing(
  documents: readonly LocatedDocument[],
  question: AddressQuestion,
  { mustAgree }: LocatieserverQuery,
  municipalities: ReadonlySet<string>,
): LocatedDocument[] {
  const { street, houseNumber, postcode, place } = question;
  const agreed = documents.filter(
    (document) =>
      (!mustAgree.postcode || !postcode || hasPostcode(document, postcode)) &&
      (!mustAgree.street || !street || isSameStreet(street, document.street)) &&
      (!mustAgree.place || !place || isInPlace(document, place, municipalities)) &&
      (!houseNumber || document.number === null || String(document.number) === houseNumber.digits),
  );
  if (!houseNumber) return agreed;
  const isExact = ({ addition }: LocatedDocument) => bare(addition) === houseNumber.addition;
  return [...agreed.filter(isExact), ...agreed.filter((document) => !isExact(document))];
}

function hasPostcode(
  { postcode }: LocatedDocument,
  { digits, letters }: NonNullable<AddressQuestion['postcode']>,
): boolean {
  if (postcode === null) return false;
  return letters ? postcode === `${digits} ${letters}` : postcode.startsWith(digits);
}

/** Its place or its municipality has the name, or our own tables say that they belong together. */
function isInPlace(
  { place, municipalityName, municipalityCode }: LocatedDocument,
  asked: string,
  municipalities: ReadonlySet<string>,
): boolean {
  if (municipalityCode !== null && municipalities.has(municipalityCode)) return true;
  const names = new Set([foldName(asked)]);
  // "Hengelo (O.)": what stands between brackets says which one is meant, and here nobody knows it.
  if (municipalities.size === 0) names.add(foldName(asked.replace(/\(.*$/, '')));
  return names.has(foldName(place)) || names.has(foldName(municipalityName ?? ''));
}

/** Written the same, abbreviated ("Burg. Jansenstr.") or with a typing error. */
export function isSameStreet(asked: string, found: string | null): boolean {
  if (found === null) return false;
  const [folded, other] = [foldName(asked), foldName(found)];
  if (folded === other) return true;
  const limit = toleratedErrors(folded.length);
  if (nameDistance(folded, other, limit) <= limit) return true;
  const [short, full] = [wordsOf(asked), wordsOf(found)];
  return (
    short.length === full.length && short.every((word, index) => isShortFor(word, full[index]!))
  );
}

function wordsOf(name: string): string[] {
  return name
    .split(/[\s.\-/]+/)
    .map(foldName)
    .filter((word) => word !== '');
}

/** "dr" for "doctor", "str" for "straat": the same first letter, and the others in that order. */
function isShortFor(short: string, full: string): boolean {
  if (short[0] !== full[0]) return false;
  let at = 0;
  for (const letter of full) if (letter === short[at]) at += 1;
  return at === short.length;
}
