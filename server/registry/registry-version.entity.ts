import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { RegistryDetails, RegistryFile } from './registry-file.js';

/**
 * A published state of the whole public register. Kept for ever, so that a question about a past
 * date has an answer; a withdrawn version is answered with 410 and its content is gone.
 */
@Entity('registry_version')
@Index('registry_version_by_time', ['publishedAt'])
export class RegistryVersion {
  /** First 20 hexadecimal digits of the SHA-256 of the version before it and the content. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'registry_version_pkey' }) version: string;
  /** SHA-256 of the content alone: the same content is not published twice in a row. */
  @Column('text', { name: 'content_hash' }) contentHash: string;
  @Column('timestamptz', { name: 'published_at' }) publishedAt: Date;
  @Column('jsonb', { nullable: true }) file: RegistryFile | null;
  @Column('jsonb', { nullable: true }) details: RegistryDetails[] | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt: Date | null;
  @Column('text', { name: 'withdrawn_reason', nullable: true }) withdrawnReason: string | null;
}
