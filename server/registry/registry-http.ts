import type { IncomingMessage, ServerResponse } from 'node:http';
import { mayRead, problem } from '../http/data-answer.js';
import { sendEncoded } from '../http/send-encoded.js';
import { EncodedBody } from '../http/encoded-body.js';
import { LICENCE_LINK } from './data-licence.js';
import type { PublishedRegistry } from './published-registry.js';
import type { RegistryPointer } from './registry-file.js';
import type { RegistryService } from './registry.service.js';

const POINTER_CACHE = 'public, max-age=60, stale-while-revalidate=600';
const IMMUTABLE_CACHE = 'public, max-age=31536000, immutable';

const VERSION = /^[0-9a-f]{20}$/;
/** Behind the version in the name of the file with the details of all records. */
const DETAILS = '-details';

/**
 * Answers `/registry/…`: `current.json`, `<version>.json`, `<version>-details.json`,
 * `<version>/<slug>.json`, `gazetteer-<hash>.json` and `base-map-<hash>.json`. A version that was taken
 * back answers 410. Works on bare `node:http`, so that files cost no more than a static file server asks.
 */
export class RegistryHttp {
  private pointer: { of: string; body: EncodedBody } | null = null;
  private readonly gazetteer = new NewestDownload();
  private readonly baseMap = new NewestDownload();

  constructor(
    private readonly registry: RegistryService,
    private readonly publicUrl: string,
  ) {}

  async answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    if (!mayRead(request, response)) return;
    const [name = '', slug, ...rest] = path.slice('/registry/'.length).split('/');
    if (rest.length > 0) return notFound(response);
    if (slug === undefined && name === 'current.json') return this.current(request, response);
    if (slug === undefined && name.startsWith('gazetteer-')) {
      const body = this.gazetteer.of(this.registry.gazetteerDownload(), name);
      return body ? sendEncoded(request, response, body, IMMUTABLE_CACHE) : notFound(response);
    }
    if (slug === undefined && name.startsWith('base-map-')) {
      const body = this.baseMap.of(this.registry.baseMapDownload(), name);
      return body ? sendEncoded(request, response, body, IMMUTABLE_CACHE) : notFound(response);
    }
    if (slug !== undefined) {
      return this.version(request, response, name, (found) =>
        found.detailsBody(withoutJson(slug) ?? ''),
      );
    }
    const file = withoutJson(name);
    if (file?.endsWith(DETAILS)) {
      const version = file.slice(0, -DETAILS.length);
      return this.version(request, response, version, (found) => found.allDetailsBody());
    }
    return this.version(request, response, file, (found) => found.body);
  }

  private current(request: IncomingMessage, response: ServerResponse): void {
    const registry = this.registry.current();
    const gazetteer = this.registry.gazetteerDownload();
    if (!registry) {
      response.setHeader('Retry-After', '5');
      return problem(response, 503, 'REGISTRY_NOT_READY', 'Nothing was published yet.');
    }
    const baseMap = this.registry.baseMapDownload();
    const of = `${registry.version} ${gazetteer?.name} ${baseMap?.name}`;
    if (this.pointer?.of !== of) {
      const pointer: RegistryPointer = {
        version: registry.version,
        publishedAt: registry.file.publishedAt,
        url: `${this.publicUrl}/registry/${registry.version}.json`,
        gazetteerUrl: gazetteer ? `${this.publicUrl}/registry/${gazetteer.name}` : '',
        baseMapUrl: baseMap ? `${this.publicUrl}/registry/${baseMap.name}` : '',
        counts: registry.counts(),
      };
      this.pointer = { of, body: new EncodedBody(JSON.stringify(pointer)) };
    }
    response.setHeader('Link', LICENCE_LINK);
    sendEncoded(request, response, this.pointer.body, POINTER_CACHE);
  }

  private async version(
    request: IncomingMessage,
    response: ServerResponse,
    version: string | null,
    bodyOf: (registry: PublishedRegistry) => EncodedBody | undefined,
  ): Promise<void> {
    if (version === null || !VERSION.test(version)) return notFound(response);
    const found = await this.registry.find(version);
    if (found.kind === 'unknown') return notFound(response);
    if (found.kind === 'withdrawn') {
      return problem(
        response,
        410,
        'REGISTRY_WITHDRAWN',
        'This version was withdrawn. Read current.json.',
      );
    }
    const body = bodyOf(found.registry);
    if (!body) return notFound(response);
    response.setHeader('Link', LICENCE_LINK);
    sendEncoded(request, response, body, IMMUTABLE_CACHE);
  }
}

/** A file of which only the newest is there, compressed once; older names are not known any more. */
class NewestDownload {
  private sent: { name: string; body: EncodedBody } | null = null;

  of(newest: { name: string; body: Buffer } | null, name: string): EncodedBody | null {
    if (newest?.name !== name) return null;
    if (this.sent?.name !== name) this.sent = { name, body: new EncodedBody(newest.body) };
    return this.sent.body;
  }
}

function withoutJson(name: string): string | null {
  return name.endsWith('.json') ? name.slice(0, -'.json'.length) : null;
}

function notFound(response: ServerResponse): void {
  problem(response, 404, 'REGISTRY_FILE_UNKNOWN', 'There is no such file. Start at current.json.');
}
