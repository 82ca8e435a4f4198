import { contactToShow, type ContactKind, type ContactWay } from '../../registry/contact.js';
import { basicInstant, contentLines, escaped, unbroken } from '../content-lines.js';
import { placesOf, type PlaceFacts } from '../place-facts.js';
import { fullNameOf, hoursWord, LIFECYCLE_WORDS } from '../place-words.js';
import { lastChangeOf, pageUrl, type Publication, type PublicRecord } from '../publication.js';

/**
 * The cards of an initiative (vCard 4.0, RFC 6350): one for each of its places, or one for itself where
 * no place is known. A telephone number stands in it only while the pages show it too.
 */
export function cardsOf(publication: Publication, record: PublicRecord): string {
  const places = placesOf(publication, record);
  const cards =
    places.length > 0
      ? places.map((place) => cardOf(publication, record, place))
      : [cardOf(publication, record, null)];
  return cards.map(contentLines).join('');
}

function cardOf(
  publication: Publication,
  record: PublicRecord,
  place: PlaceFacts | null,
): string[] {
  const { initiative } = record;
  const page = pageUrl(publication, initiative.slug);
  const ways = waysOf(publication, record);
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'PRODID:-//Zelfregiekaart//Adreskaartjes//NL',
    'KIND:org',
    `UID:urn:uuid:${place?.location.id ?? initiative.id}`,
    `FN:${escaped(place ? fullNameOf(place) : initiative.name)}`,
    `ORG:${escaped(initiative.name)}`,
    ...(place ? addressOf(place) : []),
    ...ways.map(({ kind, value }) => WAYS[kind](value)),
    `URL:${unbroken(page)}`,
    ...(place?.door ? [`GEO:geo:${place.door.lat},${place.door.lon}`] : []),
    ...(initiative.languages ?? []).map((language) => `LANG:${unbroken(language)}`),
    `REV:${basicInstant(lastChangeOf(publication, record))}`,
    `SOURCE:${unbroken(`${page}.vcf`)}`,
    `NOTE:${escaped(noteOf(publication, record, place, ways))}`,
    'END:VCARD',
  ];
}

function waysOf({ now }: Publication, { initiative }: PublicRecord): ContactWay[] {
  const shown = contactToShow(initiative.contact, now);
  return shown.kind === 'ways' ? shown.ways : [];
}

const WAYS: Record<ContactKind, (value: string) => string> = {
  phone: (value) => `TEL;VALUE=uri;TYPE="work,voice":tel:${unbroken(value)}`,
  email: (value) => `EMAIL;TYPE=work:${escaped(value)}`,
  // A web address is a URI: it is written as it is, and not escaped.
  website: (value) => `URL;TYPE=work:${unbroken(value)}`,
};

const NAMES: Record<ContactKind, string> = { phone: 'Telefoon', email: 'Mail', website: 'Website' };

function addressOf({ location }: PlaceFacts): string[] {
  const place = location.place ?? location.municipalityName;
  if (location.address === undefined && place === undefined) return [];
  const parts = ['', '', location.address, place, '', location.postcode, 'Nederland'];
  return [`ADR;TYPE=work:${parts.map((part) => escaped(part ?? '')).join(';')}`];
}

/** Where the facts come from and how sure they are: a card lies in a telephone for years. */
function noteOf(
  publication: Publication,
  { initiative }: PublicRecord,
  place: PlaceFacts | null,
  ways: ContactWay[],
): string {
  const state = place ? hoursWord(place) : LIFECYCLE_WORDS[initiative.lifecycle.status];
  return [
    'Van de Zelfregiekaart.',
    ...ways.map(({ kind, provenance }) => `${NAMES[kind]}: ${provenance}`),
    ...(place?.isAddressHidden ? ['Het adres is niet openbaar.'] : []),
    ...(state === '' ? [] : [state]),
    `Kijk op ${pageUrl(publication, initiative.slug)} of alles nog klopt.`,
  ].join('\n');
}
