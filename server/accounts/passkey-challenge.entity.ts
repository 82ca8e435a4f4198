import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A question a passkey has to answer, once and within minutes. */
@Entity('passkey_challenge')
export class PasskeyChallenge {
  /** Random, base64url. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'passkey_challenge_pkey' }) challenge: string;
  /** Whose new passkey it is for; null = for signing in, when nobody is known yet. */
  @Column('uuid', { name: 'account_id', nullable: true }) accountId: string | null;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
}
