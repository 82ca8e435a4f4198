import { createServer } from 'node:http';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { aLocation, anInitiative, aSlug } from '../factories/initiative.js';
import { startPublisher } from '../setup/publisher.js';
import {
  isRunning,
  removeDataDir,
  run,
  seededDataDir,
  startApp,
  until,
  watch,
  type StartedApp,
} from '../setup/started-app.js';

/** The promise of the operator's manual. */
const BACK_WITHIN_MS = 10_000;

const NEAREST = { query: '{ nearestLocations(near: { place: "Almelo" }) { location { id } } }' };

async function ask(app: StartedApp, question: object) {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
  const body = (await response.json()) as {
    data?: Record<string, unknown> | null;
    errors?: { extensions: { code: string } }[];
  };
  return { status: response.status, retryAfter: response.headers.get('retry-after'), ...body };
}

/** What a visitor does who looks for a place and opens it; the statuses of the answers. */
async function visitorStatuses(app: StartedApp): Promise<number[]> {
  const search = { method: 'POST', body: new URLSearchParams({ plek: 'Almelo' }) };
  const answers = await Promise.all([
    fetch(app.url),
    fetch(app.url, search),
    fetch(`${app.url}/bronnen`),
    fetch(`${app.url}/registry/current.json`),
    fetch(`${app.url}/health/live`),
  ]);
  const [, found] = await Promise.all(answers.map((answer) => answer.text()));
  expect(found).toContain('van Almelo');
  return answers.map(({ status }) => status);
}

describe('Given an application that runs on its own database', () => {
  let dataDir: string;
  let app: StartedApp;
  beforeAll(async () => {
    dataDir = await seededDataDir();
    app = await startApp(dataDir);
  }, 180_000);
  afterAll(async () => {
    await app.stop();
    removeDataDir(dataDir);
  });

  it('then it printed one line, with its address', () => {
    expect(app.output()).toMatch(/^Zelfregiekaart: http:\/\/localhost:\d+$/m);
    const other = app
      .output()
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('{') && !line.startsWith('Zelfregiekaart'));
    expect(other).toEqual([]);
  });

  it('when its database is killed, then the site goes on and the API is back by itself', async () => {
    expect((await ask(app, NEAREST)).status).toBe(200);
    const killed = app.databasePid();
    const refused: Awaited<ReturnType<typeof ask>>[] = [];

    process.kill(killed, 'SIGKILL');
    const started = Date.now();
    await until(async () => {
      const [answer, statuses] = await Promise.all([ask(app, NEAREST), visitorStatuses(app)]);
      expect(new Set(statuses)).toEqual(new Set([200]));
      if (answer.status !== 200) refused.push(answer);
      return answer.status === 200 && !isRunning(killed) && refused.length > 0 ? answer : undefined;
    }, BACK_WITHIN_MS);
    const milliseconds = Date.now() - started;

    expect(milliseconds).toBeLessThan(BACK_WITHIN_MS);
    for (const { status, retryAfter, errors } of refused) {
      expect(status).toBe(503);
      expect(Number(retryAfter)).toBeGreaterThan(0);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['DATABASE_UNAVAILABLE']);
    }
    expect(app.databasePid()).not.toBe(killed);
    expect((await fetch(`${app.url}/health/ready`)).status).toBe(200);
  });

  it('when it is started a second time, then that one says who holds the data', async () => {
    const { output, exited } = watch(run('dist/server/main.js', { DATA_DIR: dataDir, PORT: '0' }));
    expect(await exited).toEqual({ code: 1, signal: null });
    expect(output().trim().split('\n')).toEqual([
      expect.stringContaining(`in use by process ${app.databasePid()} `),
    ]);
    expect(output()).toContain(`by process ${app.pid})`);
    expect((await ask(app, NEAREST)).status).toBe(200);
  });

  it('when it is killed right after a publication, then nothing acknowledged is lost', async () => {
    const publisher = startPublisher(dataDir);
    const acknowledged: string[] = [];
    const publishing = (async () => {
      for (;;) {
        const slug = aSlug();
        const content = anInitiative({ locations: [aLocation(52.1, 5.1)] });
        await publisher.send({ publish: { content, slug, base: null } });
        acknowledged.push(slug);
      }
    })().catch(() => undefined);
    await until(() => (acknowledged.length >= 5 ? true : undefined), 60_000);

    const killed = [app.pid, app.databasePid()];
    await app.kill9();
    process.kill(killed[1]!, 'SIGKILL');
    await publishing;
    publisher.close();
    app = await startApp(dataDir);

    for (const slug of acknowledged) {
      const { data } = await ask(app, {
        query: 'query ($slug: String!) { initiative(slug: $slug) { slug } }',
        variables: { slug },
      });
      expect(data).toEqual({ initiative: { slug } });
      // The page too: starting makes a version of what is public now.
      expect((await fetch(`${app.url}/initiatief/${slug}`)).status).toBe(200);
    }
    expect(killed.filter(isRunning)).toEqual([]);
  }, 120_000);

  it('when it is asked to stop, then it finishes what it was asked and leaves nothing behind', async () => {
    const database = app.databasePid();
    const body = JSON.stringify(NEAREST);
    const socket = connect(Number(new URL(app.url).port), 'localhost');
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n` +
        `Content-Length: ${body.length}\r\nConnection: close\r\n\r\n${body.slice(0, 10)}`,
    );
    await wait(300);

    const ending = app.stop();
    await until(
      () =>
        fetch(app.url).then(
          () => undefined,
          () => true,
        ),
      5_000,
    );
    socket.write(body.slice(10));

    expect(await ending).toEqual({ code: 0, signal: null });
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK/);
    expect(answer).toContain('nearestLocations');
    expect(isRunning(database)).toBe(false);

    const started = Date.now();
    app = await startApp(dataDir);
    console.log(`A later start took ${Date.now() - started} ms.`);
  }, 120_000);
});

describe('Given an environment that cannot work', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'environment-'));
    writeFileSync(join(folder, 'file'), '');
  });
  afterAll(() => removeDataDir(folder));

  const startWith = async (env: Record<string, string>): Promise<string[]> => {
    const { output, exited } = watch(
      run('dist/server/main.js', { DATA_DIR: join(folder, 'data'), ...env }),
    );
    expect(await exited).toEqual({ code: 1, signal: null });
    return output().trim().split('\n');
  };

  it('when it is started, then it says every fault, a sentence each', async () => {
    const faults = await startWith({
      PORT: 'abc',
      PUBLIC_URL: 'x',
      TRUST_PROXY: 'everybody',
      DATA_DIR: join(folder, 'file'),
      REFERENCE_DATA_DIR: join(folder, 'nothing'),
      DATABASE_URL: 'mysql://name:secret@localhost/x',
    });
    expect(faults).toHaveLength(6);
    const names = [
      'PORT',
      'PUBLIC_URL',
      'TRUST_PROXY',
      'DATA_DIR',
      'REFERENCE_DATA_DIR',
      'DATABASE_URL',
    ];
    for (const name of names) {
      expect(faults).toContainEqual(expect.stringMatching(new RegExp(`^${name} must .*\\.$`)));
    }
    expect(faults.join('\n')).not.toContain('secret');
  });

  it('when its database cannot be reached, then it says so', async () => {
    const lines = await startWith({ DATABASE_URL: 'postgres://name:secret@127.0.0.1:1/x' });
    expect(lines).toEqual([expect.stringMatching(/^The database cannot be used: .*ECONNREFUSED/)]);
    expect(lines.join('\n')).not.toContain('secret');
  });

  it('when its port is taken, then it says which', async () => {
    const taken = createServer().listen(0);
    const { port } = taken.address() as AddressInfo;
    try {
      const dataDir = await seededDataDir();
      const lines = await startWith({ PORT: String(port), DATA_DIR: dataDir });
      expect(lines).toEqual([
        `Port ${port} cannot be used: another program uses it. Choose another PORT.`,
      ]);
      removeDataDir(dataDir);
    } finally {
      taken.close();
    }
  });
});
