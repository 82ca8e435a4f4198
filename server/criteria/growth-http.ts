import type { IncomingMessage, ServerResponse } from 'node:http';
import { mayRead, problem } from '../http/data-answer.js';
import type { PublishedGrowthService } from './published-growth.service.js';

/** Where the growth profiles stand, one file each. */
export const GROWTH_FOLDER = '/registry/growth/';

/**
 * Answers `/registry/growth/<slug>.json`: what one initiative shows of its growth. Kept nowhere, so
 * that publishing and withdrawing hold at once. Nothing shown, unknown and taken down get the same answer.
 */
export class GrowthHttp {
  constructor(private readonly growth: PublishedGrowthService) {}

  async answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    if (!mayRead(request, response)) return;
    const name = path.slice(GROWTH_FOLDER.length);
    const slug = name.endsWith('.json') ? name.slice(0, -'.json'.length) : '';
    const file = await this.growth.publishedProfile(slug);
    if (!file) {
      return problem(response, 404, 'GROWTH_NOT_PUBLISHED', 'Nothing is shown here.');
    }
    const body = Buffer.from(JSON.stringify(file));
    response.statusCode = 200;
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Content-Length', body.length);
    response.end(request.method === 'HEAD' ? undefined : body);
  }
}
