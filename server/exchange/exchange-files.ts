import { EncodedBody } from '../http/encoded-body.js';
import type { PublishedRegistry } from '../registry/published-registry.js';

/** Made while somebody waits: this is nearly as small, in a fraction of the time. */
const BROTLI_QUALITY = 6;

/**
 * Files made of the published register, each once per version and hour: hours run out at midnight and
 * telephone numbers grow too old at any time, and nothing is published then.
 */
export class ExchangeFiles {
  private of = '';
  private readonly bodies = new Map<string, EncodedBody>();

  /** @param make called where the file was not made yet of this version in this hour */
  body(registry: PublishedRegistry, now: Date, name: string, make: () => string): EncodedBody {
    const of = `${registry.version} ${now.toISOString().slice(0, 'YYYY-MM-DDTHH'.length)}`;
    if (this.of !== of) this.bodies.clear();
    this.of = of;
    let body = this.bodies.get(name);
    if (!body) this.bodies.set(name, (body = new EncodedBody(make(), BROTLI_QUALITY)));
    return body;
  }
}
