import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import { ApprovedQueries, plainQuestion, type PlainQuestion } from './approved-queries.js';
import type { RequestVisitors } from '../accounts/request-visitors.js';
import type { RequestContext } from './request-context.js';

/** Far more than any question needs. */
const MAX_BODY_BYTES = 100_000;

/** Programs send a handful of different ones. */
const MOST_ACCEPT_HEADERS = 50;

/**
 * GraphQL over HTTP on bare `node:http` (decision 0006). Apollo reads, checks and answers a query the
 * first time; a query it approved is from then on answered by its plan. Whatever a plan cannot answer
 * without errors goes to Apollo after all, so that errors have one way out.
 */
export class GraphqlHttp {
  private readonly queries = new ApprovedQueries();
  /** The media type Apollo chose for an Accept header. */
  private readonly mediaTypes = new Map<string, string>();

  constructor(
    private readonly apollo: ApolloServer<RequestContext>,
    private readonly visitors: RequestVisitors,
    private readonly contextOf: (request: IncomingMessage) => RequestContext,
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
    // Answers hold what was asked about, and are as old as the moment.
    response.setHeader('Cache-Control', 'no-store');
    if (request.method !== 'POST') return this.askApollo(request, response, search, undefined);

    const body = await readBody(request);
    if (body === 'too large') {
      response.setHeader('Connection', 'close');
      return refuse(response, 413, 'PAYLOAD_TOO_LARGE', 'A request has at most 100 kB.');
    }
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
      return refuse(response, 415, 'CONTENT_TYPE_UNKNOWN', 'Send application/json.');
    }
    let parsed: unknown;
    try {
      parsed = JSON.parse(body);
    } catch {
      return refuse(response, 400, 'JSON_INVALID', 'The body is not JSON.');
    }
    const question = plainQuestion(parsed);
    if (question && (await this.answerApproved(request, response, question))) return;
    return this.askApollo(request, response, search, parsed, question);
  }

  /** @returns false when Apollo has to say something about it */
  private async answerApproved(
    request: IncomingMessage,
    response: ServerResponse,
    question: PlainQuestion,
  ): Promise<boolean> {
    const plan = this.queries.planFor(question);
    const mediaType = this.mediaTypes.get(request.headers.accept ?? '');
    if (!plan || mediaType === undefined) return false;
    const context = await this.visitors.admit(request, this.contextOf(request));
    const data = await plan.run(question.variables, context);
    if (!data) return false;
    setCookies(response, context);
    response.setHeader('Content-Type', mediaType);
    response.end(`{"data":${JSON.stringify(data)}}\n`);
    return true;
  }

  private async askApollo(
    request: IncomingMessage,
    response: ServerResponse,
    search: string,
    body: unknown,
    question: PlainQuestion | null = null,
  ): Promise<void> {
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) {
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    }
    const context = await this.visitors.admit(request, this.contextOf(request));
    const answer = await this.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method ?? 'GET', headers, search, body },
      context: async () => ({
        ...context,
        ...(question && { approved: (document) => this.queries.remember(question, document) }),
      }),
    });
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    setCookies(response, context);
    response.statusCode = answer.status ?? 200;
    if (answer.body.kind === 'complete') {
      if (question && response.statusCode === 200) {
        this.rememberMediaType(request.headers.accept, answer.headers.get('content-type'));
      }
      response.end(answer.body.string);
      return;
    }
    for await (const chunk of answer.body.asyncIterator) response.write(chunk);
    response.end();
  }

  private rememberMediaType(accept: string | undefined, mediaType: string | undefined): void {
    if (mediaType === undefined || this.mediaTypes.size >= MOST_ACCEPT_HEADERS) return;
    this.mediaTypes.set(accept ?? '', mediaType);
  }
}

/** Listens by hand: an async iterator over a body costs more than all the rest of reading it. */
function readBody(request: IncomingMessage): Promise<string | 'too large'> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > MAX_BODY_BYTES) {
        request.removeAllListeners('data');
        resolve('too large');
        return;
      }
      chunks.push(chunk);
    });
    request.once('end', () =>
      resolve((chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString('utf8')),
    );
    request.once('error', reject);
  });
}

function setCookies(response: ServerResponse, { cookies }: RequestContext): void {
  if (cookies.length > 0) response.setHeader('Set-Cookie', cookies);
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}
