import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from '../common/logger.js';
import { truncatedAddress } from './client-address.js';
import type { Metrics } from '../health/metrics.js';

/** As web servers note it: the visitor left, or was too slow, before there was an answer. */
const NEVER_ANSWERED = 499;

/**
 * One line per request: method, kind of address, status, milliseconds, shortened address. No query
 * string, no body, no header; and of a page about one initiative not which one, because a visit says
 * something about health.
 */
export function logRequests(
  logger: Logger,
  metrics: Metrics,
  addressOf: (request: IncomingMessage) => string,
): (request: IncomingMessage, response: ServerResponse, path: string) => void {
  return (request, response, path) => {
    const started = process.hrtime.bigint();
    const from = truncatedAddress(addressOf(request));
    const route = routeOf(path);
    response.once('close', () => {
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      const status = response.headersSent ? response.statusCode : NEVER_ANSWERED;
      metrics.observe(request.method ?? 'GET', route, status, seconds);
      logger.info(
        {
          method: request.method,
          route,
          status,
          ms: Math.round(seconds * 1e4) / 10,
          from,
        },
        'request',
      );
    });
  };
}

/** A handful of names for all addresses: nothing a visitor chose is in them. */
export function routeOf(path: string): string {
  if (path === '/') return '/';
  const [, first = '', second] = path.split('/');
  if (first === 'registry') {
    return second === 'current.json' ? '/registry/current.json' : '/registry/<version>';
  }
  if (first === 'initiatief') return '/initiatief/<slug>';
  if (first === 'assets' || first === 'fonts') return `/${first}`;
  return KNOWN.has(path) ? path : '/other';
}

const KNOWN = new Set([
  '/health/live',
  '/health/ready',
  '/graphql',
  '/metrics',
  '/bronnen',
  '/privacy',
  '/robots.txt',
  '/.well-known/security.txt',
]);
