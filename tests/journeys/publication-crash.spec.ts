import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { createLogger } from '../../server/common/logger.js';
import { readConfig } from '../../server/config/config.js';
import { openDatabase } from '../../server/database/open-database.js';
import { valueHash } from '../../server/initiatives/value-hash.js';
import type { RegistryFile, RegistryPointer } from '../../server/registry/registry-file.js';
import { inviteLink, sessionOf, signInByLink, type HttpSession } from '../setup/over-http.js';
import {
  removeDataDir,
  seededDataDir,
  startApp,
  until,
  type StartedApp,
} from '../setup/started-app.js';

const ROUNDS = 4;
const SEND = `mutation ($input: ChangesInput!) { sendChanges(input: $input) {
  ... on ChangesSent { revision waiting { id } } ... on ChangesRefused { code message }
  ... on MergeNeeded { currentRevision } } }`;
const RECORD = `query ($id: ID!) { recordToEdit(id: $id) { revision content } }`;

/** What was answered: this revision has this telephone number. */
interface Acknowledged {
  revision: number;
  phone: string;
}

interface Stored {
  revisions: { n: number; phone: string }[];
  projected: { revision: number; phone: string };
  facts: { valueHash: string }[];
  audited: number[];
  proposals: number;
  proposed: number;
  confirmed: number;
  /** Telephone numbers in registry versions, oldest first. */
  published: string[];
}

describe('Given an editor who sends changes while the application is killed again and again', () => {
  let app: StartedApp;
  let dataDir: string;
  let record: { id: string; slug: string };
  let cookie: string;
  let firstRevision: number;
  const acknowledged: Acknowledged[] = [];
  let sent = 0;

  const file = async (): Promise<RegistryFile> => {
    const pointer = (await (
      await fetch(`${app.url}/registry/current.json`)
    ).json()) as RegistryPointer;
    return (await (
      await fetch(`${app.url}/registry/${pointer.version}.json`)
    ).json()) as RegistryFile;
  };

  beforeAll(async () => {
    dataDir = await seededDataDir();
    app = await startApp(dataDir);
    record = (await file()).initiatives[0]!;
    const link = await inviteLink(app, [
      ...['--role', 'EDITOR', '--email', 'bewerker@voorbeeld.test'],
      ...['--initiative', record.slug],
    ]);
    ({ cookie } = await signInByLink(app, link));
    firstRevision = await revisionNow();
  }, 180_000);
  afterAll(async () => {
    await app.stop();
    removeDataDir(dataDir);
  });

  const editor = (): HttpSession => sessionOf(app, cookie);

  async function revisionNow(): Promise<number> {
    const { data, errors } = await editor().ask(RECORD, { id: record.id });
    expect(errors).toEqual([]);
    return Number(data!['recordToEdit']!['revision']);
  }

  /** One change that is published and one that waits, over and over, until nobody answers any more. */
  async function sendUntilDead(base: number, until: { dead: boolean }): Promise<void> {
    for (let current = base; !until.dead;) {
      sent += 1;
      const phone = `+313${String(10_000_000 + sent).padStart(8, '0')}`;
      const input = {
        recordId: record.id,
        base: current,
        reason: 'Een verzonnen nummer',
        changes: [
          { path: '/contact/phone', value: phone },
          { path: '/name', value: `Verzonnen naam ${sent}` },
        ],
      };
      const answer = await editor()
        .ask(SEND, { input })
        .catch(() => null);
      if (!answer?.data) continue;
      const revision = Number(answer.data['sendChanges']!['revision']);
      expect(revision).toBe(current + 1);
      acknowledged.push({ revision, phone });
      current = revision;
    }
  }

  it('then all that was answered is there, and of the rest all or nothing', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = acknowledged.length;
      const state = { dead: false };
      const sending = sendUntilDead(await revisionNow(), state);
      await until(() => (acknowledged.length > before ? true : undefined), 60_000);
      await wait(Math.random() * 600);
      const databasePid = app.databasePid();
      const ended = app.kill9();
      // The database dies with it in every other round: not an orderly end either.
      if (round % 2 === 1) process.kill(databasePid, 'SIGKILL');
      await ended;
      state.dead = true;
      await sending;
      app = await startApp(dataDir);
      await compare(await stored());
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(ROUNDS);
  }, 300_000);

  async function compare(found: Stored): Promise<void> {
    const numbers = found.revisions.map(({ n }) => n);
    const last = found.revisions.at(-1)!;
    // What was acknowledged is there, and at most the one under way besides.
    expect(found.revisions).toEqual(
      expect.arrayContaining(acknowledged.map(({ revision, phone }) => ({ n: revision, phone }))),
    );
    expect(numbers).toEqual(numbers.map((_, index) => firstRevision + 1 + index));
    // One publication is one thing: each of its parts is there as often as the revision.
    expect(found.audited).toEqual(numbers);
    expect(found).toMatchObject({
      proposals: numbers.length,
      proposed: numbers.length,
      confirmed: numbers.length,
      projected: { revision: last.n, phone: last.phone },
      facts: [{ valueHash: valueHash(last.phone) }],
    });
    expect(found.published).toEqual(found.revisions.map(({ phone }) => phone));
    // And everybody is shown the last.
    const shown = (await file()).initiatives.find(({ id }) => id === record.id);
    expect(shown?.contact?.phone?.value).toBe(last.phone);
    expect(await revisionNow()).toBe(last.n);
  }

  /** What the database holds, asked beside the application. */
  async function stored(): Promise<Stored> {
    const config = readConfig({ DATA_DIR: dataDir, PORT: '0', GEOCODER_URL: 'off' });
    const database = await openDatabase(config, createLogger('silent'), { attach: true });
    try {
      return await read(database.dataSource);
    } finally {
      await database.close();
    }
  }

  async function read({ manager }: DataSource): Promise<Stored> {
    const count = async (sql: string): Promise<number> => {
      const [row] = await manager.query<{ n: string }[]>(sql, [record.id]);
      return Number(row!.n);
    };
    const [projected] = await manager.query<Stored['projected'][]>(
      `SELECT revision, contact->>'phone' AS phone FROM initiative WHERE id = $1`,
      [record.id],
    );
    const audited = await manager.query<{ n: number }[]>(
      `SELECT (details->>'revision')::int AS n FROM audit_entry
        WHERE act = 'record.published' AND subject = 'record:' || $1 ORDER BY id`,
      [record.id],
    );
    const published = await manager.query<{ phone: string | null }[]>(
      `SELECT jsonb_path_query_first(file::jsonb,
                '$.initiatives[*] ? (@.id == $id).contact.phone.value',
                jsonb_build_object('id', $1::text)) #>> '{}' AS phone
         FROM registry_version ORDER BY ordinal`,
      [record.id],
    );
    return {
      revisions: await manager.query(
        `SELECT n, content->'contact'->>'phone' AS phone FROM revision
          WHERE record_id = $1 AND n > $2 ORDER BY n`,
        [record.id, firstRevision],
      ),
      projected: projected!,
      facts: await manager.query(
        `SELECT value_hash AS "valueHash" FROM field_fact
          WHERE record_id = $1 AND path = '/contact/phone'`,
        [record.id],
      ),
      audited: audited.map(({ n }) => n),
      proposals: await count(`SELECT count(*) AS n FROM proposal WHERE record_id = $1`),
      proposed: await count(
        `SELECT count(*) AS n FROM audit_entry
          WHERE act = 'record.proposed' AND subject = 'record:' || $1`,
      ),
      confirmed: await count(
        `SELECT count(*) AS n FROM confirmation WHERE record_id = $1 AND way = 'SELF'`,
      ),
      published: published.flatMap(({ phone }) => (phone?.startsWith('+3131') ? [phone] : [])),
    };
  }
});
