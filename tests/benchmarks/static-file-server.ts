import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { childArgument, childListens } from './child-server.js';

/** One compressed file as it went over the line. */
export interface StaticFile {
  path: string;
  headers: Record<string, string>;
  bodyBase64: string;
}

/**
 * The strictest static file server there is: the bytes are compressed and in memory, nothing looks at
 * the disk, and the headers are the very ones the application sends. A server that reads files from
 * disk, such as `express.static`, is slower than this.
 */
const { path, headers, bodyBase64 } = childArgument<StaticFile>();
const files = new Map([[path, { headers, body: Buffer.from(bodyBase64, 'base64') }]]);

const server = createServer((request, response) => {
  const file = files.get(request.url ?? '');
  if (!file || request.method !== 'GET') {
    response.statusCode = 404;
    response.end();
    return;
  }
  if (request.headers['if-none-match'] === file.headers['etag']) {
    response.statusCode = 304;
    response.end();
    return;
  }
  for (const [name, value] of Object.entries(file.headers)) response.setHeader(name, value);
  response.end(file.body);
});
server.listen(0, '127.0.0.1', () => {
  childListens((server.address() as AddressInfo).port, () => Promise.resolve());
});
