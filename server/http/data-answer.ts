import type { IncomingMessage, ServerResponse } from 'node:http';
import { problemOf, type ParameterFault, type ProblemCode } from './problems.js';

/** Programs on pages of any site may read this answer, also when it says what is wrong. */
export function forAnySite(response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Access-Control-Expose-Headers', 'ETag, Link, Retry-After');
}

/**
 * For files that everybody may read, from any site: answers what is no reading itself.
 * @returns false when the request was answered
 */
export function mayRead(request: IncomingMessage, response: ServerResponse): boolean {
  forAnySite(response);
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  if (request.method === 'OPTIONS') {
    response.setHeader('Access-Control-Allow-Methods', 'GET, HEAD, OPTIONS');
    // A browser asks before it sends If-None-Match to another site. No answer depends on who asks.
    response.setHeader('Access-Control-Allow-Headers', '*');
    response.setHeader('Access-Control-Max-Age', '86400');
    end(response, 204);
  } else {
    response.setHeader('Allow', 'GET, HEAD, OPTIONS');
    problem(response, 405, 'METHOD_NOT_ALLOWED', 'This address can only be read.');
  }
  return false;
}

/** Answers with what is wrong, for people who write programs (RFC 9457). */
export function problem(
  response: ServerResponse,
  status: number,
  code: ProblemCode,
  detail: string,
  errors?: ParameterFault[],
): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/problem+json; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end(JSON.stringify(problemOf(status, code, detail, errors)));
}

/** Answers without a body. */
export function end(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.end();
}
