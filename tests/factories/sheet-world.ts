import type { InitiativeContentInput } from '../../server/initiatives/initiative-content.js';
import { parseDutchHours } from '../../server/opening-hours/index.js';
import { ACCESS_FLAGS, ACCESSIBILITY_FLAGS } from '../../server/initiatives/vocabulary.js';
import type { SheetRecord } from '../setup/sheet-site.js';
import { aLocation, anInitiative, anOffering } from './initiative.js';

/** An invented world of places to refer to: one per thing that a sheet has to say, or must not. */

/** As long as the register lets anything be. */
const long = (words: string, length: number): string =>
  `Verzonnen ${words} `
    .repeat(length)
    .slice(0, length - 1)
    .trim() + 'x';
const hoursOf = (text: string) => parseDutchHours(text).hours!;
const yes = <Flag extends string>(flags: readonly Flag[]) =>
  Object.fromEntries(flags.map((flag) => [flag, 'YES' as const])) as Record<Flag, 'YES'>;

function sure(): SheetRecord {
  const location = aLocation(52.09, 5.12, {
    access: { ...yes(['noReferral', 'someoneMeetsYou', 'mayBringSomeone', 'free']) },
    accessibility: yes(['publicTransport', 'stepFree']),
    site: {
      id: crypto.randomUUID(),
      street: 'Verzonnenstraat',
      houseNumber: '7',
      postcode: '3511 AA',
      place: 'Utrecht',
      latitude: 52.09,
      longitude: 5.12,
    },
  });
  return {
    slug: 'verzonnen-zekere-plek',
    confirmedMonthsAgo: 1,
    content: anInitiative({
      name: 'Verzonnen zekere plek',
      ownDescription: 'Wij drinken koffie en luisteren.',
      languages: ['nl', 'ar'],
      contact: { phone: '+31301234567', website: 'https://zeker.example' },
      locations: [location],
      offerings: [anOffering({ locationId: location.id, hours: hoursOf('ma-vr 9:00-16:00') })],
    }),
  };
}

/** Hours and a number of years ago; and no other way to ask. */
function unsure(): SheetRecord {
  const location = aLocation(52.1, 5.1);
  const offering = anOffering({ locationId: location.id, hours: hoursOf('ma-vr 9:00-16:00') });
  return {
    slug: 'verzonnen-onzekere-plek',
    content: anInitiative({
      name: 'Verzonnen onzekere plek',
      contact: { phone: '+31307654321' },
      locations: [location],
      offerings: [offering],
    }),
    sources: [
      { path: '/contact/phone', source: 'oud.example', sourceDate: '2019' },
      { path: `/offerings/${offering.id}/hours`, source: 'oud.example', sourceDate: '2019' },
    ],
  };
}

function hidden(): SheetRecord {
  const location = aLocation(0, 0, {
    addressVisibility: 'HIDDEN',
    site: { id: crypto.randomUUID(), place: 'Amsterdam', municipalityCode: 'GM0363' },
  });
  return {
    slug: 'verzonnen-verborgen-huis',
    content: anInitiative({
      name: 'Verzonnen verborgen huis',
      contact: { email: 'huis@verborgen.example' },
      locations: [location],
    }),
  };
}

function withLifecycle(slug: string, lifecycle: InitiativeContentInput['lifecycle']): SheetRecord {
  const location = aLocation(52.2, 5.2);
  return {
    slug,
    confirmedMonthsAgo: 1,
    content: anInitiative({
      name: `Verzonnen ${slug}`,
      lifecycle,
      locations: [location],
      offerings: [anOffering({ locationId: location.id, hours: hoursOf('ma-zo 9:00-16:00') })],
    }),
  };
}

/** Everything is known of it, and all of it is long; with two locations, so that the address is longer. */
function longAndSure(number: number): SheetRecord {
  const locations = [0, 1].map((north) =>
    aLocation(52.6 + number / 10 + north / 100, 6, {
      name: long('locatie', 160),
      premises: 'HOSTED',
      access: yes(ACCESS_FLAGS),
      accessibility: yes(ACCESSIBILITY_FLAGS),
      minimumAge: 18,
      maximumAge: 99,
      accessNote: long('voorwaarden', 500),
      site: {
        id: crypto.randomUUID(),
        street: long('straat', 120),
        houseNumber: '12345-67 huis',
        postcode: '3511 AA',
        place: 'Gasselterboerveenschemond',
        latitude: 52.6 + number / 10 + north / 100,
        longitude: 6,
        description: long('gebouw', 200),
      },
    }),
  );
  return {
    slug: `${'verzonnen-lange-naam-'.repeat(4)}${number}-zeker`,
    confirmedMonthsAgo: 1,
    content: anInitiative({
      name: long(`plek ${number}`, 160),
      types: (['herstelacademie', 'zelfregiecentrum', 'herstelhuis', 'respijthuis'] as const).map(
        (code) => ({ code }),
      ),
      targetGroups: ['young-people', 'relatives', 'parents', 'women', 'newcomers', 'homeless'],
      languages: ['nl', 'en', 'ar', 'tr', 'uk', 'ti', 'so', 'fa'],
      ownDescription: long('woorden', 300),
      contact: {
        phone: '+31301234567',
        email: 'een.heel.lang.en.verzonnen.adres@een-lange-verzonnen-naam.example',
        website: 'https://een-lange-verzonnen-naam.example/met-een-lang-pad/naar-de-plek',
      },
      locations,
      offerings: locations.map(({ id }) =>
        anOffering({ locationId: id, hours: hoursOf('ma-zo 9:00-12:00 en 13:30-21:30') }),
      ),
    }),
  };
}

/** Nothing is sure of it, and what the sources say is long. */
function longAndUnsure(number: number): SheetRecord {
  const location = aLocation(52.6 + number / 10, 6.2, { name: long('locatie', 160) });
  const offering = anOffering({
    locationId: location.id,
    hours: {
      ...hoursOf('ma 9:00-16:00'),
      rules: [],
      sourceText: long('tijden die niemand begrijpt', 400),
    },
  });
  return {
    slug: `${'verzonnen-lange-naam-'.repeat(4)}${number}-onzeker`,
    content: anInitiative({
      name: long(`onzekere plek ${number}`, 160),
      ownDescription: long('woorden', 300),
      locations: [location],
      offerings: [offering],
    }),
    sources: [
      { path: `/offerings/${offering.id}/hours`, source: 'oud.example', sourceDate: '2019-11' },
    ],
  };
}

export const SHEET_WORLD: readonly SheetRecord[] = [
  sure(),
  unsure(),
  hidden(),
  withLifecycle('verzonnen-gepland', { status: 'PLANNED' }),
  withLifecycle('verzonnen-even-dicht', { status: 'TEMPORARILY_CLOSED', until: '2031-05' }),
  withLifecycle('verzonnen-gestopt', { status: 'CLOSED', since: '2020' }),
  ...[1, 2, 3].map(longAndSure),
  ...[1, 2, 3].map(longAndUnsure),
];

/** The key of a place on a sheet, for the first location of a record. */
export function keyOf(slug: string): string {
  const { content } = SHEET_WORLD.find((record) => record.slug === slug)!;
  const [first] = content.locations;
  return content.locations.length > 1 ? `${slug}~${first!.id.slice(0, 8)}` : slug;
}

/** Keys of the first so many of the places with long texts. */
export function longKeys(count: number, kind: 'zeker' | 'onzeker'): string[] {
  return [1, 2, 3]
    .slice(0, count)
    .map((number) => keyOf(`${'verzonnen-lange-naam-'.repeat(4)}${number}-${kind}`));
}
