import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  initiativeContentSchema,
  type InitiativeContent,
} from '../../server/initiatives/initiative-content.js';
import { formatSeedReport, formatSeedTable, readSeeds, seedReport } from './index.js';
import { isOrganisationLevel, readSourceRows } from './source-row.js';

const rows = readSourceRows();
const seeds = readSeeds();
const contents = new Map<string, InitiativeContent>(
  seeds.map(({ key, content }) => [key, initiativeContentSchema.parse(content)]),
);
const content = (key: string): InitiativeContent => {
  const found = contents.get(key);
  if (found === undefined) throw new Error(`No initiative "${key}".`);
  return found;
};
const all = [...contents.values()];

describe('the seeds', () => {
  it('turn 119 rows into the expected numbers', () => {
    expect(rows).toHaveLength(119);
    expect(new Set(rows.map((row) => row.organisation).filter(Boolean)).size).toBe(76);
    expect(rows.filter((row) => row.organisation === '')).toHaveLength(8);
    expect(rows.filter(isOrganisationLevel)).toHaveLength(16);

    const report = seedReport(seeds);
    expect(report).toMatchObject({
      initiatives: 103,
      locations: 103,
      offerings: 373,
      organisations: 109,
      precision: { ADDRESS: 5, POSTCODE: 4, PLACE: 90, MUNICIPALITY: 4, NONE: 0 },
      lifecycle: { OPEN: 97, PLANNED: 3, CLOSED: 3 },
    });
    const operators = all.flatMap(({ organisations }) =>
      organisations.filter(({ role }) => role === 'OPERATES').map(({ id }) => id),
    );
    expect(new Set(operators).size).toBe(78);
    expect(all.filter(({ locations }) => locations.length === 0)).toHaveLength(12);
  });

  it('are confirmed by nobody and placed in no network', () => {
    for (const each of all) {
      expect(each.networkStatus).toBe('UNKNOWN');
      expect(each.nvzhMember).toBe('UNKNOWN');
      expect(each.ownDescription).toBeNull();
      expect(each.neutralDescription).toBeNull();
    }
  });

  it('have ids and slugs of their own, the same in every run', () => {
    const ids = all.flatMap(({ id, locations, offerings }) => [
      id,
      ...locations.map((location) => location.id),
      ...offerings.map((offering) => offering.id),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(seeds.map(({ slug }) => slug)).size).toBe(seeds.length);
    for (const { slug } of seeds) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(readSeeds()).toEqual(seeds);
    expect({
      kompassie: content('kompassie').id,
      location: content('kompassie').locations[0]?.id,
      site: content('kompassie').locations[0]?.site?.id,
      organisation: content('kompassie').organisations[0]?.id,
      offering: content('zelfregiecentrum-middelburg').offerings[0]?.id,
      steunpunt: content('steunpunt-zelfregie-en-herstel').id,
    }).toEqual({
      kompassie: '18a34a1d-78ce-546f-81e8-6da93108ca63',
      location: '50233aa6-26db-57c6-b55a-84a754f9c352',
      site: '660d1da5-2b22-5129-bbeb-6cbef6d56606',
      organisation: 'a92e9f8f-8a5d-55cb-bf90-6c897c5d8bdd',
      offering: 'b104eb05-b285-5ca7-9e62-53563b1799cc',
      steunpunt: '186fba42-4e5f-5c0d-98a2-32c9dbd8975d',
    });
  });

  it('cite a source for every filled field, once per field', () => {
    for (const { key, content: input, sources } of seeds) {
      const paths = sources.map(({ path: pointer }) => pointer);
      expect(new Set(paths).size).toBe(paths.length);
      for (const { source, sourceDate } of sources) {
        expect(source).not.toBe('');
        if (sourceDate !== null) expect(sourceDate).toMatch(/^\d{4}(-\d{2}){0,2}$/);
      }
      const parsed = content(key);
      const expected = ['/name', '/types', '/lifecycle'];
      for (const field of ['phone', 'email', 'website'] as const)
        if (parsed.contact[field] !== null) expected.push(`/contact/${field}`);
      for (const { id, site, access } of parsed.locations) {
        for (const [field, value] of Object.entries(site ?? {}))
          if (field !== 'id' && value !== null) expected.push(`/locations/${id}/site/${field}`);
        for (const [flag, value] of Object.entries(access))
          if (value !== 'UNKNOWN') expected.push(`/locations/${id}/access/${flag}`);
      }
      for (const { id, hours } of input.offerings) {
        expected.push(`/offerings/${id}/name`);
        if (hours) expected.push(`/offerings/${id}/hours`);
      }
      expect(paths).toEqual(expect.arrayContaining(expected));
    }
  });

  it('date hours by the year in their text', () => {
    const seed = seeds.find(({ key }) => key === 'zelfregiecentrum-raalte');
    expect(seed?.sources.find(({ path: pointer }) => pointer.endsWith('/hours'))).toMatchObject({
      source: 'raaltekoerier.nl; salland747.nl',
      sourceDate: '2019',
    });
  });

  it('put opening days at the offering they belong to', () => {
    const middelburg = content('zelfregiecentrum-middelburg').offerings;
    expect(middelburg.find(({ name }) => name === 'inloop')?.hours?.rules).toMatchObject([
      { rule: 'DAYS', days: [1, 3, 5], intervals: [{ from: '10:00', to: '14:00' }] },
    ]);
    const wegloophuis = content('wegloophuis-utrecht').offerings.filter(({ hours }) => hours);
    expect(wegloophuis).toMatchObject([
      { kind: 'phone-line', isWalkIn: 'NO', hours: { rules: [{ kind: 'PHONE' }] } },
    ]);
    const kiemuur = content('het-kiemuur').offerings.filter(({ hours }) => hours);
    expect(kiemuur).toMatchObject([
      { name: 'inloop', locationId: null, hours: { rules: [], sourceText: expect.any(String) } },
    ]);
  });

  it('make every walk-in one that the source calls so, and no stay one', () => {
    const named = all.flatMap(({ offerings }) => offerings);
    for (const { name, isWalkIn } of named)
      if (isWalkIn === 'YES') expect(name).toMatch(/inloop|herstelcafé|binnenloop|sociale inlopen/);
    for (const { kind, isWalkIn } of named) if (kind === 'respite') expect(isWalkIn).toBe('NO');
  });

  it('say of closed, planned and doubtful places what the source says', () => {
    const states = all
      .filter(({ lifecycle }) => lifecycle.note !== null)
      .map(({ name, lifecycle }) => [name, lifecycle.status, lifecycle.since]);
    expect(states).toEqual([
      ['Respijtvoorziening Mauritzhof', 'OPEN', null],
      ['Zelfregiecentrum Kampen', 'PLANNED', '2024-02'],
      ['Herstelacademie Almere', 'PLANNED', '2019'],
      ['Praktijkhuis Inspiration Bennebroek', 'CLOSED', '2022-06-01'],
      ['Zelfregiecentrum Blerick/Venlo', 'CLOSED', '2019'],
      ['Respijthuis De Halte', 'CLOSED', '2018-01-01'],
      ['Logeerhuis Zeeuwse Gronden Hulst', 'OPEN', null],
      ['Inloopvoorziening Ixta Noa Leek', 'PLANNED', '2017-11'],
      ['Open inloop Moveoo Venlo-Oost (tijdelijk)', 'OPEN', '2020'],
      ['Het Trefpunt De Bilt', 'OPEN', null],
    ]);
  });

  it('have a fresh table and report', () => {
    const table = readFileSync(path.resolve('seeds/initiatives/TABLE.md'), 'utf8');
    expect(table).toBe(formatSeedTable(seeds));
    expect(formatSeedReport(seeds)).toMatch(/^103 initiatieven, 103 locaties/);
    expect(formatSeedReport(seeds)).toMatch(/^initiatief +telefoon +6 +97$/m);
  });
});

describe('places, organisations and offerings', () => {
  it('one organisation with three locations is one initiative', () => {
    expect(
      content('steunpunt-zelfregie-en-herstel').locations.map(({ name, site }) => [
        name,
        site?.municipalityCode,
      ]),
    ).toEqual([
      ['Steunpunt Zelfregie & Herstel Utrecht', 'GM0344'],
      ['Steunpunt Zelfregie & Herstel Zeist', 'GM0355'],
      ['Steunpunt Zelfregie & Herstel De Bilt', 'GM0310'],
    ]);
  });

  it('one address holds two initiatives', () => {
    const [ixtaNoa] = content('ixta-noa-praktijkhuis-enschede').locations;
    const [netwerk] = content('netwerk-het-twente').locations;
    expect(ixtaNoa?.site?.street).toBe('Molenstraat');
    expect(ixtaNoa?.id).not.toBe(netwerk?.id);
    expect(ixtaNoa?.site).toEqual(netwerk?.site);
  });

  it('one walk-in is run by three organisations', () => {
    const { offerings, organisations } = content('gezamenlijke-inloop-hengelo');
    expect(offerings).toHaveLength(1);
    expect(offerings[0]?.organisationIds).toEqual(organisations.map(({ id }) => id));
    expect(organisations.map(({ name }) => name)).toEqual(['Mediant', 'Ixta Noa', 'Wijkkracht']);
  });

  it('a dependance is a satellite', () => {
    const [eindhoven, helmond] = content('zelfhulp-netwerk-zuidoost-brabant').locations;
    expect(helmond?.satelliteOf).toBe(eindhoven?.id);
  });

  it('an organisation without a location has none, and keeps its municipality', () => {
    const alone = rows.filter(isOrganisationLevel).filter((row) => contents.has(row.key));
    const withoutLocation = alone.filter(({ key }) => content(key).locations.length === 0);
    expect(withoutLocation).toHaveLength(12);
    for (const { key, municipality_code: code } of withoutLocation) {
      expect(content(key).worksInMunicipalities).toEqual(code === '' ? [] : [code]);
      for (const { locationId } of content(key).offerings) expect(locationId).toBeNull();
    }
    expect(content('herstelacademie-plus').locations).toEqual([]);
    expect(content('team-ed').worksInMunicipalities).toEqual(['GM0363']);
  });

  it('the same organisation has one id wherever it is named', () => {
    const names = new Map<string, Set<string>>();
    for (const { organisations } of all)
      for (const { id, name } of organisations)
        names.set(id, (names.get(id) ?? new Set()).add(name));
    for (const spellings of names.values()) expect(spellings.size).toBe(1);
    expect(content('respijthuis-leidse-regio').organisations[0]?.id).toBe(
      content('lumen-holland-rijnland-inloophuis').organisations[0]?.id,
    );
  });

  it('a group by life is named only where the words of a source name it, and nobody is told that all are welcome', () => {
    const withGroups = all
      .filter(({ targetGroups }) => targetGroups.length > 0 && !targetGroups.includes('everyone'))
      .map(({ name }) => name);
    for (const { targetGroups, targetGroupWords, name } of all)
      if (targetGroups.includes('everyone'))
        expect([name, targetGroupWords.some((words) => words.startsWith('iedereen'))]).toEqual([
          name,
          true,
        ]);
    expect(withGroups.sort()).toEqual([
      '@ease Amersfoort',
      '@ease Amsterdam',
      '@ease Groningen',
      '@ease Heerlen',
      '@ease Leeuwarden',
      '@ease Leiden',
      '@ease Maastricht',
      '@ease Rotterdam',
      'Enik Recovery College',
      'Herstelnetwerk Gooi en Vechtstreek',
      'Het Kiemuur',
      'Ixta Noa praktijkhuis Harderwijk',
      'Ixta Noa praktijkhuis Zutphen',
      'Kompassie',
      'Psy café Venlo',
      'Recovery School Zwolle',
      'Respijthuis Rotterdam Oost',
      "Steunpunt Zelfhulp 's-Hertogenbosch & Regio",
      'Steunpunt Zelfregie & Herstel',
      'Stichting Ervaring die Staat',
      'Ypsilon Groningen',
      'Zelfhulp Netwerk Zuidoost-Brabant',
      'Zelfregiecentrum Weert',
    ]);
  });

  it('access is yes only where the words say so', () => {
    const boxtel = content('de-inloop-zelfregiecentrum-boxtel').locations[0];
    expect(boxtel?.access).toMatchObject({
      walkInWithoutAppointment: 'YES',
      free: 'YES',
      noReferral: 'UNKNOWN',
    });
    expect(boxtel?.accessNote).toBe('zonder aanmelden; gratis');
    expect(boxtel?.premises).toBe('HOSTED');
    const flags = all.flatMap(({ locations }) =>
      locations.flatMap(({ access }) => Object.values(access)),
    );
    expect(flags).not.toContain('NO');
  });
});
