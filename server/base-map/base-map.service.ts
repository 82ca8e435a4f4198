import { Inject, Injectable } from '@nestjs/common';
import { contentName } from '../common/content-name.js';
import { LOGGER, type Logger } from '../common/logger.js';
import type { BaseMapFile } from './base-map-file.js';
import { BaseMapRepository } from './base-map.repository.js';
import { buildBaseMap } from './build-base-map.js';

/** Makes the base map when reference data change, and holds it in memory in between. */
@Injectable()
export class BaseMapService {
  private encoded: { name: string; body: Buffer } | null = null;

  constructor(
    private readonly repository: BaseMapRepository,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * A new base map of the reference data in use, in about a tenth of a second. Throws when the database
   * cannot be read; an outline that cannot be drawn is a fault that would not pass by itself, and the
   * pages can do without a map, so that is only written down.
   * @returns null before anything was loaded, or when it could not be made
   */
  async make(): Promise<BaseMapFile | null> {
    const rows = await this.repository.rows();
    if (!rows) return null;
    try {
      return buildBaseMap(rows);
    } catch (error) {
      this.logger.error({ err: error }, 'could not make the base map of the reference data');
      return null;
    }
  }

  /** Shows this one from now on. */
  take(file: BaseMapFile): void {
    const body = Buffer.from(JSON.stringify(file));
    this.encoded = { name: `base-map-${contentName(body)}.json`, body };
  }

  /** The base map as a file with its content in its name; null when there is none. */
  download(): { name: string; body: Buffer } | null {
    return this.encoded;
  }
}
