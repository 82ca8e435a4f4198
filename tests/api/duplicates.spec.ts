import { DuplicatesService } from '../../server/duplicates/duplicates.service.js';
import { initiativeContentSchema } from '../../server/initiatives/initiative-content.js';
import type { InitiativeContentInput } from '../../server/initiatives/initiative-content.js';
import { Revision } from '../../server/initiatives/revision.entity.js';
import { aLocation, anInitiative } from '../factories/initiative.js';
import { loadSeeds, publishWorld } from '../factories/world.js';
import { startTestApp, type TestApp } from '../setup/app.js';

/** More would be a list that nobody works through. */
const MOST_PAIRS = 15;
/** Degrees of latitude in a metre. */
const METRE = 1 / 111_320;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await loadSeeds(app);
});
afterAll(() => app.close());

const like = async (content: InitiativeContentInput) =>
  app.application.nest.get(DuplicatesService).like(initiativeContentSchema.parse(content));

/** What is published of the sourced list and has an address of its own. */
async function sourced(): Promise<InitiativeContentInput[]> {
  const revisions = await app.database.dataSource.manager.find(Revision, {
    where: { state: 'PUBLISHED' },
    order: { recordId: 'ASC' },
  });
  return revisions.map(({ content }) => content);
}

/** As somebody types it who does not look closely: two letters change places. */
function withTypo(name: string): string {
  const middle = Math.floor(name.length / 2);
  return name.slice(0, middle - 1) + name[middle]! + name[middle - 1]! + name.slice(middle + 1);
}

/** A record of another name that has one mark of this one; null = this one has no such mark. */
function withOnly(
  { contact, locations }: InitiativeContentInput,
  reason: 'PHONE' | 'WEBSITE' | 'ADDRESS',
): InitiativeContentInput | null {
  const name = 'Qqqq Wwww';
  const { phone, website } = contact;
  if (reason === 'PHONE') return phone ? anInitiative({ name, contact: { phone } }) : null;
  if (reason === 'WEBSITE') return website ? anInitiative({ name, contact: { website } }) : null;
  const site = locations.find(
    ({ site }) => site?.houseNumber && (site.postcode ?? (site.street && site.place)),
  )?.site;
  if (!site) return null;
  const { street, postcode, houseNumber, place } = site;
  const known = postcode ? { postcode, houseNumber } : { street, houseNumber, place };
  return anInitiative({ name, locations: [at(known)] });
}

/** A location of which only this is known. */
function at(site: Partial<Site>): Location {
  const location = aLocation(0, 0);
  return { ...location, site: { id: location.site!.id, ...site } };
}

type Location = InitiativeContentInput['locations'][number];
type Site = NonNullable<Location['site']>;

describe('the sourced list', () => {
  it('gives few pairs, each for a reason', async () => {
    const pairs = await app.application.nest.get(DuplicatesService).pairs();
    const names = new Map((await sourced()).map(({ id, name }) => [id, name]));
    const told = pairs.map(
      ({ recordId, otherId, reasons }) =>
        `${names.get(recordId)} | ${names.get(otherId)} | ${reasons.join()}`,
    );
    expect(told.length).toBeLessThanOrEqual(MOST_PAIRS);
    for (const { reasons } of pairs) expect(reasons.length).toBeGreaterThan(0);
  });

  it('is recognised by a name with a mistake in it, in the same town', async () => {
    const records = (await sourced()).filter(({ locations }) => locations[0]?.site?.place);
    expect(records.length).toBeGreaterThan(50);
    const missed: string[] = [];
    for (const { id, name, locations } of records) {
      const { place, municipalityCode } = locations[0]!.site!;
      const asked = anInitiative({
        name: withTypo(name),
        locations: [at({ place, municipalityCode })],
      });
      const found = await like(asked);
      if (!found.some(({ recordId }) => recordId === id)) missed.push(name);
    }
    // A name of one short word has too few letters left after a mistake.
    expect(missed.filter((name) => name.length > 9)).toEqual([]);
  });

  it.each(['PHONE', 'WEBSITE', 'ADDRESS'] as const)(
    'is recognised by its %s, whatever the name',
    async (reason) => {
      let compared = 0;
      for (const record of await sourced()) {
        const asked = withOnly(record, reason);
        if (!asked) continue;
        compared += 1;
        const found = await like(asked);
        const itself = found.find(({ recordId }) => recordId === record.id);
        // One organisation may have more than ten places with one number or website.
        if (itself || found.length < 10) expect(itself?.reasons).toContain(reason);
      }
      expect(compared).toBeGreaterThan(4);
    },
  );

  it('does not recognise what is nowhere in it', async () => {
    expect(await like(anInitiative({ name: 'Qqqq Wwww Zzzz' }))).toEqual([]);
  });
});

describe('an invented place', () => {
  const [latitude, longitude] = [52.0907, 5.1214];
  const there = anInitiative({
    name: 'Verzonnen huis de Regenboogvis',
    contact: { phone: '+31300000099', website: 'https://www.verzonnen.example/Huis/' },
    locations: [aLocation(latitude, longitude)],
  });
  beforeAll(() => publishWorld(app, [there]));

  it.each([
    [0, true],
    [40, true],
    [55, true],
    [65, false],
    [400, false],
  ])('is near what lies %d metres from it: %s', async (metres, expected) => {
    const content = anInitiative({
      name: 'Qqqq Wwww',
      locations: [aLocation(latitude + metres * METRE, longitude)],
    });
    const found = (await like(content)).find(({ recordId }) => recordId === there.id);
    expect(found?.reasons ?? []).toEqual(expected ? ['NEARBY'] : []);
  });

  it('has one website, however it is written', async () => {
    for (const website of [
      'http://verzonnen.example/Huis',
      'https://www.verzonnen.example/huis/',
    ]) {
      const found = await like(anInitiative({ name: 'Qqqq Wwww', contact: { website } }));
      expect(found.find(({ recordId }) => recordId === there.id)?.reasons).toEqual(['WEBSITE']);
    }
  });

  it('is never like itself, and the most alike comes first', async () => {
    expect((await like(there)).map(({ recordId }) => recordId)).not.toContain(there.id);
    const copy = anInitiative({ ...there, id: anInitiative().id });
    expect((await like(copy))[0]).toMatchObject({
      recordId: there.id,
      reasons: ['NAME', 'NEARBY', 'PHONE', 'WEBSITE'],
    });
  });

  it('at a hidden address is only near by its town, which is no sign', async () => {
    const place = aLocation(0, 0);
    const hidden = anInitiative({
      name: 'Qqqq Wwww',
      locations: [
        {
          ...place,
          addressVisibility: 'HIDDEN',
          site: { id: place.site!.id, place: 'Utrecht', municipalityCode: 'GM0344' },
        },
      ],
    });
    expect(await like(hidden)).toEqual([]);
  });
});
