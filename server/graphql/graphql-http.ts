import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { RequestContext } from './request-context.js';

/** Far more than any question needs. */
const MAX_BODY_BYTES = 100_000;

/**
 * GraphQL over HTTP on bare `node:http`. Express in between costs about a third of the requests a
 * second (decision 0006), and this one address needs nothing of it.
 */
export class GraphqlHttp {
  constructor(
    private readonly apollo: ApolloServer<RequestContext>,
    private readonly contextOf: () => RequestContext,
  ) {}

  async answer(request: IncomingMessage, response: ServerResponse, search: string): Promise<void> {
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (request.method === 'OPTIONS') {
      response.setHeader('Access-Control-Allow-Methods', 'GET, POST, OPTIONS');
      response.setHeader('Access-Control-Allow-Headers', 'content-type, apollo-require-preflight');
      response.setHeader('Access-Control-Max-Age', '86400');
      response.statusCode = 204;
      response.end();
      return;
    }
    const body = request.method === 'POST' ? await readBody(request) : undefined;
    if (body === 'too large') {
      response.setHeader('Connection', 'close');
      return refuse(response, 413, 'PAYLOAD_TOO_LARGE', 'A request has at most 100 kB.');
    }
    let parsed: unknown;
    if (body !== undefined) {
      if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
        return refuse(response, 415, 'CONTENT_TYPE_UNKNOWN', 'Send application/json.');
      }
      try {
        parsed = JSON.parse(body);
      } catch {
        return refuse(response, 400, 'JSON_INVALID', 'The body is not JSON.');
      }
    }

    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) {
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    }
    const answer = await this.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method ?? 'GET', headers, search, body: parsed },
      context: async () => this.contextOf(),
    });
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    response.statusCode = answer.status ?? 200;
    if (answer.body.kind === 'complete') {
      response.end(answer.body.string);
      return;
    }
    for await (const chunk of answer.body.asyncIterator) response.write(chunk);
    response.end();
  }
}

async function readBody(request: IncomingMessage): Promise<string | 'too large'> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BODY_BYTES) return 'too large';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}
