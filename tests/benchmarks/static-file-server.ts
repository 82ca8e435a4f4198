import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childArgument, childListens } from './child-server.js';

/** One compressed file as it went over the line. */
export interface StaticFile {
  path: string;
  headers: Record<string, string>;
  bodyBase64: string;
  /** False: it is read from disk at every request, as static file servers do. */
  inMemory: boolean;
}

/**
 * The least a static file server can do: find the file by its path, compare the tag, send the very
 * headers and bytes the application sends. It compresses nothing, limits nothing and counts nothing,
 * which `express.static` and the like do besides.
 */
const { path, headers, bodyBase64, inMemory } = childArgument<StaticFile>();
const body = Buffer.from(bodyBase64, 'base64');
const folder = await mkdtemp(join(tmpdir(), 'zelfregiekaart-static-'));
const file = join(folder, 'file.json.br');
await writeFile(file, body);

const server = createServer((request, response) => {
  if (request.url !== path || request.method !== 'GET') {
    response.statusCode = 404;
    response.end();
    return;
  }
  if (request.headers['if-none-match'] === headers['etag']) {
    response.statusCode = 304;
    response.end();
    return;
  }
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (inMemory) {
    response.end(body);
    return;
  }
  readFile(file).then(
    (bytes) => response.end(bytes),
    () => response.destroy(),
  );
});
server.listen(0, '127.0.0.1', () => {
  childListens((server.address() as AddressInfo).port, () =>
    rm(folder, { recursive: true, force: true }),
  );
});
