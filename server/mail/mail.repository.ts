import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

export interface ClaimedMail {
  id: string;
  recipient: string;
  subject: string;
  body: string;
  attempts: number;
}

@Injectable()
export class MailRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * Takes the mail that waits longest for one attempt. Nobody else gets it before `again`; a server that
   * dies while sending leaves it to the next attempt, so a mail may come twice but is never lost.
   */
  async claim(now: Date, again: Date): Promise<ClaimedMail | null> {
    const [rows] = await this.dataSource.query<[ClaimedMail[], number]>(
      `UPDATE mail_message SET attempts = attempts + 1, next_attempt_at = $2
        WHERE id = (SELECT id FROM mail_message
                     WHERE state = 'QUEUED' AND next_attempt_at <= $1
                     ORDER BY next_attempt_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING id, recipient, subject, body, attempts`,
      [now, again],
    );
    return rows[0] ?? null;
  }
}
