import { randomUUID } from 'node:crypto';
import { builtSite } from '../../server/application.js';
import { ConfirmationsService } from '../../server/confirmations/confirmations.service.js';
import { HiddenAddress } from '../../server/initiatives/hidden-address.entity.js';
import { RegistryService } from '../../server/registry/registry.service.js';
import type { RegistryInitiative } from '../../server/registry/registry-file.js';
import { aLocation, anInitiative, anOffering } from '../factories/initiative.js';
import { loadSeeds, publishWorld } from '../factories/world.js';
import { startTestApp, type TestApp } from '../setup/app.js';
import { expanded, jsonLdIn, type Expanded } from '../setup/json-ld.js';

const site = builtSite(process.cwd());
const withPages = (site ? describe : describe.skip) as typeof describe;

const SECRETS = ['Geheimelaan', '137bis', '1071 XX', '52.3412', '4.8765'];
const TROUBLE = '</script><img src=x onerror=alert(1)>\u2028 en verder';
const HOURS = {
  rules: [{ rule: 'DAYS' as const, days: [2], intervals: [{ from: '10:00', to: '14:00' }] }],
};

withPages('the JSON-LD of pages (these need the built site: npm run build)', () => {
  let app: TestApp;
  const confirmedAt = aLocation(52.09, 5.12, {
    access: { free: 'YES', walkInWithoutAppointment: 'YES' },
    accessibility: { stepFree: 'YES', accessibleToilet: 'NO' },
    minimumAge: 18,
    site: {
      id: randomUUID(),
      street: 'Verzonnenstraat',
      houseNumber: '12',
      postcode: '3512 AB',
      place: 'Verzonnendam',
      latitude: 52.09,
      longitude: 5.12,
    },
  });
  const confirmed = anInitiative({
    name: `Verzonnen huis ${TROUBLE}`,
    legalPosition: 'INDEPENDENT',
    targetGroups: ['women', 'young-people'],
    languages: ['nl', 'ar'],
    contact: { phone: '+31201234567', email: 'huis@voorbeeld.test', website: 'https://huis.test/' },
    locations: [confirmedAt],
    offerings: [anOffering({ locationId: confirmedAt.id, hours: HOURS })],
  });
  const unconfirmedAt = aLocation(52.1, 5.2);
  const unconfirmed = anInitiative({
    locations: [unconfirmedAt],
    offerings: [anOffering({ locationId: unconfirmedAt.id, hours: HOURS })],
  });
  const siteId = randomUUID();
  const hidden = anInitiative({
    locations: [
      aLocation(0, 0, {
        addressVisibility: 'HIDDEN',
        site: { id: siteId, place: 'Amsterdam', municipalityCode: 'GM0363' },
      }),
    ],
  });
  const ended = anInitiative({ lifecycle: { status: 'CLOSED', since: '2024-05-01' } });

  beforeAll(async () => {
    app = await startTestApp({ siteBuild: site });
    await loadSeeds(app);
    await app.database.dataSource.manager.insert(HiddenAddress, {
      siteId,
      street: 'Geheimelaan',
      houseNumber: '137bis',
      postcode: '1071 XX',
      latitude: 52.3412,
      longitude: 4.8765,
    });
    await publishWorld(app, [confirmed, unconfirmed, hidden, ended]);
    await app.application.nest.get(ConfirmationsService).confirm({
      recordId: confirmed.id,
      fieldGroup: 'opening-hours',
      locationId: confirmedAt.id,
      confirmedBy: 'NVZH',
      way: 'PHONE',
      confirmedAt: new Date(),
    });
    await app.application.nest.get(RegistryService).publish();
  });
  afterAll(() => app.close());

  const initiatives = (): RegistryInitiative[] =>
    app.application.nest.get(RegistryService).current()!.file.initiatives;
  const slugOf = (id: string) => initiatives().find((known) => known.id === id)!.slug;
  const page = async (path: string) => (await app.http.get(path)).text;
  const nodesOf = async (path: string): Promise<Expanded[]> => {
    const blocks = jsonLdIn(await page(path));
    expect(blocks).toHaveLength(1);
    return expanded(blocks[0]!);
  };
  const ofType = (nodes: Expanded[], type: string): Expanded =>
    nodes.find((node) => node['@type']?.includes(`http://schema.org/${type}`))!;

  it('means something to others on every page of a place, in every word', async () => {
    for (const { slug, locations } of initiatives()) {
      const nodes = await nodesOf(`/initiatief/${slug}`);
      // Of each: the page, the way to it and the initiative; a place and a service per location.
      expect(nodes).toHaveLength(3 + 2 * locations.length);
    }
  });

  it('is about the same things in three languages', async () => {
    const slug = slugOf(confirmed.id);
    const [nl, en, ar] = await Promise.all(
      ['', '/en', '/ar'].map((language) => nodesOf(`${language}/initiatief/${slug}`)),
    );
    for (const type of ['NGO', 'Place', 'Service']) {
      const id = ofType(nl!, type)['@id'];
      expect(id).toMatch(new RegExp(`^http://kaart.test/initiatief/${slug}#`));
      expect([ofType(en!, type)['@id'], ofType(ar!, type)['@id']]).toEqual([id, id]);
    }
  });

  it('says the hours of a confirmed place, its address, and for whom it is', async () => {
    const nodes = await nodesOf(`/initiatief/${slugOf(confirmed.id)}`);
    const text = JSON.stringify(ofType(nodes, 'Place'));
    for (const word of ['10:00', '14:00', 'http://schema.org/opens', 'Verzonnenstraat 12', '52.09'])
      expect(text).toContain(word);
    expect(JSON.stringify(ofType(nodes, 'Service'))).toContain(
      '"http://schema.org/suggestedMinAge"',
    );
  });

  it('keeps a text that looks like the end of the block inside it', async () => {
    const html = await page(`/initiatief/${slugOf(confirmed.id)}`);
    expect(html).not.toContain('<img src=x');
    const [organisation] = (await nodesOf(`/initiatief/${slugOf(confirmed.id)}`)).filter((node) =>
      node['@type']?.includes('http://schema.org/NGO'),
    );
    expect(organisation!['http://schema.org/name']).toEqual([{ '@value': confirmed.name }]);
  });

  it('carries no hours of any place that nobody confirmed', async () => {
    for (const { id, slug } of initiatives()) {
      if (id === confirmed.id) continue;
      const [block = ''] = jsonLdIn(await page(`/initiatief/${slug}`));
      expect(block).not.toMatch(/opens|closes|openingHours|Schedule|startTime|\d\d:\d\d"/);
    }
  });

  it('tells no hidden address, no telephone number that is held back, and no score', async () => {
    for (const { slug } of initiatives()) {
      const [block = ''] = jsonLdIn(await page(`/initiatief/${slug}`));
      for (const secret of SECRETS) expect(block).not.toContain(secret);
      expect(block).not.toMatch(/rating|review|medical/i);
    }
    const nodes = await nodesOf(`/initiatief/${slugOf(hidden.id)}`);
    expect(ofType(nodes, 'Place')).not.toHaveProperty(['http://schema.org/geo']);
  });

  it('says when an initiative ended', async () => {
    const nodes = await nodesOf(`/initiatief/${slugOf(ended.id)}`);
    expect(ofType(nodes, 'Organization')['http://schema.org/dissolutionDate']).toEqual([
      { '@value': '2024-05-01' },
    ]);
  });

  it.each(['/', '/en'])('describes the site at %s', async (path) => {
    const [about] = await nodesOf(path);
    expect(about).toMatchObject({ '@id': 'http://kaart.test/#site' });
  });

  it.each(['/bronnen', '/initiatief/bestaat-niet', '/schil'])('is not in %s', async (path) => {
    expect(jsonLdIn(await page(path))).toEqual([]);
  });

  it('is not in the answer to what somebody sent', async () => {
    const answer = await app.http.post('/').type('form').send({ plek: 'Almelo' });
    expect(answer.status).toBe(200);
    expect(answer.text).not.toMatch(/ld\+json|og:/);
  });
});
