import { createServer, type AddressInfo } from 'node:net';
import type { Browser, CDPSession } from 'playwright-core';
import { openBrowser, visit, type Visit } from '../setup/browser.js';
import { inviteLink } from '../setup/over-http.js';
import { removeDataDir, seededDataDir, startApp, type StartedApp } from '../setup/started-app.js';

const WITH_PASSKEY =
  'mutation ($response: JSON!) { signInWithPasskey(response: $response) { accountId } }';

/** A device with a lock, made by the browser: it keeps passkeys and says that it saw its owner. */
async function addDevice(person: Visit): Promise<CDPSession> {
  const cdp = await person.context.newCDPSession(person.page);
  await cdp.send('WebAuthn.enable');
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return cdp;
}

/** A port that is free now: a passkey belongs to an address that is known beforehand. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

interface Answer {
  data: { signInWithPasskey: unknown } | null;
  errors?: { extensions: { code: string } }[];
}

describe('Given somebody who was invited, on a device with a lock', () => {
  let app: StartedApp;
  let browser: Browser;
  let person: Visit;
  /** What the browser answered when it signed in. */
  const responses: unknown[] = [];

  beforeAll(async () => {
    const port = await freePort();
    app = await startApp(await seededDataDir(), { PORT: String(port) });
    browser = await openBrowser();
    person = await visit(browser, { javaScript: true });
    await addDevice(person);
    person.page.on('request', (request) => {
      const body = request.postData() ?? '';
      if (body.includes('signInWithPasskey')) {
        responses.push(
          (JSON.parse(body) as { variables: { response: unknown } }).variables.response,
        );
      }
    });
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await app.stop();
    removeDataDir(app.dataDir);
  });

  const send = async (response: unknown, headers: object = {}): Promise<Answer> => {
    const answer = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: WITH_PASSKEY, variables: { response } }),
    });
    expect(answer.headers.get('set-cookie')).toBeNull();
    return (await answer.json()) as Answer;
  };

  it('when they follow the link, make a passkey and sign out, then the passkey signs them in', async () => {
    const { page } = person;
    const link = await inviteLink(app, ['--role', 'KEEPER', '--email', 'hoeder@voorbeeld.test']);
    await page.goto(link);
    await page.getByRole('button', { name: 'Ja, meld mij aan' }).click();
    await page.waitForURL(/\/beheer$/);

    await page.goto(`${app.url}/beheer/account`);
    await page.getByRole('button', { name: 'Maak een toegangssleutel op dit apparaat' }).click();
    await page.getByText('De toegangssleutel is gemaakt.').waitFor();
    await page.getByRole('button', { name: 'Afmelden', exact: true }).click();
    await page.waitForURL(/\/aanmelden$/);
    expect(await person.context.cookies()).toEqual([]);

    await page.goto(`${app.url}/aanmelden`);
    await page.getByRole('button', { name: 'Meld aan met een toegangssleutel' }).click();
    await page.waitForURL(/\/beheer$/);
    await page.goto(`${app.url}/beheer/account`);
    await page.getByText('Uw mailadres is hoeder@voorbeeld.test.').waitFor();
    const [cookie] = await person.context.cookies();
    expect(cookie).toMatchObject({ name: 'aangemeld', httpOnly: true, sameSite: 'Strict' });
    expect(person.complaints).toEqual([]);
    expect(responses).toHaveLength(1);
  }, 120_000);

  it('when what the device answered is sent again, then it signs nobody in', async () => {
    expect((await send(responses[0])).errors?.[0]?.extensions.code).toBe('PASSKEY_REFUSED');
  });

  it('when the answer to a fresh question is changed, then it signs nobody in', async () => {
    const fresh = await freshAnswer();
    const { response } = fresh;
    const client = JSON.parse(
      Buffer.from(response.clientDataJSON, 'base64url').toString(),
    ) as Record<string, unknown>;
    const withClient = (changes: object) => ({
      ...fresh,
      response: {
        ...response,
        clientDataJSON: Buffer.from(JSON.stringify({ ...client, ...changes })).toString(
          'base64url',
        ),
      },
    });
    const flipped = Buffer.from(response.signature, 'base64url');
    flipped[flipped.length - 1]! ^= 1;
    const changed = [
      withClient({ origin: 'https://elders.test' }),
      withClient({ challenge: 'A'.repeat(43) }),
      withClient({ type: 'webauthn.create' }),
      { ...fresh, id: 'QUJD', rawId: 'QUJD' },
      { ...fresh, response: { ...response, signature: flipped.toString('base64url') } },
    ];
    for (const answer of changed) {
      expect((await send(answer)).errors?.[0]?.extensions.code).toBe('PASSKEY_REFUSED');
    }
  });

  it('when another site sends the right answer, then it signs nobody in', async () => {
    const fresh = await freshAnswer();
    const elsewhere = await send(fresh, { origin: 'https://elders.test' });
    expect(elsewhere.errors?.[0]?.extensions.code).toBe('CROSS_SITE');
  });

  interface DeviceAnswer {
    id: string;
    rawId: string;
    response: { clientDataJSON: string; signature: string };
  }

  /** The device answers a new question of the server; the page does not get to send it. */
  async function freshAnswer(): Promise<DeviceAnswer> {
    const { page } = person;
    const before = responses.length;
    await page.goto(`${app.url}/aanmelden`);
    // A press before its script is there goes unheard.
    await page.waitForLoadState('networkidle');
    await page.route('**/graphql', async (route) => {
      const isAnswer = (route.request().postData() ?? '').includes('signInWithPasskey');
      await (isAnswer ? route.abort() : route.continue());
    });
    await page.getByRole('button', { name: 'Meld aan met een toegangssleutel' }).click();
    await page.getByRole('alert').waitFor();
    await page.unroute('**/graphql');
    expect(responses).toHaveLength(before + 1);
    return responses.at(-1) as DeviceAnswer;
  }
});
