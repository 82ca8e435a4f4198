import { IsNull } from 'typeorm';
import { AuditEntry } from '../../server/audit/audit-entry.entity.js';
import { InvitationsService } from '../../server/accounts/invitations.service.js';
import { PasskeyChallenge } from '../../server/accounts/passkey-challenge.entity.js';
import { Person } from '../../server/accounts/person.entity.js';
import { Session } from '../../server/accounts/session.entity.js';
import { SignInLink } from '../../server/accounts/sign-in-link.entity.js';
import { SignInLinksService } from '../../server/accounts/sign-in-links.service.js';
import { MailMessage } from '../../server/mail/mail-message.entity.js';
import { MailService } from '../../server/mail/mail.service.js';
import { startTestApp, type TestApp } from '../setup/app.js';
import { emptyAllTables } from '../setup/database.js';
import { startMailSink, type MailSink } from '../setup/mail-sink.js';
import { askWith, signIn } from '../setup/signed-in.js';
import { until } from '../setup/started-app.js';

const ME = '{ me { accountId email roles { role } } }';
const SIGN_IN = 'mutation ($secret: String!) { signIn(secret: $secret) { accountId email } }';
const REQUEST = 'mutation ($email: String!) { requestSignInLink(email: $email) }';

let app: TestApp;
let visitors = 0;
let sink: MailSink;

beforeAll(async () => {
  sink = await startMailSink();
  app = await startTestApp({ config: { smtpUrl: sink.url, trustProxy: 1 } });
});
beforeEach(async () => {
  // Mail of the test before is not this one's.
  await links().settled();
  await app.application.nest.get(MailService).sendWaiting();
  // Every test comes from an address of its own: the limits per address are real.
  visitors += 1;
  const from = { 'X-Forwarded-For': `192.0.2.${visitors}` };
  app.ask = askWith(app, from);
  await emptyAllTables(app.database.dataSource);
  sink.mails.length = 0;
  sink.refuseWith = null;
});
afterAll(async () => {
  await app.close();
  await sink.close();
});

const manager = () => app.database.dataSource.manager;
const links = () => app.application.nest.get(SignInLinksService);

async function aKeeper(email: string): Promise<string> {
  const { accountId } = await app.application.nest
    .get(InvitationsService)
    .invite(
      { email, name: null, role: 'KEEPER', initiativeId: null, regionCode: null },
      'operator',
      { byMail: false },
    );
  await manager().delete(SignInLink, { accountId });
  return accountId;
}

async function secretFromMail(): Promise<string> {
  const mail = await until(() => sink.mails.shift(), 10_000);
  const secret = /\/aanmelden#([\w-]+)/.exec(mail.text ?? '')?.[1];
  if (!secret) throw new Error('No link in the mail.');
  return secret;
}

const cookieOf = (headers: Record<string, unknown>): string =>
  String((headers['set-cookie'] as string[] | undefined)?.[0] ?? '');

describe('a link in a mail', () => {
  it('signs in once, with a cookie that no script and no other site can use', async () => {
    const accountId = await aKeeper('Hoeder@Voorbeeld.test');
    await app.ask(REQUEST, { email: '  hoeder@voorbeeld.TEST ' });
    const secret = await secretFromMail();

    const answer = await app.ask(SIGN_IN, { secret });
    expect(answer.data['signIn']).toEqual({ accountId, email: 'Hoeder@Voorbeeld.test' });
    const cookie = cookieOf(answer.headers);
    expect(cookie).toMatch(/^aangemeld=[\w-]{43}; .*HttpOnly; SameSite=Strict$/);
    expect(cookie).toMatch(/Path=\//);

    const signedIn = askWith(app, { Cookie: cookie.split(';', 1)[0]! });
    expect((await signedIn(ME)).data['me']).toEqual({
      accountId,
      email: 'Hoeder@Voorbeeld.test',
      roles: [{ role: 'KEEPER' }],
    });
    const again = await app.ask(SIGN_IN, { secret });
    expect(again.errors[0]!.extensions).toEqual({ code: 'LINK_UNUSABLE' });
    expect(cookieOf(again.headers)).toBe('');
  });

  it('is used up by one of two who come at the same moment', async () => {
    await aKeeper('hoeder@voorbeeld.test');
    await app.ask(REQUEST, { email: 'hoeder@voorbeeld.test' });
    const secret = await secretFromMail();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => app.ask(SIGN_IN, { secret })),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(await manager().count(Session)).toBe(1);
  });

  it('is not used up by a program that opens every link in a mail', async () => {
    await aKeeper('hoeder@voorbeeld.test');
    await app.ask(REQUEST, { email: 'hoeder@voorbeeld.test' });
    const secret = await secretFromMail();
    // What follows # is never sent; and no GET signs anybody in.
    for (const path of ['/aanmelden', `/aanmelden?${secret}`, `/aanmelden/${secret}`]) {
      await app.http.get(path);
      await app.http.head(path);
    }
    const query = encodeURIComponent(`mutation { signIn(secret: "${secret}") { accountId } }`);
    expect((await app.http.get(`/graphql?query=${query}`)).body.data).toBeUndefined();
    expect((await app.ask(SIGN_IN, { secret })).errors).toEqual([]);
  });

  it('is too old after a quarter of an hour', async () => {
    await aKeeper('hoeder@voorbeeld.test');
    await app.ask(REQUEST, { email: 'hoeder@voorbeeld.test' });
    const secret = await secretFromMail();
    const [link] = await manager().find(SignInLink);
    expect(link!.expiresAt.getTime() - link!.createdAt.getTime()).toBe(15 * 60_000);
    await manager().update(
      SignInLink,
      { usedAt: IsNull() },
      { expiresAt: new Date(Date.now() - 1) },
    );
    expect((await app.ask(SIGN_IN, { secret })).errors[0]!.extensions['code']).toBe(
      'LINK_UNUSABLE',
    );
  });

  it('stands nowhere but in the mail: not in the database, the log or the keeper’s mail log', async () => {
    await aKeeper('hoeder@voorbeeld.test');
    await app.ask(REQUEST, { email: 'hoeder@voorbeeld.test' });
    const secret = await secretFromMail();
    await until(
      async () => (await manager().existsBy(MailMessage, { state: 'SENT' })) || undefined,
      5_000,
    );
    const stored = JSON.stringify([
      await manager().find(SignInLink),
      await manager().find(MailMessage),
      await manager().find(AuditEntry),
    ]);
    expect(stored).not.toContain(secret);
    expect(app.log.join('\n')).not.toContain(secret);
    expect(app.log.join('\n')).not.toContain('hoeder');
  });

  it('answers the same for an address that nobody has, and mails nobody', async () => {
    await aKeeper('hoeder@voorbeeld.test');
    const known = await app.ask(REQUEST, { email: 'hoeder@voorbeeld.test' });
    const unknown = await app.ask(REQUEST, { email: 'niemand@voorbeeld.test' });
    expect(unknown.data).toEqual(known.data);
    expect(Object.keys(unknown.headers).sort()).toEqual(Object.keys(known.headers).sort());
    await links().settled();
    expect(await manager().count(MailMessage)).toBe(1);
  });

  it('cannot be asked for so often that its owner is locked out', async () => {
    await aKeeper('hoeder@voorbeeld.test');
    for (let n = 0; n < 12; n += 1) await app.ask(REQUEST, { email: 'hoeder@voorbeeld.test' });
    await links().settled();
    await until(() => sink.mails.length >= 3 || undefined, 10_000);
    expect(await manager().count(MailMessage)).toBe(3);
    // Every one of the three still signs in.
    for (let n = 0; n < 3; n += 1) {
      expect((await app.ask(SIGN_IN, { secret: await secretFromMail() })).errors).toEqual([]);
    }
    // And with them used, there are new ones again.
    await app.ask(REQUEST, { email: 'hoeder@voorbeeld.test' });
    expect((await app.ask(SIGN_IN, { secret: await secretFromMail() })).errors).toEqual([]);
  });

  it.each([
    '',
    'geen adres',
    'a@b',
    'a@b.nl, c@d.nl',
    'a@b.nl\r\nBcc: c@d.nl',
    '"x"@y.nl',
    `${'a'.repeat(300)}@b.nl`,
  ])('is refused for %j, which is no address', async (email) => {
    const answer = await app.ask(REQUEST, { email });
    expect(answer.errors[0]!.extensions['code']).toBe('EMAIL_INVALID');
  });

  it('does not sign in whoever has no role any more', async () => {
    const accountId = await aKeeper('hoeder@voorbeeld.test');
    await aKeeper('tweede@voorbeeld.test');
    await app.ask(REQUEST, { email: 'hoeder@voorbeeld.test' });
    const secret = await secretFromMail();
    const keeper = await signIn(app, [{ role: 'KEEPER' }]);
    const { data } = await keeper.ask('{ accounts { accountId roles { id } } }');
    const account = (
      data['accounts'] as never as { accountId: string; roles: { id: string }[] }[]
    ).find((candidate) => candidate.accountId === accountId)!;
    await keeper.ask('mutation ($id: ID!) { endRole(id: $id) }', { id: account.roles[0]!.id });
    expect((await app.ask(SIGN_IN, { secret })).errors[0]!.extensions['code']).toBe(
      'LINK_UNUSABLE',
    );
  });
});

describe('mail', () => {
  it('waits when the mail server cannot take it now, and is given up when it never will', async () => {
    await aKeeper('hoeder@voorbeeld.test');
    sink.refuseWith = { code: 451, message: 'later' };
    await app.ask(REQUEST, { email: 'hoeder@voorbeeld.test' });
    const waiting = await until(async () => {
      const [mail] = await manager().find(MailMessage);
      return mail?.lastFault ? mail : undefined;
    }, 10_000);
    expect(waiting).toMatchObject({ state: 'QUEUED', attempts: 1 });
    expect(waiting.lastFault).toContain('451');

    sink.refuseWith = null;
    await manager().update(MailMessage, { state: 'QUEUED' }, { nextAttemptAt: new Date() });
    await app.application.nest.get(MailService).sendWaiting();
    expect(sink.mails).toHaveLength(1);
    expect((await manager().find(MailMessage))[0]).toMatchObject({ state: 'SENT', body: null });

    sink.refuseWith = { code: 550, message: 'never' };
    await app.ask(REQUEST, { email: 'hoeder@voorbeeld.test' });
    await until(
      async () => (await manager().existsBy(MailMessage, { state: 'FAILED' })) || undefined,
      10_000,
    );
  });

  it('is from the address of the register, in plain text, and says that a machine wrote it', async () => {
    await aKeeper('hoeder@voorbeeld.test');
    await app.ask(REQUEST, { email: 'hoeder@voorbeeld.test' });
    const mail = await until(() => sink.mails[0], 10_000);
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.html).toBe(false);
    expect(mail.subject).toContain('Zelfregiekaart');
  });

  it('is never sent to somebody who does not want it, but they can still sign in', async () => {
    const keeper = await signIn(app, [{ role: 'KEEPER' }]);
    await aKeeper('liever.niet@voorbeeld.test');
    await keeper.ask('mutation { refuseMail(email: "Liever.Niet@voorbeeld.test") }');
    const invited = await keeper.ask(
      'mutation { inviteAccount(invitation: { email: "liever.niet@voorbeeld.test", role: KEEPER }) { accountId } }',
    );
    expect(invited.errors[0]!.extensions['code']).toBe('MAIL_REFUSED');
    await app.ask(REQUEST, { email: 'liever.niet@voorbeeld.test' });
    expect((await app.ask(SIGN_IN, { secret: await secretFromMail() })).errors).toEqual([]);
  });
});

describe('a limit per address', () => {
  it('stops who tries secrets, and nobody elsewhere', async () => {
    const codes = [];
    for (let n = 0; n < 40; n += 1) {
      codes.push((await app.ask(SIGN_IN, { secret: `geraden-${n}` })).errors[0]!.extensions);
    }
    expect(codes[0]).toEqual({ code: 'LINK_UNUSABLE' });
    expect(codes.at(-1)).toEqual({ code: 'RATE_LIMITED', retryAfter: expect.any(Number) });
    await aKeeper('hoeder@voorbeeld.test');
    const elsewhere = askWith(app, { 'X-Forwarded-For': '198.51.100.7' });
    await elsewhere(REQUEST, { email: 'hoeder@voorbeeld.test' });
    expect((await elsewhere(SIGN_IN, { secret: await secretFromMail() })).errors).toEqual([]);
  });
});

describe('sessions', () => {
  it('are listed without anything that follows somebody, and ended one by one', async () => {
    const keeper = await signIn(app, [{ role: 'KEEPER' }]);
    const list = '{ mySessions { id device way isThisOne } }';
    const { data } = await keeper.ask(list);
    expect(data['mySessions']).toHaveLength(1);
    expect(data['mySessions']![0]).toMatchObject({ isThisOne: true, way: 'LINK' });
    await keeper.ask('mutation ($id: ID!) { endSession(id: $id) }', {
      id: data['mySessions']![0]!['id'],
    });
    const after = await keeper.ask(list);
    expect(after.errors[0]!.extensions['code']).toBe('SIGN_IN_NEEDED');
    // The browser is told to forget it.
    expect(cookieOf(after.headers)).toMatch(/^aangemeld=; Max-Age=0/);
  });

  it('end with the last role, and at their last day', async () => {
    const editor = await signIn(app, [{ role: 'REGION', regionCode: 'GM0344' }]);
    const { data } = await editor.ask('{ me { roles { id } } }');
    await editor.ask('mutation ($id: ID!) { endRole(id: $id) }', {
      id: data['me']!['roles']![0]!['id'],
    });
    expect((await editor.ask(ME)).data['me']).toBeNull();

    const other = await signIn(app, [{ role: 'KEEPER' }]);
    await manager().update(Session, { way: 'LINK' }, { expiresAt: new Date(Date.now() - 1) });
    expect((await other.ask(ME)).data['me']).toBeNull();
  });

  it.each(['x', 'aangemeld', '"', 'a'.repeat(5_000), '%00', 'null'])(
    'do not exist for the cookie %.20s',
    async (value) => {
      const answer = await askWith(app, { Cookie: `aangemeld=${value}` })(ME);
      expect(answer).toMatchObject({ status: 200, data: { me: null } });
    },
  );
});

describe('what expired', () => {
  it('is removed at the next sign-in, and not what still works', async () => {
    const longAgo = new Date(Date.now() - 40 * 86_400_000);
    const old = await signIn(app, [{ role: 'KEEPER' }]);
    await manager().update(Session, { accountId: old.accountId }, { expiresAt: longAgo });
    const other = await signIn(app, [{ role: 'KEEPER' }]);
    const left = await manager().find(Session);
    expect(left.map(({ accountId }) => accountId)).toEqual([other.accountId]);
    expect((await other.ask(ME)).data['me']).not.toBeNull();
  });

  it('keeps no question to a passkey that nobody answered', async () => {
    await app.ask('mutation { startPasskeySignIn }');
    const past = new Date(Date.now() - 1);
    await manager().update(PasskeyChallenge, { accountId: IsNull() }, { expiresAt: past });
    await app.ask('mutation { startPasskeySignIn }');
    expect(await manager().count(PasskeyChallenge)).toBe(1);
  });
});

describe('what another site starts', () => {
  it.each([
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { Origin: 'https://elders.test' },
    { Origin: 'null' },
  ])('%j knows nobody and changes nothing', async (headers) => {
    const keeper = await signIn(app, [{ role: 'KEEPER' }]);
    const elsewhere = askWith(app, { Cookie: keeper.cookie, ...(headers as object) });
    expect((await elsewhere(ME)).data['me']).toBeNull();
    for (const mutation of [
      'mutation { signOut }',
      'mutation { requestSignInLink(email: "a@voorbeeld.test") }',
      'mutation { signIn(secret: "x") { accountId } }',
    ]) {
      expect((await elsewhere(mutation)).errors[0]!.extensions['code']).toBe('CROSS_SITE');
    }
    expect((await keeper.ask(ME)).data['me']).not.toBeNull();
  });
});

describe('people', () => {
  it('can be erased: what they did stays, who they were does not', async () => {
    const keeper = await signIn(app, [{ role: 'KEEPER' }]);
    const leaving = await signIn(app, [{ role: 'KEEPER' }]);
    await app.ask(REQUEST, { email: leaving.email });
    await links().settled();
    await leaving.ask('mutation { refuseMail(email: "x@voorbeeld.test") }');
    await leaving.ask('mutation ($id: ID!) { eraseAccount(id: $id) }', { id: leaving.accountId });

    expect((await leaving.ask(ME)).data['me']).toBeNull();
    const tables: { name: string }[] = await app.database.dataSource.query(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
    );
    for (const { name } of tables) {
      const [{ found }] = await app.database.dataSource.query(
        `SELECT count(*)::int AS found FROM "${name}" t WHERE t::text LIKE $1`,
        [`%${leaving.email}%`],
      );
      expect({ name, found }).toEqual({ name, found: 0 });
    }
    const { data } = await keeper.ask('{ auditLog { actor act } }');
    expect(data['auditLog']).toContainEqual({
      actor: `account:${leaving.accountId}`,
      act: 'mail.refusal-noted',
    });
  });

  it('cannot all leave: somebody keeps the register', async () => {
    const keeper = await signIn(app, [{ role: 'KEEPER' }]);
    const answer = await keeper.ask('mutation ($id: ID!) { eraseAccount(id: $id) }', {
      id: keeper.accountId,
    });
    expect(answer.errors[0]!.extensions['code']).toBe('LAST_KEEPER');
    expect(await manager().existsBy(Person, { accountId: keeper.accountId })).toBe(true);
  });
});

describe('the audit log', () => {
  it.each(['UPDATE audit_entry SET actor = $1', 'DELETE FROM audit_entry WHERE actor <> $1'])(
    'cannot be changed by anybody: %s',
    async (statement) => {
      await signIn(app, [{ role: 'KEEPER' }]).then((keeper) => keeper.ask('mutation { signOut }'));
      await aKeeper('hoeder@voorbeeld.test');
      await expect(app.database.dataSource.query(statement, ['niemand'])).rejects.toThrow(
        /only ever added/,
      );
    },
  );
});
