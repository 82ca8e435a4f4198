import { Column, Entity, PrimaryColumn } from 'typeorm';

/** "Do not mail", for ever: only a hash stands here, so that it can outlive the person's data. */
@Entity('mail_refusal')
export class MailRefusal {
  /** SHA-256 of the address as it is compared, hexadecimal. */
  @PrimaryColumn('text', { name: 'email_hash', primaryKeyConstraintName: 'mail_refusal_pkey' })
  emailHash: string;
  @Column('timestamptz', { name: 'refused_at' }) refusedAt: Date;
  /** A pseudonym. */
  @Column('text', { name: 'noted_by' }) notedBy: string;
}
