import type { AddressQuestion } from './address-question.js';

/** One question to Locatieserver, and what an answer to it must agree with. */
export interface LocatieserverQuery {
  /** Only words: nothing in it is syntax of the search engine behind the service. */
  q: string;
  /** Each must hold. */
  filters: string[];
  /** At most so many answers. */
  rows: number;
  /**
   * The service ranks and does not refuse: asked for a number that does not exist, it answers with the
   * same number in another town. What is named here must be the same in an answer.
   */
  mustAgree: { postcode?: boolean; street?: boolean; place?: boolean };
}

/** All that bear one number, flats of a large building too. */
const ROWS_OF_A_NUMBER = 50;
const ROWS = 10;

/** What an answer is read for; asking for no more keeps it small. */
const FIELDS =
  'id,type,straatnaam,huisnummer,huisletter,huisnummertoevoeging,huis_nlt,postcode,woonplaatsnaam,gemeentecode,gemeentenaam,centroide_ll';

/**
 * The questions to ask one after another until one is answered, the most exact first. A street is never
 * asked for as such: its middle may be far from the door, the postcodes along it are nearer. Empty when
 * there is nothing to ask that our own tables do not know as well.
 */
export function queriesFor(question: AddressQuestion): LocatieserverQuery[] {
  const { street, houseNumber, postcode, place, text } = question;
  const code = postcode?.letters ? `${postcode.digits}${postcode.letters}` : null;
  const number = houseNumber ? `${houseNumber.digits}${houseNumber.addition}` : '';
  const queries: (LocatieserverQuery | false)[] = [
    code !== null &&
      houseNumber !== null && {
        q: words(`${code} ${number}`),
        filters: ['type:adres', `postcode:${code}`, `huisnummer:${houseNumber.digits}`],
        rows: ROWS_OF_A_NUMBER,
        mustAgree: { postcode: true },
      },
    // With a full postcode too: it may be the postcode that has the typing error.
    street !== null &&
      houseNumber !== null &&
      (code === null || place !== null) && {
        q: words(`${street} ${number} ${place ?? ''}`),
        filters: ['type:adres', `huisnummer:${houseNumber.digits}`],
        rows: ROWS_OF_A_NUMBER,
        mustAgree: { street: true, place: true, postcode: code === null },
      },
    code !== null && {
      q: code,
      filters: ['type:postcode', `postcode:${code}`],
      rows: ROWS,
      mustAgree: { postcode: true },
    },
    code === null &&
      street !== null && {
        q: words(`${street} ${place ?? ''}`),
        filters: ['type:postcode'],
        rows: ROWS,
        mustAgree: { street: true, place: true, postcode: true },
      },
    postcode === null &&
      street === null &&
      place !== null && {
        q: words(place),
        filters: ['type:woonplaats'],
        rows: ROWS,
        mustAgree: { place: true },
      },
    postcode === null &&
      text !== null && {
        q: words(text),
        filters: ['type:(adres OR postcode OR woonplaats)'],
        rows: ROWS,
        mustAgree: {},
      },
  ];
  return queries.filter((query) => query !== false).filter(({ q }) => q !== '');
}

/**
 * The address to fetch: every parameter is in the specification of the service, which refuses any other.
 * @param service without a slash at the end
 */
export function urlOf(service: string, { q, filters, rows }: LocatieserverQuery): string {
  const parameters = new URLSearchParams({ q });
  for (const filter of filters) parameters.append('fq', filter);
  parameters.append('fl', FIELDS);
  parameters.append('rows', String(rows));
  return `${service}/free?${parameters.toString()}`;
}

/**
 * What was typed as plain words. The service reads q as a query language: a colon names a field, a star
 * matches all, a minus in front excludes, and AND, OR and NOT in capitals combine.
 */
function words(typed: string): string {
  return typed
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}'.-]+/gu, ' ')
    .replace(/(^|\s)[-.]+/g, '$1')
    .replace(/-+(?=\s|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
