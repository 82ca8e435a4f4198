import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Config } from '../config/config.js';
import type { Logger } from '../common/logger.js';
import { isDatabaseAway } from '../graphql/database-errors.js';
import { GROWTH_FOLDER, type GrowthHttp } from '../criteria/growth-http.js';
import { COVERAGE_FOLDER, type CoverageHttp } from '../coverage/coverage-http.js';
import { isExchangePath, type ExchangeHttp } from '../exchange/exchange-http.js';
import type { GraphqlHttp } from '../graphql/graphql-http.js';
import type { Metrics } from '../health/metrics.js';
import type { RegistryHttp } from '../registry/registry-http.js';
import { TILES_FOLDER, type TilesHttp } from '../tiles/tiles-http.js';
import { clientAddress } from './client-address.js';
import { problem } from './data-answer.js';
import { EMBED_PROGRAM } from './embed-address.js';
import { answerPlainly } from './plain-answer.js';
import { RateLimit } from './rate-limit.js';
import { logRequests } from './request-log.js';
import { SecurityHeaders } from './security-headers.js';
import { robotsTxt, securityTxt } from './well-known.js';

/** `next` is called with what it could not answer. */
type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

interface FileAnswers {
  answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<void>;
}

/** What is behind the front door once the application has been built. */
export interface Behind {
  graphql: GraphqlHttp;
  registry: RegistryHttp;
  growth: GrowthHttp;
  tiles: TilesHttp;
  coverage: CoverageHttp;
  exchange: ExchangeHttp;
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
  dataPerMinute: number;
  searchesPerMinute: number;
  /** How long a request may take to arrive, milliseconds. */
  longestRequestMs: number;
}

const READING = new Set(['GET', 'HEAD']);

/**
 * The front door: one port for site and API. Files of the registry and GraphQL are answered on bare
 * `node:http`; pages and controllers go on to Express. Headers, limits and the log are the same for all.
 */
export function createFront(options: FrontOptions, behind: () => Behind): Server {
  const { config, logger } = options;
  const headers = new SecurityHeaders(config);
  const addressOf = clientAddress(config.trustProxy);
  const log = logRequests(logger, options.metrics, addressOf);
  const dataLimit = new RateLimit(options.dataPerMinute);
  const searchLimit = new RateLimit(options.searchesPerMinute);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s, 2);
    log(request, response, path);
    const files = filesAt(path, behind());
    if (files) {
      headers.forData(response);
      // Reading old versions costs the database something; nobody needs them by the thousand.
      const isQuestion = request.method !== 'OPTIONS';
      if (isQuestion && !(await dataLimit.admitReader(addressOf(request), response))) return;
      return files.answer(request, response, path);
    }
    if (path === '/graphql') {
      headers.forData(response);
      if (request.method !== 'OPTIONS' && !(await dataLimit.admit(addressOf(request), response))) {
        return;
      }
      return behind().graphql.answer(request, response, query === undefined ? '' : `?${query}`);
    }
    if (path === '/robots.txt') return text(request, response, headers, robotsTxt(config));
    if (path === '/.well-known/security.txt') {
      return text(request, response, headers, securityTxt(config, new Date()));
    }
    if (path.startsWith('/health/') || path === '/metrics') {
      headers.forData(response);
      return handOn(behind().controllers, request, response);
    }
    if (path === EMBED_PROGRAM) {
      headers.forData(response);
      return handOn(behind().pages, request, response);
    }
    if (path === '/sw.js') headers.forWorker(response);
    else headers.forPage(request, response, path, randomBytes(18).toString('base64'));
    if (!READING.has(request.method ?? '') && request.method !== 'POST') {
      response.setHeader('Allow', 'GET, HEAD, POST');
      return answerPlainly(response, 405, 'Deze pagina kunt u alleen lezen.');
    }
    if (request.method === 'POST') {
      const seconds = await searchLimit.secondsToWait(addressOf(request));
      if (seconds > 0) {
        response.setHeader('Retry-After', seconds);
        return answerPlainly(
          response,
          429,
          `Er wordt nu te vaak gezocht. Wacht ${seconds} seconden.`,
        );
      }
    }
    try {
      await handOn(behind().pages, request, response);
    } catch (error) {
      logger.error({ err: error }, 'a page failed');
      if (response.headersSent) return void response.destroy();
      answerPlainly(response, 500, 'Er gaat iets mis bij ons. Probeer het straks nog eens.');
    }
  };

  const { longestRequestMs } = options;
  const server = createServer(
    {
      // Slow senders hold a connection, never a thread; these bounds keep them from holding many.
      requestTimeout: longestRequestMs,
      headersTimeout: longestRequestMs / 2,
      connectionsCheckingInterval: longestRequestMs / 6,
    },
    (request, response) => {
      answer(request, response).catch((error: unknown) => fail(response, error, logger));
    },
  );
  server.maxHeadersCount = 100;
  return server;
}

/** The feature that answers an address for programs; null = it is none. */
function filesAt(path: string, behind: Behind): FileAnswers | null {
  if (path.startsWith(TILES_FOLDER)) return behind.tiles;
  if (path.startsWith(COVERAGE_FOLDER)) return behind.coverage;
  if (path.startsWith(GROWTH_FOLDER)) return behind.growth;
  if (path.startsWith('/registry/')) return behind.registry;
  return isExchangePath(path) ? behind.exchange : null;
}

/** Resolves when it was answered; rejects with what the handler could not answer. */
function handOn(
  handler: Handler,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  return new Promise((resolve, reject) => {
    response.once('close', resolve);
    handler(request, response, (error) =>
      reject(error instanceof Error ? error : new Error('Nothing answered this request.')),
    );
  });
}

function text(
  request: IncomingMessage,
  response: ServerResponse,
  headers: SecurityHeaders,
  body: string,
): void {
  headers.forData(response);
  if (!READING.has(request.method ?? '')) {
    response.setHeader('Allow', 'GET, HEAD');
    response.statusCode = 405;
    return void response.end();
  }
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
  if (away) {
    response.setHeader('Retry-After', '5');
    return problem(response, 503, 'DATABASE_UNAVAILABLE', 'Retry-After says when to ask again.');
  }
  problem(response, 500, 'INTERNAL_SERVER_ERROR', 'It was written down. Try again later.');
}
