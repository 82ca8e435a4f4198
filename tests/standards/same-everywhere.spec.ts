import { randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { builtSite } from '../../server/application.js';
import { ConfirmationsService } from '../../server/confirmations/confirmations.service.js';
import type { InitiativeContentInput } from '../../server/initiatives/initiative-content.js';
import {
  dateOfDay,
  instantOfLocal,
  localMoment,
  mondayOf,
  startOfDay,
} from '../../server/opening-hours/calendar.js';
import { confirmedUntilMs, nextOpenings, text } from '../../server/opening-hours/index.js';
import type { RegistryInitiative } from '../../server/registry/registry-file.js';
import { RegistryService } from '../../server/registry/registry.service.js';
import { publish } from '../factories/exchange-world.js';
import { aLocation, anInitiative, anOffering } from '../factories/initiative.js';
import { loadStarter } from '../factories/world.js';
import { startTestApp, type TestApp } from '../setup/app.js';
import { jsonLdIn } from '../setup/json-ld.js';
import {
  openingsInCalendar,
  openingsInOsm,
  openingsInSchema,
  type PlaceInSchema,
  type ReadOpening,
} from '../setup/openings-by-others.js';
import { rawRequest } from '../setup/raw-http.js';

/**
 * One place says when it is open in every format that machines read, and those are the same openings
 * that the register works out itself; its twin, whose hours nobody confirmed, says it in none.
 */

const site = builtSite(process.cwd());
const withPages = (site ? it : it.skip) as typeof it;

const DAY_MS = 86_400_000;
const today = localMoment(Date.now()).day;
/** Half a year and more: at least one change of the clock is in it. */
const LAST_DAY = today + 200;
const dayAt = (week: number, day: number): string => dateOfDay(mondayOf(today) + 7 * week + day);

type Hours = NonNullable<NonNullable<InitiativeContentInput['offerings']>[number]['hours']>;
const OPEN = { rule: 'DAYS' as const, kind: 'OPEN' as const };

/** What notations of weeks can say: each week, each month, a closed period, a day with other hours. */
const PLAIN: Hours = {
  rules: [
    { ...OPEN, days: [1, 5], intervals: [{ from: '10:07', to: '13:52' }] },
    {
      ...OPEN,
      days: [4],
      intervals: [{ from: '13:19', to: '16:41' }],
      recurrence: { type: 'MONTHLY', nth: [1, -1], interval: 1, anchor: null },
    },
  ],
  exceptions: [
    { from: dayAt(3, 0), until: dayAt(4, 6), intervals: null },
    { from: dayAt(6, 4), until: dayAt(6, 4), intervals: [{ from: '08:37', to: '09:46' }] },
  ],
  publicHolidays: { general: 'CLOSED', goodFriday: 'CLOSED', liberationDay: 'CLOSED' },
};

/** With a Tuesday every second week beside it. */
const RHYTHMS: Hours = {
  ...PLAIN,
  rules: [
    ...PLAIN.rules,
    {
      ...OPEN,
      days: [2],
      intervals: [{ from: '19:11', to: '21:23' }],
      recurrence: { type: 'WEEKLY', interval: 2, anchor: dayAt(1, 1) },
    },
  ],
};

/** Any of those times, as people and as calendars write them. */
const TIMES = new RegExp(
  ['10:07', '13:52', '13:19', '16:41', '0?8:37', '0?9:46', '19:11', '21:23']
    .flatMap((time) => [
      `\\b${time.replace(':', '[.:]')}`,
      `T${time.replace('?', '').replace(':', '')}`,
    ])
    .join('|'),
);
/** When something was published is no opening; neither is a number within a name or a hash. */
const withoutInstants = (text: string): string =>
  text
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)/g, '')
    .replaceAll(/\d{8}T\d{6}Z/g, '')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '');

const KINDS = ['plain', 'rhythms', 'runsOut', 'plainTwin', 'rhythmsTwin', 'ranOut'] as const;
type Kind = (typeof KINDS)[number];
const HOURS: Record<Kind, Hours> = {
  plain: PLAIN,
  rhythms: RHYTHMS,
  runsOut: RHYTHMS,
  plainTwin: PLAIN,
  rhythmsTwin: RHYTHMS,
  ranOut: RHYTHMS,
};
/** How many days ago each was confirmed; the others never. */
const CONFIRMED: Partial<Record<Kind, number>> = {
  plain: 0,
  rhythms: 0,
  runsOut: 300,
  ranOut: 400,
};
/** What the sentence about such hours says in each language. */
const NOT_SURE = {
  nl: /Nog door niemand bevestigd\.$|Dat is lang geleden/,
  en: /Not yet confirmed by anyone\.$|That is long ago/,
  ar: /لم يؤكدها أحد بعد|مضى على ذلك وقت طويل/,
};
const TWINS: Kind[] = ['plainTwin', 'rhythmsTwin', 'ranOut'];

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ siteBuild: site });
  await loadStarter(app);
  for (const kind of KINDS) {
    const content = anInitiativeWith(HOURS[kind]);
    await publish(app, content, slugOf(kind), null);
    const days = CONFIRMED[kind];
    if (days === undefined) continue;
    await app.application.nest.get(ConfirmationsService).confirm({
      recordId: content.id,
      fieldGroup: 'opening-hours',
      locationId: null,
      confirmedBy: 'NVZH',
      way: 'PHONE',
      confirmedAt: new Date(Date.now() - days * DAY_MS),
    });
  }
  await app.application.nest.get(RegistryService).publish();
});
afterAll(() => app.close());

function anInitiativeWith(hours: Hours): InitiativeContentInput {
  const location = aLocation(52.0907, 5.1214, {
    access: { walkInWithoutAppointment: 'YES' },
    site: {
      id: randomUUID(),
      street: 'Verzonnenstraat',
      houseNumber: '12',
      postcode: '3512 AB',
      place: 'Utrecht',
      municipalityCode: 'GM0344',
      latitude: 52.0907,
      longitude: 5.1214,
    },
  });
  return anInitiative({
    locations: [location],
    offerings: [anOffering({ locationId: location.id, hours })],
  });
}

const slugOf = (kind: Kind): string => `verzonnen-${kind.toLowerCase()}`;
const registry = () => app.application.nest.get(RegistryService).current()!;
const inRegister = (kind: Kind): RegistryInitiative =>
  registry().file.initiatives.find(({ slug }) => slug === slugOf(kind))!;
const read = async (path: string): Promise<string> => {
  const { status, body } = await rawRequest(app.url, path);
  expect([path, status]).toEqual([path, 200]);
  return body.toString();
};

function trustIn(kind: Kind) {
  const { confirmedAt, source, sourceDate } = inRegister(kind).locations[0]!.hoursSource ?? {};
  return {
    confirmedAt: confirmedAt ?? null,
    source: source ?? null,
    sourceDate: sourceDate ?? null,
    freshnessMonths: registry().file.hoursFreshnessMonths,
  };
}

/** What the register itself works out, of days that are not begun yet. */
function own(kind: Kind): ReadOpening[] {
  const { hours } = inRegister(kind).locations[0]!;
  return whole(nextOpenings(hours ?? null, trustIn(kind), new Date(startOfDay(today)), 1000));
}

/** From tomorrow on: of today each format may leave out what is over. */
function whole(openings: readonly ReadOpening[]): ReadOpening[] {
  const from = new Date(startOfDay(today + 1)).toISOString();
  const until = new Date(startOfDay(LAST_DAY)).toISOString();
  return openings.filter((opening) => opening.from >= from && opening.from < until);
}

async function rowOf(kind: Kind): Promise<Record<string, string>> {
  const rows = parse(await read('/open-data/locaties.csv'), { columns: true, bom: true });
  const { id } = inRegister(kind).locations[0]!;
  return (rows as Record<string, string>[]).find((row) => row['id'] === id)!;
}

async function featureOf(kind: Kind): Promise<Record<string, unknown>> {
  const { features } = JSON.parse(await read('/open-data/locaties.geojson')) as {
    features: { id: string; properties: Record<string, unknown> }[];
  };
  const { id } = inRegister(kind).locations[0]!;
  return features.find((feature) => feature.id === id)!.properties;
}

async function placeInSchema(kind: Kind): Promise<PlaceInSchema> {
  const [block] = jsonLdIn(await read(`/initiatief/${slugOf(kind)}`));
  const { '@graph': nodes } = JSON.parse(block!) as {
    '@graph': (PlaceInSchema & { '@type': string })[];
  };
  return nodes.find((node) => node['@type'] === 'Place')!;
}

const inCalendar = async (kind: Kind): Promise<ReadOpening[]> =>
  whole(openingsInCalendar(await read(`/initiatief/${slugOf(kind)}.ics`)));

describe.each(['plain', 'rhythms', 'runsOut'] as const)(
  'the openings of a confirmed place: %s',
  (kind) => {
    it('are worked out by the register, over a closed period, special hours and holidays', () => {
      const openings = own(kind);
      expect(openings.length).toBeGreaterThan(kind === 'runsOut' ? 8 : 40);
      const isIn = (date: string) => openings.some(({ from }) => localDate(from) === date);
      for (let day = 0; day < 14; day += 1) expect(isIn(dayAt(3, day))).toBe(false);
      const special = {
        from: atLocal(dayAt(6, 4), 8 * 60 + 37),
        to: atLocal(dayAt(6, 4), 9 * 60 + 46),
      };
      expect(openings.filter(({ from }) => localDate(from) === dayAt(6, 4))).toEqual([special]);
    });

    it('are the same in the calendar, read by ical.js', async () => {
      expect(await inCalendar(kind)).toEqual(own(kind));
    });

    withPages('are the same in the JSON-LD of the page', async () => {
      const read = openingsInSchema(await placeInSchema(kind), today, LAST_DAY);
      expect(whole(read)).toEqual(own(kind));
    });

    it('are the same in OpenStreetMap’s notation, where that can say them', async () => {
      const { hours_osm: osm = '', hours_status: status } = await rowOf(kind);
      expect(status).toBe('CONFIRMED');
      expect((await featureOf(kind))['hours_osm']).toBe(osm === '' ? null : osm);
      // It has no words for every second week that hold over the end of a year.
      expect(osm === '').toBe(kind !== 'plain');
      if (osm !== '') expect(whole(openingsInOsm(osm, today, LAST_DAY))).toEqual(own(kind));
    });

    it('end where the confirmation does, which every format tells or keeps to', async () => {
      const until = new Date(confirmedUntilMs(trustIn(kind))!).toISOString();
      expect((await rowOf(kind))['hours_confirmed_until']).toBe(until);
      for (const { to } of openingsInCalendar(await read(`/initiatief/${slugOf(kind)}.ics`))) {
        expect(to <= until).toBe(true);
      }
      if (kind === 'runsOut') {
        expect(until < new Date(startOfDay(LAST_DAY)).toISOString()).toBe(true);
        expect(own(kind).at(-1)!.to <= until).toBe(true);
      }
    });
  },
);

describe.each(TWINS)('the twin whose hours nobody confirmed, or too long ago: %s', (kind) => {
  it('has the same hours in the register, and no opening', () => {
    expect(inRegister(kind).locations[0]!.hours?.rules.length).toBeGreaterThan(1);
    expect(own(kind)).toEqual([]);
  });

  it('has no event in its calendar and no time on its card', async () => {
    for (const ending of ['ics', 'vcf']) {
      const text = await read(`/initiatief/${slugOf(kind)}.${ending}`);
      expect(text).not.toContain('BEGIN:VEVENT');
      expect(withoutInstants(text)).not.toMatch(TIMES);
    }
  });

  it('has no time in the tables and among the features', async () => {
    const row = await rowOf(kind);
    const feature = await featureOf(kind);
    for (const facts of [row, feature]) {
      expect(facts['hours_status']).toBe('UNCONFIRMED');
      for (const name of ['hours_osm', 'hours_confirmed_at', 'hours_confirmed_until']) {
        expect(facts[name] ?? '').toBe('');
      }
      expect(withoutInstants(JSON.stringify(facts))).not.toMatch(TIMES);
    }
  });

  withPages('has no time in the head of its page, in any language', async () => {
    for (const language of ['', '/en', '/ar']) {
      const page = await read(`${language}/initiatief/${slugOf(kind)}`);
      const [head = ''] = page.split('</head>');
      expect(withoutInstants(head)).not.toMatch(TIMES);
      for (const block of jsonLdIn(page)) {
        expect(block).not.toMatch(/openingHours|"event"|Schedule|opens|closes/);
        expect(withoutInstants(block)).not.toMatch(TIMES);
      }
    }
  });
});

describe('what tells of all of them at once', () => {
  it.each([
    '/open-data/initiatieven.csv',
    '/open-data/initiatieven.csv-metadata.json',
    '/open-data/locaties.csv-metadata.json',
    '/open-data/feed.atom',
    '/open-data/changes',
    '/sitemap.xml',
  ])('says no time of any place: %s', async (path) => {
    expect(withoutInstants(await read(path))).not.toMatch(TIMES);
  });

  withPages('says no time on the pages for makers', async () => {
    for (const path of ['/open-data', '/en/open-data', '/insluiten']) {
      expect(shown(await read(path))).not.toMatch(TIMES);
    }
  });

  withPages(
    'says in the frame of others what a source says, that nobody confirmed it, and no more',
    async () => {
      for (const locale of ['nl', 'en', 'ar'] as const) {
        const page = await read(`${locale === 'nl' ? '' : `/${locale}`}/embed?regio=GM0344`);
        const cards = page.split('<article').slice(1);
        expect(cards.length).toBeGreaterThanOrEqual(KINDS.length);
        for (const kind of TWINS) {
          const { hours = null } = inRegister(kind).locations[0]!;
          const sentence = text(hours, trustIn(kind), locale, new Date());
          const card = cards.find((one) => one.includes(`/initiatief/${slugOf(kind)}"`))!;
          expect(shown(card)).toContain(sentence);
          expect(shown(card).replace(sentence, '')).not.toMatch(TIMES);
          expect(sentence).toMatch(NOT_SURE[locale]);
        }
      }
    },
  );
});

/** What a reader sees: without scripts, styles and what stands in tags. */
function shown(html: string): string {
  return withoutInstants(
    html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '').replaceAll(/<[^>]*>/g, ' '),
  );
}

function atLocal(date: string, minutes: number): string {
  return new Date(instantOfLocal(Date.parse(date) / DAY_MS, minutes)).toISOString();
}

function localDate(instant: string): string {
  return dateOfDay(localMoment(Date.parse(instant)).day);
}
