import { get } from 'node:http';

export interface RawFile {
  headers: Record<string, string>;
  /** As it came over the line, still compressed. */
  bytes: Buffer;
}

/** @throws Error when the answer is not 200 */
export function rawGet(url: string, acceptEncoding: string): Promise<RawFile> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': acceptEncoding } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        if (response.statusCode !== 200) {
          reject(new Error(`${url} answered ${response.statusCode}.`));
          return;
        }
        const headers = Object.entries(response.headers).map(([name, value]) => [
          name,
          String(value),
        ]);
        resolve({ headers: Object.fromEntries(headers), bytes: Buffer.concat(chunks) });
      });
    }).once('error', reject);
  });
}
