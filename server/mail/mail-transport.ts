import { createTransport, type Transporter } from 'nodemailer';
import type { Config } from '../config/config.js';

/** A mail as it goes over the line: text alone, which every program and every screen reader can read. */
export interface OutgoingMail {
  to: string;
  subject: string;
  text: string;
  /** The same for every attempt, so that a mail server can see that it is one mail. */
  messageId: string;
}

/** Hands mail to the mail server of `SMTP_URL`. */
export class MailTransport {
  private readonly transporter: Transporter;

  constructor(
    smtpUrl: string,
    private readonly config: Pick<Config, 'mailFrom'>,
  ) {
    const url = new URL(smtpUrl);
    const user = decodeURIComponent(url.username);
    this.transporter = createTransport({
      host: url.hostname,
      port: Number(url.port) || (url.protocol === 'smtps:' ? 465 : 587),
      secure: url.protocol === 'smtps:',
      ...(user && { auth: { user, pass: decodeURIComponent(url.password) } }),
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 20_000,
      // A text somebody typed must never make the server read a file or fetch an address.
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  /** Rejects with what the mail server said. */
  async send({ to, subject, text, messageId }: OutgoingMail): Promise<void> {
    await this.transporter.sendMail({
      from: { name: 'Zelfregiekaart', address: this.config.mailFrom },
      // As a list of one object: an address is never read as several.
      to: [{ name: '', address: to }],
      subject,
      text,
      messageId,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  }

  close(): void {
    this.transporter.close();
  }
}
