import type { IncomingMessage, ServerResponse } from 'node:http';
import { end, mayRead, problem } from '../http/data-answer.js';
import { EncodedBody } from '../http/encoded-body.js';
import { sendEncoded } from '../http/send-encoded.js';
import { LICENCE_LINK } from '../registry/data-licence.js';
import type { RegistryChangesService } from '../registry/registry-changes.service.js';
import type { RegistryService } from '../registry/registry.service.js';
import { changesAnswer } from './changes/changes-answer.js';
import { readChangesQuestion } from './changes/changes-question.js';
import { toldChanges } from './changes/told-change.js';
import { ExchangeFiles } from './exchange-files.js';
import { atomFeed, FEED_LENGTH } from './feed/atom.js';
import { OPEN_DATA_FILES, type MadeFile } from './open-data-files.js';
import { calendarOf } from './ics/calendar.js';
import { recordAt, type Publication, type PublicRecord } from './publication.js';
import { sitemap } from './sitemap/sitemap.js';
import { cardsOf } from './vcard/card.js';

/** Also as people guess it from the address of the page, which answers with where the file is. */
const RECORD_FILE = /^(?:\/(?:en|ar))?\/initiatief\/([^/]+)\.(ics|vcf)\/?$/i;
const OPEN_DATA_FOLDER = '/open-data/';
const SITEMAP = '/sitemap.xml';
const ATOM = 'application/atom+xml';

/** Short, so that what was taken down is gone within a minute everywhere. */
const CACHE = 'public, max-age=30, stale-while-revalidate=30';

const RECORD_FILES: Record<
  string,
  { type: string; make(publication: Publication, record: PublicRecord): string }
> = {
  ics: { type: 'text/calendar; charset=utf-8', make: calendarOf },
  vcf: { type: 'text/vcard; charset=utf-8', make: cardsOf },
};

/** Is this an address of {@link ExchangeHttp}, and not of a page? */
export function isExchangePath(path: string): boolean {
  if (path === SITEMAP || RECORD_FILE.test(path)) return true;
  // The folder itself is the page that tells about the files.
  return path.startsWith(OPEN_DATA_FOLDER) && path !== OPEN_DATA_FOLDER;
}

/**
 * Answers what machines read besides pages: `/initiatief/<slug>.ics` and `.vcf`, `/open-data/…` and
 * `/sitemap.xml`. All but the changes and the feed come from memory, and so work without the database.
 */
export class ExchangeHttp {
  private readonly files = new ExchangeFiles();

  constructor(
    private readonly registry: RegistryService,
    private readonly changes: RegistryChangesService,
    private readonly publicUrl: string,
  ) {}

  async answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    if (!mayRead(request, response)) return;
    const publication = this.publication();
    if (!publication) {
      response.setHeader('Retry-After', '5');
      return problem(response, 503, 'REGISTRY_NOT_READY', 'Retry-After says when to ask again.');
    }
    const [, slug, ending] = RECORD_FILE.exec(path) ?? [];
    if (slug !== undefined && ending !== undefined) {
      const named = { slug: slugIn(slug), ending: ending.toLowerCase() };
      return this.recordFile(request, response, publication, path, named);
    }
    if (path === SITEMAP) {
      const file = { type: 'application/xml; charset=utf-8', make: sitemap };
      return this.file(request, response, publication, path, file);
    }
    const name = path.slice(OPEN_DATA_FOLDER.length);
    if (name === 'changes') return this.listChanges(request, response, publication);
    if (name === 'feed.atom') return this.feed(request, response, publication);
    const file = OPEN_DATA_FILES.get(name);
    if (file) return this.file(request, response, publication, path, file);
    problem(
      response,
      404,
      'OPEN_DATA_FILE_UNKNOWN',
      `The page ${this.publicUrl}/open-data tells which files there are.`,
    );
  }

  private publication(): Publication | null {
    const registry = this.registry.current();
    return (
      registry && {
        registry,
        now: new Date(),
        publicUrl: this.publicUrl,
        changedAt: (recordId) => this.registry.changedAt(recordId),
      }
    );
  }

  private async recordFile(
    request: IncomingMessage,
    response: ServerResponse,
    publication: Publication,
    path: string,
    { slug, ending }: { slug: string; ending: string },
  ): Promise<void> {
    const record = recordAt(publication, slug);
    const kind = RECORD_FILES[ending];
    if (record && path !== addressOfFile(slug, ending)) return moved(response, slug, ending);
    if (record && kind) {
      response.setHeader('Content-Language', 'nl');
      return this.file(request, response, publication, `${slug}.${ending}`, {
        type: kind.type,
        make: () => kind.make(publication, record),
      });
    }
    const { redirects, known } = this.registry.addresses();
    const newSlug = Object.hasOwn(redirects, slug) ? redirects[slug] : undefined;
    if (newSlug !== undefined) return moved(response, newSlug, ending);
    if (known.includes(slug)) {
      return problem(response, 410, 'INITIATIVE_WITHDRAWN', 'Take away what you have of it.');
    }
    problem(response, 404, 'INITIATIVE_UNKNOWN', 'No initiative ever had this address.');
  }

  private async file(
    request: IncomingMessage,
    response: ServerResponse,
    publication: Publication,
    name: string,
    { type, make, describedBy }: MadeFile,
  ): Promise<void> {
    const { registry, now } = publication;
    const body = this.files.body(registry, now, name, () => make(publication));
    const description = describedBy
      ? [
          `<${this.publicUrl}/open-data/${describedBy}>; rel="describedby"; type="application/csvm+json"`,
        ]
      : [];
    await this.send(request, response, body, type, description);
  }

  private async feed(
    request: IncomingMessage,
    response: ServerResponse,
    publication: Publication,
  ): Promise<void> {
    const changes = await this.changes.newestOfEach(FEED_LENGTH);
    const body = new EncodedBody(atomFeed(publication, toldChanges(publication, changes)), 4);
    response.setHeader('Content-Language', 'nl');
    await this.send(request, response, body, `${ATOM}; charset=utf-8`);
  }

  private async listChanges(
    request: IncomingMessage,
    response: ServerResponse,
    publication: Publication,
  ): Promise<void> {
    const read = readChangesQuestion(new URL(request.url ?? '', this.publicUrl).searchParams);
    if ('errors' in read) {
      return problem(
        response,
        400,
        'PARAMETERS_INVALID',
        'errors tells which parameters are not right, and why.',
        read.errors,
      );
    }
    const answer = await changesAnswer(this.changes, publication, read.question);
    if (!answer) {
      return problem(response, 400, 'CURSOR_UNKNOWN', 'Begin again, without since.', [
        { parameter: 'since', detail: 'This register gave no such cursor.' },
      ]);
    }
    const body = new EncodedBody(JSON.stringify(answer), 4);
    await this.send(request, response, body, 'application/json; charset=utf-8', [
      ...(answer.next === null ? [] : [`<${answer.next}>; rel="next"`]),
      `<${this.publicUrl}/open-data/feed.atom>; rel="alternate"; type="${ATOM}"`,
    ]);
  }

  private async send(
    request: IncomingMessage,
    response: ServerResponse,
    body: EncodedBody,
    type: string,
    links: string[] = [],
  ): Promise<void> {
    // Away from the thread that answers everybody else.
    await body.prepare();
    response.setHeader('Link', [...links, LICENCE_LINK].join(', '));
    sendEncoded(request, response, body, CACHE, type);
  }
}

/** An address is in small letters; written with percents it is the same one. */
function slugIn(coded: string): string {
  try {
    return decodeURIComponent(coded).toLowerCase();
  } catch {
    return '';
  }
}

function addressOfFile(slug: string, ending: string): string {
  return `/initiatief/${encodeURIComponent(slug)}.${ending}`;
}

function moved(response: ServerResponse, slug: string, ending: string): void {
  response.setHeader('Location', addressOfFile(slug, ending));
  response.setHeader('Cache-Control', CACHE);
  end(response, 308);
}
