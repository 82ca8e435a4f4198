import { randomUUID } from 'node:crypto';
import { Initiative } from '../../server/initiatives/initiative.entity.js';
import { Location } from '../../server/initiatives/location.entity.js';
import {
  PublicationService,
  type PublishCommand,
} from '../../server/initiatives/publication.service.js';
import { FieldFact } from '../../server/initiatives/field-fact.entity.js';
import { Revision } from '../../server/initiatives/revision.entity.js';
import { Slug } from '../../server/initiatives/slug.entity.js';
import { aLocation, anInitiative, anOffering, aSlug } from '../factories/initiative.js';
import { startTestApp, type TestApp } from '../setup/app.js';

describe('publishing a record', () => {
  let app: TestApp;
  let publications: PublicationService;

  beforeAll(async () => {
    app = await startTestApp();
    publications = app.application.nest.get(PublicationService);
  });
  afterAll(() => app.close());

  const manager = () => app.database.dataSource.manager;
  const command = (overrides: Partial<PublishCommand> = {}): PublishCommand => ({
    content: anInitiative(),
    slug: aSlug(),
    base: null,
    actor: 'keeper:1',
    reason: 'Een test',
    sources: [],
    ...overrides,
  });

  it('writes revision, projection, address and sources together', async () => {
    const content = anInitiative({ contact: { website: 'https://plek.example' } });
    const sources = [{ path: '/contact/website', source: 'plek.example', sourceDate: '2024-05' }];

    const n = await publications.publish(command({ content, slug: `a-${content.id}`, sources }));

    expect(n).toBe(1);
    expect(await manager().findOneBy(Revision, { recordId: content.id })).toMatchObject({
      n: 1,
      state: 'PUBLISHED',
      base: null,
      actor: 'keeper:1',
    });
    expect(await manager().findOneBy(Initiative, { id: content.id })).toMatchObject({
      name: content.name,
      slug: `a-${content.id}`,
      revision: 1,
    });
    expect(await manager().findBy(FieldFact, { recordId: content.id })).toEqual([
      expect.objectContaining({
        path: '/contact/website',
        source: 'plek.example',
        sourceDate: '2024-05',
        seeded: false,
      }),
    ]);
  });

  it('refuses a writer who did not see the last publication, and changes nothing', async () => {
    const content = anInitiative();
    await publications.publish(command({ content }));

    const late = publications.publish(
      command({ content: { ...content, name: 'Anders' }, slug: undefined }),
    );

    await expect(late).rejects.toMatchObject({ code: 'BASE_OUTDATED' });
    expect((await manager().findOneByOrFail(Initiative, { id: content.id })).name).toBe(
      content.name,
    );
  });

  it('lets one of two writers at the same moment win', async () => {
    const content = anInitiative();
    await publications.publish(command({ content }));
    const edit = (name: string) =>
      publications.publish(command({ content: { ...content, name }, slug: undefined, base: 1 }));

    const outcomes = await Promise.allSettled([edit('Eerste'), edit('Tweede')]);

    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await manager().countBy(Revision, { recordId: content.id })).toBe(2);
  });

  it('does nothing at all when a part of it fails', async () => {
    const taken = command();
    await publications.publish(taken);
    const content = anInitiative();

    await expect(
      publications.publish(command({ content, slug: taken.slug })),
    ).rejects.toMatchObject({
      code: 'SLUG_TAKEN',
    });

    expect(await manager().countBy(Revision, { recordId: content.id })).toBe(0);
    expect(await manager().countBy(Initiative, { id: content.id })).toBe(0);
  });

  it('lets nobody change what is of another record by using its id', async () => {
    const site = { id: randomUUID(), street: 'Verzonnenweg', houseNumber: '1', latitude: 52 };
    const organisation = {
      id: randomUUID(),
      name: 'Verzonnen stichting',
      role: 'OPERATES' as const,
    };
    const theirs = anInitiative({
      locations: [aLocation(52, 5, { site: { ...site, longitude: 5 } })],
      offerings: [anOffering()],
      organisations: [organisation],
    });
    await publications.publish(command({ content: theirs }));
    const [location] = theirs.locations;
    const [offering] = theirs.offerings;
    const moved = { ...location!.site!, street: 'Elders' };
    for (const mine of [
      { locations: [location!] },
      { offerings: [offering!] },
      { locations: [aLocation(52, 5, { site: moved })] },
      { organisations: [{ ...organisation, name: 'Van een ander' }] },
    ]) {
      const attempt = publications.publish(command({ content: anInitiative(mine) }));
      await expect(attempt).rejects.toMatchObject({ code: 'ID_TAKEN' });
    }
    // The same address, or the same organisation, as they are: that is sharing.
    const sharing = anInitiative({
      locations: [aLocation(52, 5, { site: location!.site! })],
      organisations: [organisation],
    });
    expect(await publications.publish(command({ content: sharing }))).toBe(1);
  });

  it('keeps an old address for its initiative for ever', async () => {
    const content = anInitiative();
    const first = aSlug();
    await publications.publish(command({ content, slug: first }));
    const second = aSlug();
    await publications.publish(command({ content, slug: second, base: 1 }));

    await expect(publications.publish(command({ slug: first }))).rejects.toMatchObject({
      code: 'SLUG_TAKEN',
    });
    expect(await manager().findOneByOrFail(Slug, { slug: first })).toMatchObject({
      current: false,
    });
    expect((await app.ask(`{ initiative(slug: "${first}") { slug } }`)).data['initiative']).toEqual(
      { slug: second },
    );
  });

  it.each([
    ['street', { street: 'Geheimestraat' }],
    ['house number', { houseNumber: '7' }],
    ['postcode', { postcode: '3512 AB' }],
    ['coordinates', { latitude: 52.1, longitude: 5.1 }],
    ['way to recognise it', { description: 'Naast de bakker' }],
  ])('refuses a hidden address with a %s', async (_what, part) => {
    const location = aLocation(52, 5, {
      addressVisibility: 'HIDDEN',
      site: { id: randomUUID(), place: 'Utrecht', ...part },
    });
    await expect(
      publications.publish(command({ content: anInitiative({ locations: [location] }) })),
    ).rejects.toMatchObject({ code: 'HIDDEN_ADDRESS_IN_CONTENT' });
  });

  it('says which field is of the wrong form', async () => {
    const content = { ...anInitiative(), name: '', foundedYear: 12 };
    await expect(publications.publish(command({ content }))).rejects.toMatchObject({
      code: 'CONTENT_INVALID',
      issues: [expect.stringContaining('name'), expect.stringContaining('foundedYear')],
    });
  });

  it('takes the hours of a location from what one can walk into there', async () => {
    const location = aLocation(52.1, 5.1);
    const days = (days: number[]) => ({
      rules: [{ rule: 'DAYS' as const, days, intervals: [{ from: '10:00', to: '14:00' }] }],
    });
    const content = anInitiative({
      locations: [location],
      offerings: [
        anOffering({ locationId: location.id, hours: days([2]) }),
        anOffering({ locationId: location.id, hours: days([4]) }),
        anOffering({ locationId: location.id, isWalkIn: 'NO', kind: 'course', hours: days([5]) }),
      ],
    });
    await publications.publish(command({ content }));

    expect(await manager().findOneByOrFail(Location, { id: location.id })).toMatchObject({
      group: 'WALK_IN',
      openWeekdays: [2, 4],
      dayPartsMin: 2,
      dayPartsMax: 2,
    });
  });

  it('leaves a source behind with the value it was for', async () => {
    const content = anInitiative({ contact: { website: 'https://oud.example' } });
    const sources = [{ path: '/contact', source: 'oud.example', sourceDate: null }];
    await publications.publish(command({ content, sources }));
    await publications.publish(
      command({
        content: { ...content, contact: { website: 'https://nieuw.example' } },
        slug: undefined,
        base: 1,
      }),
    );
    const facts = await manager().findBy(FieldFact, { recordId: content.id });
    expect(facts.map((fact) => fact.path).sort()).toEqual(['/contact/email', '/contact/phone']);
  });

  it.each(['revision', 'confirmation'])('only ever adds to %s', async (table) => {
    await publications.publish(command());
    if (table === 'confirmation') {
      await manager().query(
        `INSERT INTO confirmation VALUES (gen_random_uuid(), gen_random_uuid(), NULL, 'contact', now(), 'NVZH', 'PHONE', '{}')`,
      );
    }
    const column = table === 'revision' ? 'reason' : 'confirmed_by';
    await expect(manager().query(`UPDATE ${table} SET ${column} = 'x'`)).rejects.toThrow(
      /only ever added/,
    );
    await expect(manager().query(`DELETE FROM ${table}`)).rejects.toThrow(/only ever added/);
  });
});
