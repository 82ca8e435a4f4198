import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * What an initiative counted in one year, in one municipality or all together. Each number is its own:
 * none is added up from others, because one person may come in two places. Append-only (a trigger
 * refuses change and removal): each save is the next version.
 */
@Entity('yearly_figure')
@Check(
  'yearly_figure_not_negative',
  `participants >= 0 AND groups >= 0 AND volunteers >= 0 AND staff_with_lived_experience >= 0`,
)
@Index('yearly_figure_version', { synchronize: false })
export class YearlyFigure {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'yearly_figure_pkey' }) id: string;
  @Column('uuid', { name: 'initiative_id' }) initiativeId: string;
  /** CBS code; null = everywhere it works, together. */
  @Column('text', { name: 'municipality_code', nullable: true }) municipalityCode: string | null;
  @Column('smallint') year: number;
  /** 1, 2, 3 … per initiative, municipality and year. */
  @Column('int') version: number;
  /** People who came; null = not told, as with the others. */
  @Column('int', { nullable: true }) participants: number | null;
  @Column('int', { nullable: true }) groups: number | null;
  @Column('int', { nullable: true }) volunteers: number | null;
  @Column('int', { name: 'staff_with_lived_experience', nullable: true })
  staffWithLivedExperience: number | null;
  /** May everybody read it? */
  @Column('boolean') published: boolean;
  @Column('timestamptz', { name: 'saved_at' }) savedAt: Date;
  /** Who, as a pseudonym. */
  @Column('text') actor: string;
}
