import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * Somebody stated that a municipality was looked through: every place they and whoever they asked know
 * of is in the register. Until when that counts stands in it. It is ended, never changed.
 */
@Entity('inventory_statement')
@Check('inventory_statement_valid', `valid_until > stated_on`)
@Check('inventory_statement_ended', `(ended_at IS NULL) = (ended_by IS NULL)`)
export class InventoryStatement {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'inventory_statement_pkey' }) id: string;
  @Index('inventory_statement_by_municipality')
  @Column('text', { name: 'municipality_code' })
  municipalityCode: string;
  /** Who wrote it down, as a pseudonym; not public. */
  @Column('text', { name: 'stated_by' }) statedBy: string;
  @Column('timestamptz', { name: 'stated_at' }) statedAt: Date;
  /** Name of the organisation that states it; public. */
  @Column('text', { name: 'stated_for' }) statedFor: string;
  /** Whom they asked; public. */
  @Column('text') asked: string;
  /** `YYYY-MM-DD`: the day of the inventory. */
  @Column('date', { name: 'stated_on' }) statedOn: string;
  /** `YYYY-MM-DD`: the last day on which it counts. */
  @Column('date', { name: 'valid_until' }) validUntil: string;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('text', { name: 'ended_by', nullable: true }) endedBy: string | null;
}
