import type { RegistryPointer } from '../../server/registry/registry-file.js';
import { startChild, type ChildServer } from './child-server.js';
import { compare, type Comparison, type Load } from './load.js';
import { rawGet } from './raw-get.js';
import type { StaticFile } from './static-file-server.js';

export interface RegistrySizes {
  /** Bytes over the line. */
  registryBrotli: number;
  registryGzip: number;
  gazetteerBrotli: number;
  gazetteerGzip: number;
}

/** Headers that `node:http` adds by itself, on both sides. */
const OF_NODE = new Set(['connection', 'date', 'keep-alive']);

/**
 * The registry file against a static file server with the same bytes and headers.
 * @param inMemory whether that server has the file in memory, or reads it as static servers do
 */
export async function registryOverHttp(
  application: ChildServer,
  rounds: number,
  inMemory: boolean,
): Promise<Comparison> {
  const { registry } = await pathsOf(application);
  const file = await rawGet(`${application.url}${registry}`, 'br');
  const headers = Object.entries(file.headers).filter(([name]) => !OF_NODE.has(name));
  const plain = await startChild('static-file-server', {
    path: registry,
    headers: Object.fromEntries(headers),
    bodyBase64: file.bytes.toString('base64'),
    inMemory,
  } satisfies StaticFile);
  try {
    const other = await rawGet(`${plain.url}${registry}`, 'br');
    if (!other.bytes.equals(file.bytes)) throw new Error('The two sides send other files.');
    const requests: Load['requests'] = [
      { method: 'GET', path: registry, headers: { 'accept-encoding': 'gzip, deflate, br' } },
    ];
    return await compare({ url: application.url, requests }, { url: plain.url, requests }, rounds);
  } finally {
    await plain.stop();
  }
}

/** What a visitor downloads, in bytes. */
export async function registrySizes(application: ChildServer): Promise<RegistrySizes> {
  const { registry, gazetteer } = await pathsOf(application);
  const size = async (path: string, encoding: string): Promise<number> =>
    (await rawGet(`${application.url}${path}`, encoding)).bytes.length;
  return {
    registryBrotli: await size(registry, 'br'),
    registryGzip: await size(registry, 'gzip'),
    gazetteerBrotli: await size(gazetteer, 'br'),
    gazetteerGzip: await size(gazetteer, 'gzip'),
  };
}

async function pathsOf(application: ChildServer): Promise<{ registry: string; gazetteer: string }> {
  const { bytes } = await rawGet(`${application.url}/registry/current.json`, 'identity');
  const pointer = JSON.parse(bytes.toString()) as RegistryPointer;
  return {
    registry: new URL(pointer.url).pathname,
    gazetteer: new URL(pointer.gazetteerUrl).pathname,
  };
}
