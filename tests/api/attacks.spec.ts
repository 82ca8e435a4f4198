import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { Session } from '../../server/accounts/session.entity.js';
import { SignInLink } from '../../server/accounts/sign-in-link.entity.js';
import { InvitationsService } from '../../server/accounts/invitations.service.js';
import { SignInLinksService } from '../../server/accounts/sign-in-links.service.js';
import { MailService } from '../../server/mail/mail.service.js';
import { aLocation, anInitiative } from '../factories/initiative.js';
import { loadStarter, publishWorld } from '../factories/world.js';
import { startTestApp, type GraphqlAnswer, type TestApp } from '../setup/app.js';
import { emptyAllTables } from '../setup/database.js';
import { fingerprint } from '../setup/fingerprint.js';
import { askWith, signIn } from '../setup/signed-in.js';
import { badArguments, MARK } from './attacks/bad-arguments.js';
import { goodArguments, MUTATIONS, questionOf, readRows } from './attacks/good-arguments.js';
import type { Asker, OperationRow, PermissionWorld } from './permissions/row.js';

/**
 * Every mutation of the schema, attacked: by nobody, by somebody else, with what was valid once, from
 * another site, with too much, and with nonsense. Refused with a code; nothing changes, nothing is told.
 */
const GENERATED = 300;
/** The same every run; another seed looks further. */
const SEED = 20_261_126;

/** Payloads that say no. */
const REFUSALS = new Set(['ChangesRefused', 'MergeNeeded', 'DraftOutdated', 'LooksAlike']);
/** Says yes to what is so already: there is nothing to throw away of a record that is not there. */
const REPEATABLE = new Set(['discardDraft']);
/** What only the inside of a server says. */
const INSIDE =
  /QueryFailedError|node_modules|\.(?:ts|js):\d+|invalid byte sequence|violates|duplicate key|syntax error at|relation "|column "|stacktrace|\bINSERT INTO\b|\bUPDATE "|pg_catalog/;

let app: TestApp;
let world: PermissionWorld;
let rows: Map<string, OperationRow>;
let addresses = 0;

beforeAll(async () => {
  app = await startTestApp({ config: { trustProxy: 1 } });
  await emptyAllTables(app.database.dataSource);
  await loadStarter(app);
  const own = anInitiative({ locations: [aLocation(52.0907, 5.1214)] });
  const other = anInitiative({ locations: [aLocation(53.2194, 6.5665)] });
  await publishWorld(app, [own, other]);
  world = {
    app,
    recordId: own.id,
    locationId: own.locations[0]!.id,
    otherRecordId: other.id,
    otherLocationId: other.locations[0]!.id,
    municipalityCode: 'GM0344',
    otherMunicipalityCode: 'GM0014',
  };
  rows = await readRows();
});
afterAll(() => app.close());

/** From an address of its own, so that the limits per address do not answer for the rest. */
function askAs(cookie: string | null, headers: Record<string, string> = {}): TestApp['ask'] {
  addresses += 1;
  return askWith(app, {
    'X-Forwarded-For': `2001:db8:${addresses.toString(16)}::1`,
    ...(cookie && { Cookie: cookie }),
    ...headers,
  });
}

/** Does nothing but say no. */
async function expectRefused(
  ask: () => Promise<GraphqlAnswer>,
  code: unknown = expect.stringMatching(/^[A-Z_]+$/),
): Promise<void> {
  await settled();
  const before = await fingerprint(app.database.dataSource);
  const logged = app.log.length;
  const answer = await ask();
  expect({ ...answer, outcome: outcomeOf(answer) }).toMatchObject({ outcome: code });
  expect(outcomeOf(answer)).not.toBe('INTERNAL_SERVER_ERROR');
  expect(JSON.stringify([answer.data, answer.errors])).not.toMatch(INSIDE);
  expect(answer.headers['set-cookie'] ?? []).not.toContainEqual(
    expect.stringMatching(/^aangemeld=[^;]/),
  );
  await settled();
  expect(await fingerprint(app.database.dataSource)).toEqual(before);
  const log = app.log.slice(logged).join('\n');
  expect(log).not.toContain(MARK);
  expect(log).not.toMatch(/"level":(50|60)/);
}

function outcomeOf({ data, errors }: GraphqlAnswer): unknown {
  if (errors[0]) return errors[0].extensions['code'];
  const [payload] = Object.values(data ?? {});
  const name = (payload as { __typename?: unknown } | null)?.__typename;
  return REFUSALS.has(String(name)) ? (payload?.['code'] ?? 'REFUSED') : 'done';
}

/** What goes on after an answer belongs to it. */
async function settled(): Promise<void> {
  await app.application.nest.get(SignInLinksService).settled();
  await app.application.nest.get(MailService).sendWaiting();
}

const rowOf = (name: string): OperationRow => rows.get(`Mutation.${name}`)!;
const asked = (mutation: (typeof MUTATIONS)[number], asker: Asker) =>
  goodArguments(rowOf(mutation.name), world, asker);

it('knows with what every mutation is rightly asked', () => {
  expect(MUTATIONS.map(({ name }) => name).filter((name) => !rowOf(name))).toEqual([]);
  expect(MUTATIONS.length).toBeGreaterThan(20);
});

describe.each(MUTATIONS)('$name', (mutation) => {
  const question = questionOf(mutation);
  /** Open to everybody: how one signs in. */
  const isOpen = () => rowOf(mutation.name).expected.public !== 'SIGN_IN_NEEDED';

  it('is refused without a session', async () => {
    const args = await asked(mutation, 'public');
    const ask = askAs(null);
    if (isOpen())
      return expect((await ask(question, args)).errors[0]?.extensions['code'] ?? 'ok').toBe(
        rowOf(mutation.name).expected.public,
      );
    await expectRefused(() => ask(question, args), 'SIGN_IN_NEEDED');
  });

  it('is refused to whoever keeps another record, where it is about one', async () => {
    const expected = rowOf(mutation.name).expected.editorOfAnother;
    if (expected === 'ok') return;
    const args = await asked(mutation, 'editorOfAnother');
    const { cookie } = await signIn(app, [
      { role: 'EDITOR', initiativeId: world.otherRecordId },
      { role: 'REGION', regionCode: world.otherMunicipalityCode },
    ]);
    const ask = askAs(cookie);
    await expectRefused(() => ask(question, args), expected);
  });

  it('is refused with a session that ended, that is too old, or that never was', async () => {
    if (isOpen()) return;
    const args = await asked(mutation, 'keeper');
    const { manager } = app.database.dataSource;
    const ended = await signIn(app, [{ role: 'KEEPER' }]);
    await manager.update(Session, { accountId: ended.accountId }, { endedAt: new Date() });
    const old = await signIn(app, [{ role: 'KEEPER' }]);
    await manager.update(
      Session,
      { accountId: old.accountId },
      { expiresAt: new Date(Date.now() - 1) },
    );
    const real = await signIn(app, [{ role: 'KEEPER' }]);
    const cut = real.cookie.slice(0, -1);
    for (const cookie of [ended.cookie, old.cookie, cut, 'aangemeld=' + randomUUID()]) {
      const ask = askAs(cookie);
      await expectRefused(() => ask(question, args), 'SIGN_IN_NEEDED');
    }
  });

  it.each<Record<string, string>>([
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { 'Sec-Fetch-Site': 'cross-site', Origin: 'http://kaart.test' },
    { Origin: 'https://elders.test' },
    { Origin: 'null' },
  ])('is refused from another site: %j', async (headers) => {
    const args = await asked(mutation, 'keeper');
    const { cookie } = await signIn(app, [{ role: 'KEEPER' }]);
    const ask = askAs(cookie, headers);
    await expectRefused(() => ask(question, args), 'CROSS_SITE');
  });

  it('is refused in a body of more than 100 kB, and with a text of 90 kB in it', async () => {
    const args = await asked(mutation, 'keeper');
    const { cookie } = await signIn(app, [{ role: 'KEEPER' }]);
    const ask = askAs(cookie);
    const padded = `${question} # ${MARK.repeat(10_000)}`;
    await expectRefused(() => ask(padded, args), 'PAYLOAD_TOO_LARGE');
    for (const large of withLargeTexts(args)) await expectRefused(() => ask(question, large));
  });

  it('refuses what was generated to be wrong', async () => {
    const good = await asked(mutation, 'keeper');
    const { cookie } = await signIn(app, [{ role: 'KEEPER' }]);
    const numRuns = Math.ceil(GENERATED / MUTATIONS.length);
    const ask = (query: string, args: object) =>
      askAs(cookie)(query, args as Record<string, unknown>);
    if (mutation.args.length === 0) {
      const unknown = question.replace(mutation.name, `${mutation.name}(${MARK}: 1)`);
      return expectRefused(() => ask(unknown, {}));
    }
    const refusal = REPEATABLE.has(mutation.name)
      ? expect.stringMatching(/^([A-Z_]+|done)$/)
      : undefined;
    await fc.assert(
      fc.asyncProperty(badArguments(mutation, good), ({ args }) =>
        expectRefused(() => ask(question, args), refusal),
      ),
      { numRuns, seed: SEED, endOnFailure: true },
    );
  });
});

/** One after another, each text of the arguments as one of 90 kB. */
function withLargeTexts(args: Record<string, unknown>): Record<string, unknown>[] {
  const large = MARK.repeat(90_000 / MARK.length);
  return Object.entries(args).flatMap(([name, value]): Record<string, unknown>[] => {
    if (typeof value === 'string') return [{ ...args, [name]: large }];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    return withLargeTexts(value as Record<string, unknown>).map((inside) => ({
      ...args,
      [name]: inside,
    }));
  });
}

describe('what was valid once', () => {
  const SIGN_IN = 'mutation ($secret: String!) { signIn(secret: $secret) { accountId } }';

  async function aLink(): Promise<{ accountId: string; secret: string }> {
    const { accountId, link } = await app.application.nest.get(InvitationsService).invite(
      {
        email: `verzonnen-${randomUUID()}@voorbeeld.test`,
        name: null,
        role: 'KEEPER',
        initiativeId: null,
        regionCode: null,
      },
      'operator',
      { byMail: false },
    );
    return { accountId, secret: link.split('#')[1]! };
  }

  it('a secret that was used signs nobody in again', async () => {
    const { secret } = await aLink();
    expect((await askAs(null)(SIGN_IN, { secret })).errors).toEqual([]);
    await expectRefused(() => askAs(null)(SIGN_IN, { secret }), 'LINK_UNUSABLE');
  });

  it('a secret that is too old, or was changed, signs nobody in', async () => {
    const { accountId, secret } = await aLink();
    for (const changed of [secret.slice(0, -1), `${secret}a`, secret.toUpperCase(), ` ${secret}`]) {
      await expectRefused(() => askAs(null)(SIGN_IN, { secret: changed }), 'LINK_UNUSABLE');
    }
    const { manager } = app.database.dataSource;
    await manager.update(SignInLink, { accountId }, { expiresAt: new Date(Date.now() - 1) });
    await expectRefused(() => askAs(null)(SIGN_IN, { secret }), 'LINK_UNUSABLE');
  });

  it('the secret of a link is no session, and that of a session no link', async () => {
    const { secret } = await aLink();
    const { cookie } = await signIn(app, [{ role: 'KEEPER' }]);
    await expectRefused(
      () => askAs(`aangemeld=${secret}`)('mutation { startAddingPasskey }'),
      'SIGN_IN_NEEDED',
    );
    const session = cookie.slice('aangemeld='.length);
    await expectRefused(() => askAs(null)(SIGN_IN, { secret: session }), 'LINK_UNUSABLE');
  });
});
