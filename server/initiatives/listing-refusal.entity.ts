import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * An initiative that does not want to be in the register. It is recognised by what it had when it said
 * so, so that nobody adds it again under another id: by hand, by an import or by the seeds.
 */
@Entity('listing_refusal')
@Check('listing_refusal_ended', `(ended_at IS NULL) = (ended_by IS NULL)`)
export class ListingRefusal {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'listing_refusal_pkey' }) id: string;
  @Index('listing_refusal_by_record')
  @Column('uuid', { name: 'record_id' })
  recordId: string;
  /** Its names, also former ones, as they are compared. */
  @Column('text', { array: true }) names: string[];
  /** Towns it was in, as they are compared. */
  @Column('text', { array: true }) places: string[];
  @Column('text', { nullable: true }) phone: string | null;
  /** Without protocol and `www.`. */
  @Column('text', { nullable: true }) website: string | null;
  @Column('text') reason: string;
  @Column('timestamptz', { name: 'noted_at' }) notedAt: Date;
  @Column('text', { name: 'noted_by' }) notedBy: string;
  /** Only when the initiative itself changed its mind, or it was noted by mistake. */
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('text', { name: 'ended_by', nullable: true }) endedBy: string | null;
  @Column('text', { name: 'ended_reason', nullable: true }) endedReason: string | null;
}
