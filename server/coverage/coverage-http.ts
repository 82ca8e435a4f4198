import type { IncomingMessage, ServerResponse } from 'node:http';
import { mayRead, problem } from '../http/data-answer.js';
import { sendEncoded } from '../http/send-encoded.js';
import type { CoverageFiles } from './coverage-files.js';

/** Where the files stand. */
export const COVERAGE_FOLDER = '/coverage/';

/** Asked again at every visit: a place that was taken down leaves at the next one. */
const CURRENT_CACHE = 'public, no-cache';
const IMMUTABLE_CACHE = 'public, max-age=31536000, immutable';

/** Answers `/coverage/current.json` and `/coverage/demand-<hash>.json`. */
export class CoverageHttp {
  constructor(private readonly files: CoverageFiles) {}

  async answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    if (!mayRead(request, response)) return;
    const name = path.slice(COVERAGE_FOLDER.length);
    if (name === 'current.json') {
      const body = await this.files.current(new Date());
      if (body) return sendEncoded(request, response, body, CURRENT_CACHE);
      response.setHeader('Retry-After', '5');
      return problem(response, 503, 'REGISTRY_NOT_READY', 'Nothing was published yet.');
    }
    const demand = /^demand-[0-9a-f]{20}\.json$/.test(name) ? await this.files.demand(name) : null;
    if (!demand) {
      return problem(
        response,
        404,
        'COVERAGE_FILE_UNKNOWN',
        'There is no such file. Start at current.json.',
      );
    }
    // Half a megabyte: compressing it would keep everybody else waiting.
    await demand.prepare();
    sendEncoded(request, response, demand, IMMUTABLE_CACHE);
  }
}
