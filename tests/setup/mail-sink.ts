import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A real mail server that keeps what it gets, and can be told to fail. */
export interface MailSink {
  /** For SMTP_URL. */
  url: string;
  mails: ParsedMail[];
  /** How it answers the next mails; null = it takes them. */
  refuseWith: { code: number; message: string } | null;
  close(): Promise<void>;
}

export async function startMailSink(port = 0): Promise<MailSink> {
  const sink = { mails: [] as ParsedMail[], refuseWith: null } as unknown as MailSink;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      void simpleParser(stream).then((mail) => {
        if (sink.refuseWith) {
          const { code, message } = sink.refuseWith;
          return done(Object.assign(new Error(message), { responseCode: code }));
        }
        sink.mails.push(mail);
        done();
      }, done);
    },
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', () => ready()));
  const address = server.server.address() as AddressInfo;
  sink.url = `smtp://127.0.0.1:${address.port}`;
  sink.close = () => new Promise((closed) => server.close(() => closed()));
  return sink;
}
