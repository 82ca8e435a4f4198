import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FieldGroup } from '../initiatives/vocabulary.js';

export const CONFIRMATION_WAYS = ['PHONE', 'MAIL', 'VISIT', 'SELF'] as const;
export type ConfirmationWay = (typeof CONFIRMATION_WAYS)[number];

/** Somebody said on a date that a group of facts is true ("klopt nog"). Never changed, only added. */
@Entity('confirmation')
@Check('confirmation_way', `way IN ('PHONE','MAIL','VISIT','SELF')`)
export class Confirmation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'confirmation_pkey' }) id: string;
  @Index('confirmation_by_record')
  @Column('uuid', { name: 'record_id' })
  recordId: string;
  /** The location it is about; null = the whole record. */
  @Column('uuid', { name: 'location_id', nullable: true }) locationId: string | null;
  @Column('text', { name: 'field_group' }) fieldGroup: FieldGroup;
  @Column('timestamptz', { name: 'confirmed_at' }) confirmedAt: Date;
  /** Who may be named to a reader: "NVZH", "het initiatief zelf"; never a person. */
  @Column('text', { name: 'confirmed_by' }) confirmedBy: string;
  @Column('text') way: ConfirmationWay;
  /**
   * What was confirmed: path of a field → hash of the value it had. A field that holds another value
   * since is not confirmed any more.
   */
  @Column('jsonb', { name: 'confirmed_values' }) confirmedValues: Record<string, string>;
}
