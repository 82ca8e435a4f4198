import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { EncodedBody } from '../http/encoded-body.js';
import { CoverageRepository } from './coverage.repository.js';

/** Of so many regions the answers are kept; the largest is some megabytes. */
const KEPT = 20;

/** Outlines of the parts of a region, to draw or to download with their numbers. */
@Injectable()
export class OutlinesService {
  private readonly bodies = new LRUCache<string, Promise<EncodedBody | null>>({ max: KEPT });

  constructor(private readonly repository: CoverageRepository) {}

  /**
   * Postcode areas of a municipality, municipalities of any other region: `{ "PC1011": geometry }`,
   * WGS84 degrees of five decimals. An area of which no outline is known is not in it.
   *
   * @param code of a region
   * @returns null when there is no such region
   */
  async of(code: string): Promise<EncodedBody | null> {
    const { loadId } = await this.repository.groundKey();
    if (loadId === null) return null;
    const key = `${loadId} ${code}`;
    const known = this.bodies.get(key);
    if (known) return known;
    const body = this.read(loadId, code);
    this.bodies.set(key, body);
    body.then(
      (made) => made ?? this.bodies.delete(key),
      () => this.bodies.delete(key),
    );
    return body;
  }

  private async read(loadId: number, code: string): Promise<EncodedBody | null> {
    const outlines = await this.repository.outlinesIn(loadId, code);
    if (!outlines) return null;
    const parts = outlines.map(({ code: part, outline }) => `${JSON.stringify(part)}:${outline}`);
    const body = new EncodedBody(`{${parts.join(',')}}`);
    await body.prepare();
    return body;
  }
}
