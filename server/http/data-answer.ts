import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * For files that everybody may read, from any site: answers what is no reading itself.
 * @returns false when the request was answered
 */
export function mayRead(request: IncomingMessage, response: ServerResponse): boolean {
  response.setHeader('Access-Control-Allow-Origin', '*');
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  if (request.method === 'OPTIONS') {
    response.setHeader('Access-Control-Allow-Methods', 'GET, HEAD, OPTIONS');
    end(response, 204);
  } else {
    response.setHeader('Allow', 'GET, HEAD, OPTIONS');
    problem(response, 405, 'METHOD_NOT_ALLOWED', 'This address can only be read.');
  }
  return false;
}

/** Answers with a code and a sentence for people who write programs (RFC 9457). */
export function problem(
  response: ServerResponse,
  status: number,
  code: string,
  detail: string,
): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/problem+json; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end(JSON.stringify({ status, title: code, code, detail }));
}

/** Answers without a body. */
export function end(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.end();
}
