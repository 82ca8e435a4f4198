import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { RegistryDetails, RegistryFile } from './registry-file.js';

/**
 * A published state of the whole public register. Kept for ever, so that a question about a past
 * date has an answer. A withdrawn version is answered with 410, and the record it was withdrawn for is
 * gone from it.
 */
@Entity('registry_version')
@Unique('registry_version_ordinal', ['ordinal'])
export class RegistryVersion {
  /** First 20 hexadecimal digits of the SHA-256 of the ordinal and the content. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'registry_version_pkey' }) version: string;
  /** 1, 2, 3 …: what "newer" means. Clocks of servers differ, and are set back. */
  @Column('int') ordinal: number;
  /** SHA-256 of the content alone: the same content is not published twice in a row. */
  @Column('text', { name: 'content_hash' }) contentHash: string;
  @Column('timestamptz', { name: 'published_at' }) publishedAt: Date;
  @Column('jsonb') file: RegistryFile;
  @Column('jsonb') details: RegistryDetails[];
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt: Date | null;
  @Column('text', { name: 'withdrawn_reason', nullable: true }) withdrawnReason: string | null;
}
