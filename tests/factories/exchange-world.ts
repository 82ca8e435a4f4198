import { randomUUID } from 'node:crypto';
import { ConfirmationsService } from '../../server/confirmations/confirmations.service.js';
import { dutchDay } from '../../server/common/dutch-day.js';
import { HiddenAddress } from '../../server/initiatives/hidden-address.entity.js';
import type { InitiativeContentInput } from '../../server/initiatives/initiative-content.js';
import { PrivateContact } from '../../server/initiatives/private-contact.entity.js';
import { PublicationService } from '../../server/initiatives/publication.service.js';
import { TakeDownService } from '../../server/initiatives/take-down.service.js';
import type { FieldGroup } from '../../server/initiatives/vocabulary.js';
import { dateOfDay, dayOfDate, mondayOf } from '../../server/opening-hours/calendar.js';
import type { FieldChange } from '../../server/proposals/changes.js';
import { Draft } from '../../server/proposals/draft.entity.js';
import { Proposal } from '../../server/proposals/proposal.entity.js';
import { RegistryService } from '../../server/registry/registry.service.js';
import type { TestApp } from '../setup/app.js';
import { signIn } from '../setup/signed-in.js';
import { aLocation, anInitiative, anOffering } from './initiative.js';
import { loadStarter } from './world.js';

/** Words and numbers that nobody may ever read. */
export const PRIVATE = [
  'Fluisterlaan',
  '137bis',
  '1071 XX',
  '52.3412',
  '4.8765',
  'Verzonnen Vertrouweling',
  '+31600000137',
  'geheim@plek.test',
  'Verzonnen ontwerp',
  'Verzonnen voorstel',
  'Verzonnen en weggehaald',
  'verzonnen-en-weggehaald',
  '+31201110019',
];

/** What no file for machines tells; pages tell referrers how to reach a place. */
export const SECRETS = [...PRIVATE, 'verwijzers@plek.test', 'Alleen voor verwijzers'];

/** Times that a source names and nobody confirmed. */
export const UNCONFIRMED_TIMES = /0?3[.:]17|0317\d\d|0?4[.:]18|0418\d\d/;

/** Names with all that separates, ends or quotes something in a file. */
export const DIFFICULT_NAME = '=Verzonnen "huis"; thuis, en\\of <b>مكان للتعافي</b> & meer 👩🏽‍🤝‍👩🏻 🇳🇱';

export const SLUGS = {
  confirmed: 'verzonnen-bevestigd',
  unconfirmed: 'verzonnen-onbevestigd',
  ended: 'verzonnen-gestopt',
  hidden: 'verzonnen-verborgen',
  elsewhere: 'verzonnen-zonder-plek',
  moved: 'verzonnen-verhuisd',
  movedBefore: 'verzonnen-oud-adres',
  gone: 'verzonnen-en-weggehaald',
} as const;

export interface ExchangeWorld {
  ids: Record<Exclude<keyof typeof SLUGS, 'movedBefore'>, string>;
  /** Of the place whose hours were confirmed. */
  confirmedLocation: string;
}

type Hours = NonNullable<NonNullable<InitiativeContentInput['offerings']>[number]['hours']>;
const OPEN = { rule: 'DAYS' as const, kind: 'OPEN' as const };
const today = (): number => dayOfDate(dutchDay(new Date()));
/** A day so many weeks after the Monday of this week. */
const dayAt = (week: number, day: number): string => dateOfDay(mondayOf(today()) + 7 * week + day);

/** Every kind of rhythm and exception there is, over both changes of the clock. */
function everyKindOfHours(): Hours {
  return {
    rules: [
      { ...OPEN, days: [1, 3], intervals: [{ from: '10:00', to: '14:00' }] },
      {
        ...OPEN,
        days: [2],
        intervals: [{ from: '19:30', to: '21:30' }],
        recurrence: { type: 'WEEKLY', interval: 2, anchor: dayAt(0, 1) },
      },
      {
        ...OPEN,
        days: [2],
        intervals: [{ from: '18:00', to: '20:00' }],
        recurrence: { type: 'WEEKLY', interval: 2, anchor: dayAt(1, 1) },
      },
      {
        ...OPEN,
        days: [4],
        intervals: [{ from: '13:00', to: '17:00' }],
        recurrence: { type: 'MONTHLY', nth: [1, -1], interval: 1, anchor: null },
      },
      // Over the nights in which the clock is changed.
      { ...OPEN, days: [6], intervals: [{ from: '22:00', to: '01:00' }] },
      {
        ...OPEN,
        days: [7],
        intervals: [{ from: '09:00', to: '12:00' }],
        season: { from: '11-01', to: '03-31' },
      },
    ],
    exceptions: [
      { from: dayAt(3, 0), until: dayAt(4, 6), intervals: null, reason: 'Verzonnen vakantie' },
      { from: dayAt(6, 4), until: dayAt(6, 4), intervals: [{ from: '08:30', to: '09:45' }] },
    ],
    publicHolidays: { general: 'CLOSED', goodFriday: 'OPEN', liberationDay: 'UNKNOWN' },
  };
}

const UNCONFIRMED_HOURS: Hours = {
  rules: [{ ...OPEN, days: [1, 2, 5], intervals: [{ from: '03:17', to: '04:18' }] }],
  sourceText: 'ma, di, vr 3.17-4.18',
};

/** Publishes an invented world with all that machines read, and all that they may not. */
export async function publishExchangeWorld(app: TestApp): Promise<ExchangeWorld> {
  await loadStarter(app);
  const hiddenSite = randomUUID();
  const at = (rest: Parameters<typeof aLocation>[2] = {}) =>
    aLocation(52.0907, 5.1214, {
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
      ...rest,
    });
  const confirmedAt = at({ name: 'Huis "Noord"; boven, links' });
  const unconfirmedAt = at();
  const endedAt = at();
  const hiddenAt = aLocation(0, 0, {
    addressVisibility: 'HIDDEN',
    site: { id: hiddenSite, place: 'Amsterdam', municipalityCode: 'GM0363' },
  });
  const walkIn = (locationId: string, hours: Hours) => anOffering({ locationId, hours });
  const worlds = {
    confirmed: anInitiative({
      name: DIFFICULT_NAME,
      types: [{ code: 'zelfregiecentrum' }, { code: 'inloop' }],
      targetGroups: ['everyone', 'young-people'],
      languages: ['nl', 'ar'],
      foundedYear: 2009,
      ownDescription: 'Eigen woorden; met, van alles.',
      neutralDescription: '@Een verzonnen huis, om te proberen.\nMet twee regels.',
      contact: {
        phone: '+31881234567',
        email: 'hallo@plek.test',
        website: 'https://plek.test/?a=1,2;3&b',
      },
      referrerContact: {
        phone: '0201110019',
        email: 'verwijzers@plek.test',
        note: 'Alleen voor verwijzers',
      },
      locations: [confirmedAt],
      offerings: [walkIn(confirmedAt.id, everyKindOfHours())],
    }),
    unconfirmed: anInitiative({
      name: 'Verzonnen onbevestigd',
      contact: { phone: '+31201110019' },
      locations: [unconfirmedAt],
      offerings: [walkIn(unconfirmedAt.id, UNCONFIRMED_HOURS)],
    }),
    ended: anInitiative({
      name: 'Verzonnen gestopt',
      lifecycle: { status: 'CLOSED', since: '2025' },
      locations: [endedAt],
      offerings: [walkIn(endedAt.id, UNCONFIRMED_HOURS)],
    }),
    hidden: anInitiative({
      name: 'Verzonnen verborgen',
      locations: [hiddenAt],
      offerings: [anOffering({ kind: 'respite', isWalkIn: 'NO', locationId: hiddenAt.id })],
    }),
    elsewhere: anInitiative({ name: 'Verzonnen zonder plek', worksInMunicipalities: ['GM0363'] }),
    moved: anInitiative({ name: 'Verzonnen verhuisd' }),
    gone: anInitiative({ name: 'Verzonnen en weggehaald' }),
  };
  const { manager } = app.database.dataSource;
  await manager.insert(HiddenAddress, {
    siteId: hiddenSite,
    street: 'Fluisterlaan',
    houseNumber: '137bis',
    postcode: '1071 XX',
    latitude: 52.3412,
    longitude: 4.8765,
  });
  await manager.insert(PrivateContact, {
    id: randomUUID(),
    initiativeId: worlds.hidden.id,
    name: 'Verzonnen Vertrouweling',
    role: null,
    email: 'geheim@plek.test',
    phone: '+31600000137',
  });
  for (const [name, content] of Object.entries(worlds)) {
    const slug = SLUGS[name as keyof typeof SLUGS];
    await publish(app, content, name === 'moved' ? SLUGS.movedBefore : slug, null);
  }
  await publish(app, worlds.moved, SLUGS.moved, 1);
  await planUnpublished(app, worlds.elsewhere.id);
  for (const group of ['opening-hours', 'contact', 'existence', 'address'] as const) {
    await confirm(app, worlds.confirmed.id, group);
  }
  // An ended place may have been confirmed: it is not open for that.
  await confirm(app, worlds.ended.id, 'opening-hours');
  await app.application.nest.get(RegistryService).publish();
  await app.application.nest
    .get(TakeDownService)
    .takeDown({ recordId: worlds.gone.id, actor: 'keeper:1', reason: 'Een test' });
  const ids = Object.fromEntries(
    Object.entries(worlds).map(([name, { id }]) => [name, id]),
  ) as ExchangeWorld['ids'];
  return { ids, confirmedLocation: confirmedAt.id };
}

/** Publishes a record; the registry is for the caller. */
export async function publish(
  app: TestApp,
  content: InitiativeContentInput,
  slug: string | undefined,
  base: number | null,
): Promise<void> {
  await app.application.nest.get(PublicationService).publish({
    content,
    ...(slug === undefined ? {} : { slug }),
    base,
    actor: 'test',
    reason: 'Verzonnen wereld',
    sources: sourcesOf(content),
  });
}

/** The number that is too old to be shown is from 2019. */
function sourcesOf({ contact, offerings }: InitiativeContentInput) {
  const source = 'een verzonnen bron';
  return [
    ...(contact.phone ? [{ path: '/contact/phone', source, sourceDate: '2019' }] : []),
    ...(offerings ?? []).map(({ id }) => ({
      path: `/offerings/${id}/hours`,
      source,
      sourceDate: '2019-11',
    })),
  ];
}

async function confirm(app: TestApp, recordId: string, fieldGroup: FieldGroup): Promise<void> {
  await app.application.nest.get(ConfirmationsService).confirm({
    recordId,
    fieldGroup,
    locationId: null,
    confirmedBy: 'NVZH',
    way: 'PHONE',
    confirmedAt: new Date(),
  });
}

/** What somebody is writing, and what waits for a keeper. */
async function planUnpublished(app: TestApp, recordId: string): Promise<void> {
  const { manager } = app.database.dataSource;
  const { accountId } = await signIn(app, [{ role: 'KEEPER' }]);
  const rename = (value: string): FieldChange[] => [{ path: '/name', value }];
  const draft = { recordId, accountId, version: 1, base: 1, savedAt: new Date() };
  await manager.save(Object.assign(new Draft(), draft, { changes: rename('Verzonnen ontwerp') }));
  const proposal = {
    id: randomUUID(),
    recordId,
    author: 'account:1',
    base: 1,
    changes: rename('Verzonnen voorstel'),
    reason: 'Een test',
    source: 'een verzonnen bron',
    state: 'WAITING' as const,
    madeAt: new Date(),
    decidedAt: null,
    decidedBy: null,
    decisionNote: null,
    publishedRevision: null,
  };
  await manager.save(Object.assign(new Proposal(), proposal));
}
