import { ConfirmationsService } from '../../server/confirmations/confirmations.service.js';
import { PublicationService } from '../../server/initiatives/publication.service.js';
import { RegistryService } from '../../server/registry/registry.service.js';
import { aLocation, anInitiative, anOffering } from '../factories/initiative.js';
import { publishWorld } from '../factories/world.js';
import { startTestApp, type TestApp } from '../setup/app.js';

/** A Tuesday, 11.00 in Amsterdam. */
const TUESDAY = '2026-11-24T10:00:00Z';
const hours = (from: string, to: string) => ({
  rules: [{ rule: 'DAYS' as const, days: [2], intervals: [{ from, to }] }],
  publicHolidays: {
    general: 'CLOSED' as const,
    goodFriday: 'OPEN' as const,
    liberationDay: 'OPEN' as const,
  },
});

describe('confirming what is published', () => {
  let app: TestApp;
  const location = aLocation(52.09, 5.12);
  const inloop = anOffering({ locationId: location.id, hours: hours('10:00', '14:00') });
  const content = anInitiative({
    locations: [location],
    offerings: [inloop],
    contact: { phone: '+31201234567' },
  });
  const sources = [
    { path: '/offerings', source: 'plek.example', sourceDate: '2019' },
    { path: '/contact', source: 'plek.example', sourceDate: '2019' },
  ];

  beforeAll(async () => {
    app = await startTestApp();
    await publishWorld(app, []);
    await app.application.nest.get(PublicationService).publish({
      content,
      slug: 'bevestigde-plek',
      base: null,
      actor: 'test',
      reason: 'Een test',
      sources,
    });
  });
  afterAll(() => app.close());

  const confirm = async (fieldGroup: 'opening-hours' | 'contact', locationId: string | null) => {
    await app.application.nest.get(ConfirmationsService).confirm({
      recordId: content.id,
      fieldGroup,
      locationId,
      confirmedBy: 'NVZH',
      way: 'PHONE',
      confirmedAt: new Date('2026-11-20T09:00:00Z'),
    });
    await app.application.nest.get(RegistryService).publish();
  };
  const republish = (changes: object, base: number) =>
    app.application.nest.get(PublicationService).publish({
      content: { ...content, ...changes },
      base,
      actor: 'editor:1',
      reason: 'Een test',
      sources: [],
    });
  const seen = async () => {
    const { data } = await app.ask(
      `query ($at: DateTime) { initiative(slug: "bevestigde-plek") {
         contact { value confirmedAt }
         locations { openingHours { state(at: $at) confirmedAt text } } } }`,
      { at: TUESDAY },
    );
    return data['initiative'] as unknown as {
      contact: { value: string; confirmedAt: string | null }[];
      locations: { openingHours: { state: string; confirmedAt: string | null; text: string } }[];
    };
  };

  it('says neither open nor closed of hours nobody confirmed', async () => {
    const [at] = (await seen()).locations;
    expect(at!.openingHours).toMatchObject({ state: 'UNKNOWN', confirmedAt: null });
    expect(at!.openingHours.text).toContain('2019');
  });

  it('shows no number from 2019 that nobody confirmed', async () => {
    expect((await seen()).contact).toEqual([]);
  });

  it('says open of confirmed hours, and shows a confirmed number', async () => {
    await confirm('opening-hours', location.id);
    await confirm('contact', null);
    const { contact, locations } = await seen();
    expect(locations[0]!.openingHours).toMatchObject({
      state: 'OPEN',
      confirmedAt: '2026-11-20T09:00:00.000Z',
    });
    expect(contact).toEqual([{ value: '+31201234567', confirmedAt: '2026-11-20T09:00:00.000Z' }]);
  });

  it('does not take the confirmation of one value for that of the next', async () => {
    const later = { ...inloop, hours: hours('09:00', '17:00') };
    await republish({ offerings: [later], contact: { phone: '+31207654321' } }, 1);
    const { contact, locations } = await seen();
    expect(locations[0]!.openingHours).toMatchObject({ state: 'UNKNOWN', confirmedAt: null });
    expect(contact).toEqual([{ value: '+31207654321', confirmedAt: null }]);
  });

  it('knows the confirmed value again when it comes back', async () => {
    await republish({}, 2);
    expect((await seen()).locations[0]!.openingHours.state).toBe('OPEN');
  });

  it.each(['TEMPORARILY_CLOSED', 'PLANNED', 'CLOSED'] as const)(
    'never says open of a place that is %s',
    async (status) => {
      const { n } = (
        await app.database.dataSource.query<{ n: number }[]>(
          'SELECT max(n) AS n FROM revision WHERE record_id = $1',
          [content.id],
        )
      )[0]!;
      await republish({ lifecycle: { status } }, n);
      expect((await seen()).locations[0]!.openingHours.state).toBe('UNKNOWN');
    },
  );
});
