import type { IncomingMessage, ServerResponse } from 'node:http';
import { mayRead, problem } from '../http/data-answer.js';
import type { EncodedBody } from '../http/encoded-body.js';
import { sendEncoded } from '../http/send-encoded.js';
import type { CoverageFiles } from './coverage-files.js';
import type { OutlinesService } from './outlines.service.js';

/** Where the files stand. */
export const COVERAGE_FOLDER = '/coverage/';

/** Asked again at every visit: a place that was taken down leaves at the next one. */
const CURRENT_CACHE = 'public, no-cache';
/** They change with new reference data, once a year. */
const OUTLINES_CACHE = 'public, max-age=3600';
const IMMUTABLE_CACHE = 'public, max-age=31536000, immutable';
const BINARY_TYPE = 'application/octet-stream';

/**
 * Answers `/coverage/current.json`, `demand-<hash>.json`, `neighbours-<hash>.bin` and
 * `outlines-<code of a region>.json`.
 */
export class CoverageHttp {
  constructor(
    private readonly files: CoverageFiles,
    private readonly outlines: OutlinesService,
  ) {}

  async answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    if (!mayRead(request, response)) return;
    const name = path.slice(COVERAGE_FOLDER.length);
    if (name === 'current.json') {
      const body = await this.files.current(new Date());
      if (body) return sendLarge(request, response, body, CURRENT_CACHE);
      response.setHeader('Retry-After', '5');
      return problem(response, 503, 'REGISTRY_NOT_READY', 'Nothing was published yet.');
    }
    const [, code] = /^outlines-([A-Z]{2}[0-9A-Z]{2,12})\.json$/.exec(name) ?? [];
    const outlines = code === undefined ? null : await this.outlines.of(code);
    if (outlines) return sendEncoded(request, response, outlines, OUTLINES_CACHE);
    if (/^neighbours-[0-9a-f]{20}\.bin$/.test(name)) {
      const neighbours = await this.files.neighbours(name, new Date());
      if (neighbours) return sendLarge(request, response, neighbours, IMMUTABLE_CACHE, BINARY_TYPE);
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
    await sendLarge(request, response, demand, IMMUTABLE_CACHE);
  }
}

/** Compressing it while answering would keep everybody else waiting. */
async function sendLarge(
  request: IncomingMessage,
  response: ServerResponse,
  body: EncodedBody,
  cacheControl: string,
  contentType?: string,
): Promise<void> {
  await body.prepare();
  sendEncoded(request, response, body, cacheControl, contentType);
}
