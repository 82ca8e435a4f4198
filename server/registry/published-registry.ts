import { EncodedBody } from '../http/encoded-body.js';
import type { RegistryDetails, RegistryDetailsFile, RegistryFile } from './registry-file.js';
import type { StoredVersion } from './registry-store.js';

/** One published version in memory: its files, and each record by its address. */
export class PublishedRegistry {
  readonly version: string;
  readonly ordinal: number;
  readonly file: RegistryFile;
  readonly body: EncodedBody;
  private readonly bySlug: Map<string, RegistryDetails>;
  private allDetails: EncodedBody | null = null;
  private readonly bodies = new Map<string, EncodedBody>();

  constructor(stored: StoredVersion) {
    this.version = stored.version;
    this.ordinal = stored.ordinal;
    this.file = stored.file;
    this.body = new EncodedBody(JSON.stringify(stored.file));
    this.bySlug = new Map(stored.details.map((details) => [details.slug, details]));
  }

  details(slug: string): RegistryDetails | undefined {
    return this.bySlug.get(slug);
  }

  /** The details of every record, in the order of the file. */
  everyDetails(): RegistryDetails[] {
    return [...this.bySlug.values()];
  }

  /** The details of every record in one file. */
  allDetailsBody(): EncodedBody {
    if (!this.allDetails) {
      const file: RegistryDetailsFile = { format: 1, details: this.everyDetails() };
      this.allDetails = new EncodedBody(JSON.stringify(file));
    }
    return this.allDetails;
  }

  detailsBody(slug: string): EncodedBody | undefined {
    const details = this.bySlug.get(slug);
    if (!details) return undefined;
    let body = this.bodies.get(slug);
    if (!body) this.bodies.set(slug, (body = new EncodedBody(JSON.stringify(details))));
    return body;
  }

  counts(): { initiatives: number; locations: number; located: number } {
    const locations = this.file.initiatives.flatMap((initiative) => initiative.locations);
    return {
      initiatives: this.file.initiatives.length,
      locations: locations.length,
      located: locations.filter((location) => location.lat !== undefined).length,
    };
  }
}
