import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Config } from '../config/config.js';
import type { Logger } from '../common/logger.js';
import { isDatabaseAway } from '../graphql/database-errors.js';
import type { GraphqlHttp } from '../graphql/graphql-http.js';
import type { Metrics } from '../health/metrics.js';
import type { RegistryHttp } from '../registry/registry-http.js';
import { clientAddress } from './client-address.js';
import { RateLimit } from './rate-limit.js';
import { logRequests } from './request-log.js';
import { SecurityHeaders } from './security-headers.js';
import { robotsTxt, securityTxt } from './well-known.js';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** What is behind the front door once the application has been built. */
export interface Behind {
  graphql: GraphqlHttp;
  registry: RegistryHttp;
  /** Everything Nest's controllers answer. */
  controllers: Handler;
  /** Everything that is a page, and the files pages need. */
  pages: Handler;
}

export interface FrontOptions {
  config: Config;
  logger: Logger;
  metrics: Metrics;
  /** Requests per minute and address. */
  graphqlPerMinute: number;
  searchesPerMinute: number;
}

/**
 * The front door: one port for site and API. Files of the registry and GraphQL are answered on bare
 * `node:http`; pages and controllers go on to Express. Headers, limits and the log are the same for all.
 */
export function createFront(options: FrontOptions, behind: () => Behind): Server {
  const { config, logger } = options;
  const headers = new SecurityHeaders(config);
  const addressOf = clientAddress(config.trustProxy);
  const log = logRequests(logger, options.metrics, addressOf);
  const graphqlLimit = new RateLimit(options.graphqlPerMinute);
  const searchLimit = new RateLimit(options.searchesPerMinute);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s, 2);
    log(request, response, path);
    if (path.startsWith('/registry/')) {
      headers.forData(response);
      return behind().registry.answer(request, response, path);
    }
    if (path === '/graphql') {
      headers.forData(response);
      if (
        request.method !== 'OPTIONS' &&
        !(await graphqlLimit.admit(addressOf(request), response))
      ) {
        return;
      }
      return behind().graphql.answer(request, response, query === undefined ? '' : `?${query}`);
    }
    if (path === '/robots.txt') return text(response, headers, robotsTxt());
    if (path === '/.well-known/security.txt') {
      return text(response, headers, securityTxt(config, new Date()));
    }
    if (path.startsWith('/health/') || path === '/metrics') {
      headers.forData(response);
      return behind().controllers(request, response);
    }
    headers.forPage(request, response, randomBytes(18).toString('base64'));
    if (request.method === 'POST' && !(await searchLimit.admit(addressOf(request), response)))
      return;
    behind().pages(request, response);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => fail(response, error, logger));
  });
  // Slow senders hold a connection, never a thread; these bounds keep them from holding many.
  server.headersTimeout = 15_000;
  server.requestTimeout = 30_000;
  server.maxHeadersCount = 100;
  return server;
}

function text(response: ServerResponse, headers: SecurityHeaders, body: string): void {
  headers.forData(response);
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', 'public, max-age=3600');
  response.end(body);
}

function fail(response: ServerResponse, error: unknown, logger: Logger): void {
  const away = isDatabaseAway(error);
  if (!away) logger.error({ err: error }, 'a request failed');
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.statusCode = away ? 503 : 500;
  if (away) response.setHeader('Retry-After', '5');
  response.setHeader('Content-Type', 'application/problem+json; charset=utf-8');
  response.end(
    JSON.stringify({
      status: response.statusCode,
      code: away ? 'DATABASE_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR',
      title: away
        ? 'The register cannot be reached at this moment.'
        : 'Something went wrong on our side.',
    }),
  );
}
