import type { Vocabulary } from '../initiatives/labels.js';

/**
 * What happens to a change of a field by an editor.
 * - `DIRECT`: published at once. What goes stale fastest and what the initiative alone knows.
 * - `WAITS`: a keeper looks first. What decides whether, where and by whom a place is found, and what
 *   counts in coverage.
 * - `KEEPER_ONLY`: not an editor's to propose here. What the register says of an initiative in its own
 *   voice, and what has a page of its own.
 */
export const DECISIONS = ['DIRECT', 'WAITS', 'KEEPER_ONLY'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What kind of value a field holds, which is how it is put into words. */
export type FieldKind =
  | 'text'
  | 'texts'
  | 'number'
  | 'coordinate'
  | 'yes-no'
  | 'hours'
  | 'lifecycle'
  | 'types'
  | 'dated-names'
  | 'dated-addresses'
  | 'languages'
  | 'municipality'
  | 'municipalities'
  | 'reference'
  | 'references'
  | 'group'
  | 'item'
  | 'order'
  | { code: Vocabulary }
  | { codes: Vocabulary };

export interface FieldRule {
  /** A JSON pointer in which `*` stands for an id. */
  pattern: string;
  /** Key of the field, to look labels up by: `locations.site.street`. */
  name: string;
  /** What the field is called on a Dutch screen. */
  label: string;
  decision: Decision;
  kind: FieldKind;
  /** A field that waits, but not for this change. */
  directWhen?: (before: unknown, after: unknown) => boolean;
}

const row = (
  pattern: string,
  label: string,
  decision: Decision,
  kind: FieldKind,
  directWhen?: FieldRule['directWhen'],
): FieldRule => ({
  pattern,
  name:
    pattern.slice(1).replaceAll('/*', '').replaceAll('/', '.') + (kind === 'order' ? '.order' : ''),
  label,
  decision,
  kind,
  ...(directWhen && { directWhen }),
});

/** Closing for a while and opening again: an editor's to say. Starting and stopping are not. */
function isTemporaryClosing(before: unknown, after: unknown): boolean {
  return isOpenOrClosedForNow(before) && isOpenOrClosedForNow(after);
}

function isOpenOrClosedForNow(lifecycle: unknown): boolean {
  if (typeof lifecycle !== 'object' || lifecycle === null) return false;
  const { status } = lifecycle as { status?: unknown };
  return status === 'OPEN' || status === 'TEMPORARILY_CLOSED';
}

/**
 * Every field of a record, once, in the order of a page about it: what it is called, who decides, and
 * what it holds. A field that is not here cannot be changed by a proposal. The rows of kind `group`,
 * `item` and `order` are no fields but what holds them: a part that can be absent as a whole, one of a
 * list (to add or remove), and the order of a list.
 */
export const FIELD_RULES: readonly FieldRule[] = [
  row('/name', 'Naam', 'WAITS', 'text'),
  row('/formerNames', 'Vroegere namen', 'KEEPER_ONLY', 'dated-names'),
  row('/ownDescription', 'Beschrijving in eigen woorden', 'DIRECT', 'text'),
  row('/neutralDescription', 'Beschrijving van het register', 'KEEPER_ONLY', 'text'),
  row('/types', 'Soort plek', 'WAITS', 'types'),
  row('/lifecycle', 'Open of gestopt', 'WAITS', 'lifecycle', isTemporaryClosing),

  row('/contact/phone', 'Telefoon', 'DIRECT', 'text'),
  row('/contact/email', 'Mailadres', 'DIRECT', 'text'),
  row('/contact/website', 'Website', 'DIRECT', 'text'),
  row('/referrerContact', 'Contact voor verwijzers', 'DIRECT', 'group'),
  row('/referrerContact/phone', 'Telefoon voor verwijzers', 'DIRECT', 'text'),
  row('/referrerContact/email', 'Mailadres voor verwijzers', 'DIRECT', 'text'),
  row('/referrerContact/note', 'Uitleg voor verwijzers', 'DIRECT', 'text'),

  row('/targetGroups', 'Voor wie', 'WAITS', { codes: 'targetGroup' }),
  row('/targetGroupWords', 'Voor wie, in eigen woorden', 'WAITS', 'texts'),
  row('/languages', 'Talen die mensen er spreken', 'WAITS', 'languages'),

  row('/locations', 'Volgorde van de plekken', 'WAITS', 'order'),
  row('/locations/*', 'Plek', 'WAITS', 'item'),
  row('/locations/*/name', 'Naam van de plek', 'WAITS', 'text'),
  // The one thing that must be said the same day: the door is shut.
  row('/locations/*/lifecycle', 'Open of gestopt', 'WAITS', 'lifecycle', isTemporaryClosing),
  row('/locations/*/premises', 'Gebouw', 'WAITS', { code: 'premises' }),
  row('/locations/*/hostedOwnProgramme', 'Eigen programma of ruimte daar', 'WAITS', 'yes-no'),
  row('/locations/*/satelliteOf', 'Hoort bij een andere plek', 'WAITS', 'reference'),
  row('/locations/*/addressVisibility', 'Adres tonen', 'WAITS', { code: 'addressVisibility' }),
  row('/locations/*/site', 'Adres', 'WAITS', 'group'),
  row('/locations/*/site/street', 'Straat', 'WAITS', 'text'),
  row('/locations/*/site/houseNumber', 'Huisnummer', 'WAITS', 'text'),
  row('/locations/*/site/postcode', 'Postcode', 'WAITS', 'text'),
  row('/locations/*/site/place', 'Plaats', 'WAITS', 'text'),
  row('/locations/*/site/municipalityCode', 'Gemeente', 'WAITS', 'municipality'),
  row('/locations/*/site/latitude', 'Punt op de kaart: breedte', 'WAITS', 'coordinate'),
  row('/locations/*/site/longitude', 'Punt op de kaart: lengte', 'WAITS', 'coordinate'),
  row('/locations/*/site/description', 'Hoe u het herkent', 'WAITS', 'text'),
  // History of the register, and the way in which a hidden address would come out.
  row('/locations/*/formerAddresses', 'Vroegere adressen', 'KEEPER_ONLY', 'dated-addresses'),
  row('/locations/*/catchment', 'Gemeenten waarvoor deze plek er is', 'WAITS', 'municipalities'),
  row('/locations/*/access/walkInWithoutAppointment', 'Zonder afspraak', 'WAITS', 'yes-no'),
  row('/locations/*/access/noReferral', 'Geen verwijzing nodig', 'WAITS', 'yes-no'),
  row('/locations/*/access/noIndication', 'Geen toestemming nodig', 'WAITS', 'yes-no'),
  row('/locations/*/access/free', 'Gratis', 'WAITS', 'yes-no'),
  row('/locations/*/access/ownContribution', 'Bezoekers betalen iets', 'WAITS', 'yes-no'),
  row('/locations/*/access/ageLimit', 'Alleen voor een leeftijd', 'WAITS', 'yes-no'),
  row('/locations/*/access/groupLimit', 'Alleen voor een groep', 'WAITS', 'yes-no'),
  row('/locations/*/access/residenceRequired', 'Alleen voor wie er woont', 'WAITS', 'yes-no'),
  row('/locations/*/access/someoneMeetsYou', 'Iemand ontvangt u', 'WAITS', 'yes-no'),
  row('/locations/*/access/mayBringSomeone', 'U mag iemand meenemen', 'WAITS', 'yes-no'),
  row('/locations/*/access/meetBeforehand', 'U kunt eerst kennismaken', 'WAITS', 'yes-no'),
  row('/locations/*/access/theyComeToYou', 'Ze komen ook naar u toe', 'WAITS', 'yes-no'),
  row('/locations/*/minimumAge', 'Vanaf welke leeftijd', 'WAITS', 'number'),
  row('/locations/*/maximumAge', 'Tot en met welke leeftijd', 'WAITS', 'number'),
  row('/locations/*/accessNote', 'Wie welkom is, in eigen woorden', 'WAITS', 'text'),
  row('/locations/*/accessibility/stepFree', 'Zonder drempels of trappen', 'WAITS', 'yes-no'),
  row('/locations/*/accessibility/accessibleToilet', 'Toilet voor een rolstoel', 'WAITS', 'yes-no'),
  row(
    '/locations/*/accessibility/publicTransport',
    'Bus, tram of trein dichtbij',
    'WAITS',
    'yes-no',
  ),

  row('/offerings', 'Volgorde van wat er te doen is', 'WAITS', 'order'),
  row('/offerings/*', 'Wat er te doen is', 'WAITS', 'item'),
  row('/offerings/*/name', 'Naam', 'WAITS', 'text'),
  row('/offerings/*/kind', 'Soort', 'WAITS', { code: 'offeringKind' }),
  row('/offerings/*/description', 'Beschrijving', 'DIRECT', 'text'),
  row('/offerings/*/hours', 'Openingstijden', 'DIRECT', 'hours'),
  // Decides whether hours count as opening hours, so also what the region sees.
  row('/offerings/*/isWalkIn', 'Iedereen kan binnenlopen', 'WAITS', 'yes-no'),
  row('/offerings/*/locationId', 'Op welke plek', 'WAITS', 'reference'),
  row('/offerings/*/organisationIds', 'Wie het organiseert', 'WAITS', 'references'),

  row('/pillars/meeting', 'Inloop en ontmoeting', 'WAITS', 'yes-no'),
  row('/pillars/activities', 'Activiteiten', 'WAITS', 'yes-no'),
  row('/pillars/recoveryOffer', 'Aanbod voor herstel', 'WAITS', 'yes-no'),
  row('/pillars/growth', 'Groeien naar een rol of werk', 'WAITS', 'yes-no'),

  row('/organisations', 'Volgorde van de organisaties', 'WAITS', 'order'),
  row('/organisations/*', 'Organisatie', 'WAITS', 'item'),
  row('/organisations/*/name', 'Naam van de organisatie', 'WAITS', 'text'),
  row('/organisations/*/role', 'Wat de organisatie doet', 'WAITS', { code: 'organisationRole' }),
  row('/legalPosition', 'Van wie het is', 'WAITS', { code: 'legalPosition' }),
  row('/partOfCareInstitution', 'Hoort bij een zorginstelling', 'WAITS', 'yes-no'),
  row('/onCareGrounds', 'Staat op het terrein van een zorginstelling', 'WAITS', 'yes-no'),
  row('/foundedYear', 'Begonnen in het jaar', 'WAITS', 'number'),
  row('/reach', 'Hoe ver het reikt', 'WAITS', { codes: 'reach' }),
  row('/worksInMunicipalities', 'Gemeenten waar het werkt', 'WAITS', 'municipalities'),
  row('/workAreaWords', 'Waar het werkt, in eigen woorden', 'WAITS', 'text'),
  row('/networks', 'Netwerken', 'WAITS', 'texts'),
  row('/crisisAgreements/ggz', 'Afspraken over crisis met de ggz', 'WAITS', 'yes-no'),
  row('/crisisAgreements/suicidePrevention', 'Afspraken met 113', 'WAITS', 'yes-no'),
  row('/crisisAgreements/note', 'Uitleg bij deze afspraken', 'WAITS', 'text'),

  // A decision of the keepers with a reason and a date, never a wish.
  row('/networkStatus', 'Netwerkstatus', 'KEEPER_ONLY', { code: 'networkStatus' }),
  row('/nvzhMember', 'Lid van NVZH', 'KEEPER_ONLY', 'yes-no'),
  row('/notes', 'Aantekeningen uit bronnen', 'KEEPER_ONLY', 'texts'),
];

/** An id as it stands in a path: lower case, so that one thing has one path. */
export const ID_IN_PATH =
  /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const RULE_OF_PATTERN = new Map(FIELD_RULES.map((rule) => [rule.pattern, rule]));

/** The row of a path (`/offerings/<id>/hours`); undefined = no such field. */
export function fieldRule(path: string): FieldRule | undefined {
  const parts = path.split('/');
  // No pattern has an id anywhere else; a star in a path is no id.
  if (parts[2] === '*') return undefined;
  if (parts[2] !== undefined && ID_IN_PATH.test(parts[2])) parts[2] = '*';
  return RULE_OF_PATTERN.get(parts.join('/'));
}
