import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { readDirectory } from '../../seeds/reference/directory/read-directory.js';
import { loadReferenceData } from '../../seeds/reference/load.js';
import type { Position } from '../../server/coverage/distances/around-water.js';
import { DistancesService } from '../../server/coverage/distances/distances.service.js';
import type { Neighbours } from '../../server/coverage/model/neighbours.js';
import { startTestApp, type TestApp } from '../setup/app.js';

const OFFICIAL = resolve('../shared/data/reference');
const describeWithOfficial = existsSync(OFFICIAL) ? describe : describe.skip;

/** One postcode on each; municipalities joined to nothing else by their land. */
const ISLANDS = {
  Texel: '1791',
  Vlieland: '8899',
  Terschelling: '8881',
  Ameland: '9163',
  Schiermonnikoog: '9166',
};
const ZEEUWS_VLAANDEREN = { Terneuzen: '4531', Hulst: '4561', Sluis: '4524' };
const MAINLAND = {
  'Den Helder': '1781',
  Harlingen: '8861',
  Vlissingen: '4381',
  Goes: '4461',
  Woensdrecht: '4645',
  Enkhuizen: '1601',
  Hippolytushoef: '1777',
  Marken: '1156',
  Nijmegen: '6511',
  Rotterdam: '3011',
  Vaals: '6291',
  'Baarle-Nassau': '5111',
};
const PLACES = { ...ISLANDS, ...ZEEUWS_VLAANDEREN, ...MAINLAND };
const NAMES = Object.keys(PLACES) as (keyof typeof PLACES)[];

describeWithOfficial('the whole country around water (needs ../shared/data/reference)', () => {
  let app: TestApp;
  let set: number;
  let points: (Position & { code: string; municipality: string })[];
  let table: Neighbours;

  beforeAll(async () => {
    app = await startTestApp();
    await loadReferenceData(app.database.dataSource, await readDirectory(OFFICIAL));
    points = await app.database.dataSource.query(
      `SELECT code, municipality_code AS municipality, rd_x AS "rdX", rd_y AS "rdY"
       FROM demand_point ORDER BY id`,
    );
    const sets: { id: number }[] = await app.database.dataSource.query('SELECT id FROM demand_set');
    set = sets[0]!.id;
    const places = NAMES.map((name) => ({ ...pointOf(PLACES[name]), errorMetres: 0 }));
    table = await distances().neighbours('AROUND_WATER', set, places, 100_000);
  });
  afterAll(() => app.close());

  const distances = () => app.application.nest.get(DistancesService);
  const pointOf = (code: string) => points.find((point) => point.code === code)!;
  const straight = (one: Position, other: Position) =>
    Math.ceil(Math.hypot(one.rdX - other.rdX, one.rdY - other.rdY));

  /** Every pair in the table. */
  function* pairs() {
    for (const [index, point] of points.entries()) {
      for (let entry = table.offsets[index]!; entry < table.offsets[index + 1]!; entry += 1) {
        const name = NAMES[table.place[entry]!]!;
        const least = straight(point, pointOf(PLACES[name]));
        yield { point, name, metres: table.plain[entry]!, least };
      }
    }
  }

  /** What belongs together by land: each island, Zeeuws-Vlaanderen, and everything else. */
  function partOf({ municipality }: { municipality: string }): string {
    const lies = (places: Record<string, string>) =>
      Object.values(places).some((code) => pointOf(code).municipality === municipality);
    if (lies(ISLANDS)) return municipality;
    return lies(ZEEUWS_VLAANDEREN) ? 'Zeeuws-Vlaanderen' : 'mainland';
  }

  it('joins no island, and not Zeeuws-Vlaanderen, to anything else', () => {
    const joined = [...pairs()].filter(
      ({ point, name }) => partOf(point) !== partOf(pointOf(PLACES[name])),
    );
    expect(joined.map(({ point, name }) => `${point.code} ${name}`)).toEqual([]);
    for (const name of [...Object.keys(ISLANDS), ...Object.keys(ZEEUWS_VLAANDEREN)]) {
      const own = points.filter(
        (point) => partOf(point) === partOf(pointOf(PLACES[name as keyof typeof PLACES])),
      );
      const reached = [...pairs()].filter((pair) => pair.name === name);
      expect([name, reached.length]).toEqual([name, own.length]);
    }
  });

  it('is never shorter than straight, and straight where only rivers are', () => {
    expect([...pairs()].filter(({ metres, least }) => metres < least)).toEqual([]);
    const longer = (name: string, within: number) =>
      [...pairs()]
        .filter((pair) => pair.name === name && pair.least <= within && pair.metres > pair.least)
        .map(({ metres, least }) => metres / least);
    // The few lines that run along the Waal, in it, for two kilometres.
    expect(longer('Nijmegen', 30_000).length).toBeLessThan(20);
    expect(Math.max(...longer('Nijmegen', 30_000))).toBeLessThan(1.05);
    expect(longer('Vaals', 30_000)).toEqual([]);
    expect(longer('Enkhuizen', 30_000).length).toBeGreaterThan(20);
  });

  it('reaches all of the mainland within a hundred kilometres from a place inland', () => {
    const reached = [...pairs()].filter(({ name, least }) => name === 'Nijmegen' && least < 50_000);
    const around = points.filter((point) => straight(point, pointOf(PLACES.Nijmegen)) < 50_000);
    expect(reached).toHaveLength(around.length);
  });

  it.each([
    ['Nijmegen', 'Lent, over the Waal', '6663', 1, 1],
    ['Rotterdam', 'the south, over the Nieuwe Maas', '3071', 1, 1],
    ['Vaals', 'Kerkrade, over Germany', '6461', 1, 1],
    ['Baarle-Nassau', 'Reusel, over Belgium', '5541', 1, 1],
    ['Enkhuizen', 'Lelystad, by the dike', '8242', 1.02, 1.3],
    ['Enkhuizen', 'Stavoren, around the IJsselmeer', '8715', 2, 6],
    ['Hippolytushoef', 'Makkum, by the Afsluitdijk', '8754', 1.02, 1.4],
    ['Marken', 'Volendam', '1131', 1.1, 3],
  ])('lays from %s to %s a way of the right length', (name, _, code, least, most) => {
    const found = [...pairs()].filter((pair) => pair.name === name && pair.point.code === code);
    expect(found).toHaveLength(1);
    const ratio = found[0]!.metres / found[0]!.least;
    expect(ratio).toBeGreaterThanOrEqual(least);
    expect(ratio).toBeLessThanOrEqual(most + 0.001);
  });

  it('is found for 130 places while the server goes on answering', async () => {
    const places = Array.from({ length: 130 }, (_, index) => points[index * 31]!);
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const started = performance.now();
    await distances().ensure('AROUND_WATER', set, places);
    const took = performance.now() - started;
    delay.disable();
    // Four seconds on a machine that does nothing else.
    expect(took).toBeLessThan(30_000);
    expect(delay.percentile(95) / 1e6).toBeLessThan(60);
  });
});
