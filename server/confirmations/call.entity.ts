import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FieldGroup } from '../initiatives/vocabulary.js';

export const CALL_OUTCOMES = [
  'NO_ANSWER',
  'CALL_BACK',
  'SPOKEN',
  'DECLINED',
  'WRONG_NUMBER',
] as const;
export type CallOutcome = (typeof CALL_OUTCOMES)[number];

/**
 * One time that a keeper called an initiative. Only for keepers. Append-only (a trigger refuses change
 * and removal): the log says what was tried.
 */
@Entity('call')
@Check('call_outcome', `outcome IN ('NO_ANSWER','CALL_BACK','SPOKEN','DECLINED','WRONG_NUMBER')`)
@Index('call_by_record', ['recordId', 'at'])
export class Call {
  /** Chosen by the page that saves it: sent twice, it is one call. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'call_pkey' }) id: string;
  @Column('uuid', { name: 'record_id' }) recordId: string;
  @Column('timestamptz') at: Date;
  /** Who called, as a pseudonym. */
  @Column('text') by: string;
  @Column('text') outcome: CallOutcome;
  @Column('text', { nullable: true }) note: string | null;
  /** `YYYY-MM-DD`: the day on which to call again; it counts until the next call. */
  @Column('date', { name: 'call_back_on', nullable: true }) callBackOn: string | null;
  /** What they said is not true any more. */
  @Column('text', { name: 'wrong_groups', array: true }) wrongGroups: FieldGroup[];
}
