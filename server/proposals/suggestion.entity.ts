import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { SuggestionKind, SuggestionOutcome, SuggestionSubject } from './suggestion-form.js';

/** What a visitor told the register, without anything about who told it or about other people. */
@Entity('suggestion')
@Check('suggestion_kind', `kind IN ('RECORD','NEW_PLACE','SAFETY')`)
@Check('suggestion_about', `about IN ('HOURS','ADDRESS','CONTACT','GONE','OTHER')`)
@Check('suggestion_outcome', `outcome IN ('DONE','NOT_CHANGED','DUPLICATE','SPAM')`)
@Check(
  'suggestion_handled',
  `(handled_at IS NULL) = (outcome IS NULL) AND (handled_at IS NULL) = (handled_by IS NULL)`,
)
@Index('suggestion_in_order', ['handledAt', 'receivedAt'])
export class Suggestion {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'suggestion_pkey' }) id: string;
  /** `SAFETY`: for keepers alone. */
  @Column('text') kind: SuggestionKind;
  /** Null = about a place that is not in the register. */
  @Index('suggestion_by_record')
  @Column('uuid', { name: 'record_id', nullable: true })
  recordId: string | null;
  @Column('text') about: SuggestionSubject;
  /** Redacted before it came here; the original is nowhere. */
  @Column('text') text: string;
  @Column('text', { name: 'place_name', nullable: true }) placeName: string | null;
  @Column('text', { name: 'place_town', nullable: true }) placeTown: string | null;
  @Column('text', { name: 'place_website', nullable: true }) placeWebsite: string | null;
  @Column('text', { name: 'place_phone', nullable: true }) placePhone: string | null;
  @Column('timestamptz', { name: 'received_at' }) receivedAt: Date;
  @Column('timestamptz', { name: 'handled_at', nullable: true }) handledAt: Date | null;
  /** A pseudonym. */
  @Column('text', { name: 'handled_by', nullable: true }) handledBy: string | null;
  @Column('text', { nullable: true }) outcome: SuggestionOutcome | null;
  @Column('text', { nullable: true }) note: string | null;
}
