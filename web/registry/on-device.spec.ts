import { jest } from '@jest/globals';
import type { RegistryDetailsFile, RegistryPointer } from '../../server/registry/registry-file.js';
import { initiative, registry } from './test-world.js';

/** The files of a server that publishes now and then; everything in them is made up. */
interface Server {
  answers: Record<string, { status?: number; body?: unknown; headers?: Record<string, string> }>;
  asked: string[];
}

const fileOf = (publishedAt: string, ...names: string[]) => ({
  ...registry(...names.map((name) => initiative(name))),
  publishedAt,
});
const pointerTo = (version: string, publishedAt: string): RegistryPointer => ({
  version,
  publishedAt,
  url: `https://elders.test/registry/${version}.json`,
  gazetteerUrl: '',
  baseMapUrl: '',
  counts: { initiatives: 1, locations: 0, located: 0 },
});
const detailsOf = (...slugs: string[]): RegistryDetailsFile => ({
  format: 1,
  details: slugs.map((slug) => ({ slug })) as RegistryDetailsFile['details'],
});

const EARLIER = '2026-11-01T10:00:00Z';
const LATER = '2026-11-02T10:00:00Z';

let server: Server;
let device: typeof import('./on-device.js');

beforeEach(async () => {
  server = { answers: {}, asked: [] };
  globalThis.fetch = ((path: string) => {
    server.asked.push(path);
    const { status = 200, body = {}, headers = {} } = server.answers[path] ?? { status: 404 };
    const response = new Response(JSON.stringify(body), { status, headers });
    return Promise.resolve(
      Object.defineProperty(response, 'url', { value: `http://x.test${path}` }),
    );
  }) as typeof fetch;
  Object.assign(globalThis, { location: { href: 'http://x.test/' } });
  jest.resetModules();
  device = await import('./on-device.js');
});

describe('the register on the device', () => {
  it('is fetched once, from whoever sent the page', async () => {
    server.answers = {
      '/registry/current.json': { body: pointerTo('a', EARLIER) },
      '/registry/a.json': { body: fileOf(EARLIER, 'Plek') },
    };
    const both = await Promise.all([device.registryOnDevice(), device.registryOnDevice()]);
    expect(both.map(({ version }) => version)).toEqual(['a', 'a']);
    expect(server.asked).toEqual(['/registry/current.json', '/registry/a.json']);
  });

  it('remembers when the server last said that it is current', async () => {
    server.answers = {
      '/registry/current.json': {
        body: pointerTo('a', EARLIER),
        headers: { date: 'Mon, 02 Nov 2026 10:00:00 GMT' },
      },
      '/registry/a.json': { body: fileOf(EARLIER) },
    };
    expect((await device.registryOnDevice()).contactAt).toBe(Date.parse(LATER));
  });

  it('is never replaced by an older copy', async () => {
    device.keepRegistry(
      { version: 'b', file: fileOf(LATER), contactAt: Date.parse(LATER) },
      { gazetteer: '', baseMap: '' },
    );
    server.answers = {
      '/registry/current.json': {
        body: pointerTo('a', EARLIER),
        headers: { 'X-Copy': 'yes', date: 'Sun, 01 Nov 2026 10:00:00 GMT' },
      },
      '/registry/a.json': { body: fileOf(EARLIER, 'Weggehaald') },
    };
    expect(await device.refreshRegistry()).toMatchObject({
      version: 'b',
      contactAt: Date.parse(LATER),
    });
    expect(device.hasContact()).toBe(false);
    expect(server.asked).toEqual(['/registry/current.json']);
  });

  it('becomes the newer version', async () => {
    device.keepRegistry({ version: 'a', file: fileOf(EARLIER), contactAt: 0 }, null);
    server.answers = {
      '/registry/current.json': { body: pointerTo('b', LATER) },
      '/registry/b.json': { body: fileOf(LATER) },
    };
    expect((await device.refreshRegistry()).version).toBe('b');
    expect(device.hasContact()).toBe(true);
  });
});

describe('the details on the device', () => {
  it('are those of all places in one file', async () => {
    device.keepRegistry({ version: 'a', file: fileOf(EARLIER), contactAt: 0 }, null);
    server.answers = { '/registry/a-details.json': { body: detailsOf('een', 'twee') } };
    expect(await device.detailsOnDevice('een')).toMatchObject({ slug: 'een' });
    expect(await device.detailsOnDevice('twee')).toMatchObject({ slug: 'twee' });
    expect(await device.detailsOnDevice('drie')).toBeNull();
    expect(server.asked).toEqual(['/registry/a-details.json']);
  });

  it('learn from a withdrawn version that the register is another one', async () => {
    device.keepRegistry(
      { version: 'a', file: fileOf(EARLIER, 'Weggehaald', 'Blijft'), contactAt: 0 },
      null,
    );
    server.answers = {
      '/registry/a-details.json': { status: 410 },
      '/registry/current.json': { body: pointerTo('b', LATER) },
      '/registry/b.json': { body: fileOf(LATER, 'Blijft') },
      '/registry/b-details.json': { body: detailsOf('blijft') },
    };
    expect(await device.detailsOnDevice('weggehaald')).toBeNull();
    const { file } = await device.registryOnDevice();
    expect(file.initiatives.map(({ name }) => name)).toEqual(['Blijft']);
  });

  it('are null without a network, and the page does with what there is', async () => {
    device.keepRegistry({ version: 'a', file: fileOf(EARLIER), contactAt: 0 }, null);
    globalThis.fetch = () => Promise.reject(new TypeError('no network'));
    expect(await device.detailsOnDevice('een')).toBeNull();
  });
});
