import { builtSite } from '../../server/application.js';
import { AuditEntry } from '../../server/audit/audit-entry.entity.js';
import type { InitiativeContent } from '../../server/initiatives/initiative-content.js';
import { Suggestion } from '../../server/proposals/suggestion.entity.js';
import { SuggestionsService } from '../../server/proposals/suggestions.service.js';
import { aLocation, anInitiative } from '../factories/initiative.js';
import { loadStarter, publishWorld } from '../factories/world.js';
import { startTestApp, type TestApp } from '../setup/app.js';
import { emptyAllTables } from '../setup/database.js';
import { rawRequest, type RawAnswer } from '../setup/raw-http.js';
import { signIn } from '../setup/signed-in.js';

const site = builtSite(process.cwd());
/** Pages are there when the site was built, which `npm test` does first. */
const withPages = (site ? describe : describe.skip) as typeof describe;
const FORM = 'application/x-www-form-urlencoded';

let app: TestApp;
let own: InitiativeContent;
let other: InitiativeContent;
let slug: string;

beforeAll(async () => {
  app = await startTestApp({ siteBuild: site, suggestionsPerMinute: Infinity });
  await emptyAllTables(app.database.dataSource);
  await loadStarter(app);
  own = anInitiative({ locations: [aLocation(52.0907, 5.1214)] }) as InitiativeContent;
  other = anInitiative({ locations: [aLocation(53.2194, 6.5665)] }) as InitiativeContent;
  await publishWorld(app, [own, other]);
  const { version } = (await app.http.get('/registry/current.json')).body as { version: string };
  const { initiatives } = (await app.http.get(`/registry/${version}.json`)).body as {
    initiatives: { id: string; slug: string }[];
  };
  slug = initiatives.find(({ id }) => id === own.id)!.slug;
});
afterAll(() => app.close());
beforeEach(() => app.database.dataSource.manager.clear(Suggestion));

const kept = () =>
  app.database.dataSource.manager.find(Suggestion, { order: { receivedAt: 'ASC' } });

function send(
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
  url = app.url,
): Promise<RawAnswer> {
  return rawRequest(url, path, {
    method: 'POST',
    headers: { 'Content-Type': FORM, ...headers },
    body: new URLSearchParams(fields).toString(),
  });
}
const wrong = (fields: Record<string, string>, headers?: Record<string, string>) =>
  send(`/klopt-niet/${slug}`, fields, headers);
const bodyOf = (answer: RawAnswer) => answer.body.toString();

withPages('a visitor who tells what is not right', () => {
  it('is thanked, and only what is not about people is kept', async () => {
    const answer = await wrong({
      about: 'HOURS',
      text: 'Dinsdag is dicht. Mijn naam is Jan Verzonnen, bel 06-12345678.\r\nDank u.',
    });
    expect(answer.status).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(bodyOf(answer)).toContain('Uw bericht is aangekomen.');
    expect(bodyOf(answer)).not.toContain('Verzonnen,');
    expect(await kept()).toMatchObject([
      {
        kind: 'RECORD',
        recordId: own.id,
        about: 'HOURS',
        text: 'Dinsdag is dicht. Mijn naam is [weggelaten: naam], bel [weggelaten: telefoonnummer].\nDank u.',
        handledAt: null,
        outcome: null,
      },
    ]);
  });

  it.each([
    ['chosen', { about: 'SAFETY', text: 'Het voelt daar niet goed.' }],
    ['told', { about: 'HOURS', text: 'Ik ben er bedreigd.' }],
  ])('about safety (%s) is heard by keepers alone', async (_how, fields) => {
    expect((await wrong(fields)).status).toBe(200);
    const [one] = await kept();
    expect(one).toMatchObject({ kind: 'SAFETY', recordId: own.id });
    const keeper = await signIn(app, [{ role: 'KEEPER' }]);
    const editor = await signIn(app, [{ role: 'EDITOR', initiativeId: own.id }]);
    const list = '{ suggestions { id } }';
    expect((await keeper.ask(list)).data).toEqual({ suggestions: [{ id: one!.id }] });
    expect((await editor.ask(list)).data).toEqual({ suggestions: [] });
    const single = 'query ($id: ID!) { suggestion(id: $id) { text } }';
    const refused = await editor.ask(single, { id: one!.id });
    expect(refused.errors[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  it.each([
    ['nothing', {}, ['Kies waar het over gaat.', 'Schrijf wat er niet klopt.']],
    ['no story', { about: 'HOURS', text: ' \u200b\n' }, ['Schrijf wat er niet klopt.']],
    ['another choice', { about: '<b>', text: 'Verzonnen' }, ['Kies waar het over gaat.']],
    ['too much', { about: 'HOURS', text: 'x'.repeat(2001) }, ['Maak dit korter.']],
    ['too much in plain letters', { about: 'HOURS', text: 'ﷺ'.repeat(1000) }, ['Maak dit korter.']],
  ])('who tells %s hears what to do, and loses no word', async (_what, fields, sentences) => {
    const answer = await wrong(fields);
    expect(answer.status).toBe(422);
    for (const sentence of sentences) expect(bodyOf(answer)).toContain(sentence);
    const text = (fields as { text?: string }).text ?? '';
    if (text.length > 1000) expect(bodyOf(answer)).toContain(text);
    expect(await kept()).toEqual([]);
  });

  it('may use all 2,000 characters of any script', async () => {
    const text = `${'بيت '.repeat(499)}بي🙂`;
    expect((await wrong({ about: 'HOURS', text })).status).toBe(200);
    expect((await kept())[0]?.text).toBe(text);
  });

  it('is refused with far too much, without it being read', async () => {
    const answer = await wrong({ about: 'HOURS', text: 'x'.repeat(300_000) });
    expect(answer.status).toBe(413);
    expect(bodyOf(answer)).toContain('Maak dit korter.');
    expect(await kept()).toEqual([]);
  });

  it.each(['cross-site', 'same-site', 'nonsense'])(
    'is refused from another site (%s)',
    async (s) => {
      const fields = { about: 'HOURS', text: 'Verzonnen' };
      const answer = await wrong(fields, { 'Sec-Fetch-Site': s });
      expect(answer.status).toBe(403);
      expect(bodyOf(answer)).toContain('Het kwam van een andere site.');
      expect((await wrong(fields, { Origin: 'https://elders.example' })).status).toBe(403);
      expect(await kept()).toEqual([]);
    },
  );

  it.each<Record<string, string>>([
    { 'Sec-Fetch-Site': 'same-origin' },
    { Origin: 'null' },
    { Origin: 'http://kaart.test' },
  ])('is heard from a page of ours (%o)', async (headers) => {
    expect((await wrong({ about: 'OTHER', text: 'Verzonnen' }, headers)).status).toBe(200);
    expect(await kept()).toHaveLength(1);
  });

  it('that is a program is told that all went well, and nothing is kept', async () => {
    const answer = await wrong({ about: 'HOURS', text: 'Koop dit', onderwerp: 'x' });
    expect(answer.status).toBe(200);
    expect(await kept()).toEqual([]);
  });

  it('about no place at all finds no page', async () => {
    const answer = await send('/klopt-niet/bestaat-niet', { about: 'HOURS', text: 'x' });
    expect(answer.status).toBe(404);
  });
});

withPages('a visitor who knows a place that is missing', () => {
  const place = { name: 'Verzonnen inloophuis', place: 'Almelo' };

  it('needs no more than its name and its town', async () => {
    expect((await send('/en/plek-melden', place)).status).toBe(200);
    expect(await kept()).toMatchObject([
      { kind: 'NEW_PLACE', recordId: null, placeName: place.name, placeTown: 'Almelo', text: '' },
    ]);
  });

  it('may give its number and website, which are kept', async () => {
    const more = { phone: '0546 12 34 56', website: 'voorbeeld.test/inloop?van=jan#x' };
    expect((await send('/plek-melden', { ...place, ...more })).status).toBe(200);
    expect(await kept()).toMatchObject([
      { placePhone: '0546 12 34 56', placeWebsite: 'https://voorbeeld.test/inloop' },
    ]);
  });

  it.each([
    [{ website: 'javascript:alert(1)' }, 'Schrijf een webadres'],
    [{ website: 'https://jan:geheim@voorbeeld.test' }, 'Schrijf een webadres'],
    [{ website: 'http://127.0.0.1/' }, 'Schrijf een webadres'],
    [{ phone: 'bel Jan' }, 'Schrijf een telefoonnummer'],
    [{ name: '' }, 'Schrijf hoe de plek heet.'],
    [{ place: '\0' }, 'Schrijf in welke plaats het is.'],
    [{ name: 'x'.repeat(201) }, 'Maak dit korter.'],
  ])('with %o hears what to do', async (fields, sentence) => {
    const answer = await send('/plek-melden', { ...place, ...fields });
    expect(answer.status).toBe(422);
    expect(bodyOf(answer)).toContain(sentence);
    expect(await kept()).toEqual([]);
  });

  it('who tells too often gets a page with the help lines, and keeps what was typed', async () => {
    const limited = await startTestApp({ siteBuild: site, suggestionsPerMinute: 1 });
    try {
      await send('/plek-melden', place, {}, limited.url);
      const answer = await send('/plek-melden', place, {}, limited.url);
      expect(answer.status).toBe(429);
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
      expect(bodyOf(answer)).toMatch(/Wacht \d+ seconden/);
      expect(bodyOf(answer)).toContain(`value="${place.name}"`);
      for (const number of ['112', '113', '0800-2000']) expect(bodyOf(answer)).toContain(number);
      expect(await kept()).toHaveLength(1);
    } finally {
      await limited.close();
    }
  });
});

withPages('300 hostile messages', () => {
  /** Each with a secret of its own, that may be nowhere afterwards. */
  const secrets = Array.from({ length: 300 }, (_, n) => {
    const digits = String(10_000_000 + n * 7919).slice(-8);
    const ways = [
      `06${digits}`,
      `+31 6 ${digits.slice(0, 4)} ${digits.slice(4)}`,
      `geheim${digits}@voorbeeld.test`,
      `NL91ABNA04${digits}`,
      `06\u200b${digits}\0`,
    ];
    return { digits, secret: ways[n % ways.length]! };
  });
  const shapes: ((secret: string) => Record<string, string>)[] = [
    (secret) => ({ about: 'HOURS', text: `Bel mij: ${secret} graag` }),
    (secret) => ({ about: 'SAFETY', text: `<script>alert("${secret}")</script>\0\ud800` }),
    (secret) => ({ about: "'; DROP TABLE suggestion; --", text: secret }),
    (secret) => ({ about: 'HOURS', text: `${secret} ${'x'.repeat(2001)}` }),
    (secret) => ({ about: '__proto__', text: secret, constructor: secret }),
    (secret) => ({ text: secret }),
    (secret) => ({ about: 'CONTACT', text: `\u202e${secret}\u202c ${'🙂'.repeat(300)}` }),
  ];

  it('are refused or kept without what was private, and no word of it is in database or log', async () => {
    const statuses = new Map<number, number>();
    for (const [n, { secret }] of secrets.entries()) {
      const fields = shapes[n % shapes.length]!(secret);
      const isPlace = n % 11 === 0;
      const { status } = isPlace
        ? await send('/plek-melden', { name: fields['text']!.slice(0, 200), place: secret })
        : await wrong(fields);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      expect([200, 422]).toContain(status);
    }
    expect(statuses.get(200)).toBeGreaterThan(100);
    expect(statuses.get(422)).toBeGreaterThan(100);

    const { manager } = app.database.dataSource;
    const stored = JSON.stringify([await manager.find(Suggestion), await manager.find(AuditEntry)]);
    const logged = app.log.join('\n');
    const leaked = secrets.filter(({ digits }) =>
      [digits, `${digits.slice(0, 4)} ${digits.slice(4)}`].some(
        (written) => stored.includes(written) || logged.includes(written),
      ),
    );
    expect(leaked).toEqual([]);
    expect(logged).not.toContain(slug);
    expect(logged).not.toContain('DROP TABLE');
    expect(await manager.count(Suggestion)).toBe(statuses.get(200));
  });

  it('as bodies that are no form change nothing', async () => {
    for (const [type, body] of [
      ['application/json', '{"about":"HOURS","text":"x"}'],
      ['multipart/form-data; boundary=x', 'nonsense'],
      ['text/plain', 'about=HOURS&text=x'],
      [FORM, '%%%&&&==='],
    ] as const) {
      const headers = { 'Content-Type': type };
      const answer = await rawRequest(app.url, '/plek-melden', { method: 'POST', headers, body });
      expect([type, answer.status]).toEqual([type, 422]);
    }
    expect(await kept()).toEqual([]);
  });
});

describe('who keeps the register', () => {
  const fields = { about: 'HOURS', text: '', name: '', place: '', website: '', phone: '' };
  const told = (text: string, recordId: string | null) =>
    app.application.nest
      .get(SuggestionsService)
      .receive(
        recordId === null
          ? { ...fields, text, name: 'Verzonnen', place: 'Almelo' }
          : { ...fields, text },
        recordId,
      );
  const HANDLE =
    'mutation ($id: ID!, $outcome: SuggestionOutcome!, $note: String) { handleSuggestion(id: $id, outcome: $outcome, note: $note) { outcome note handledBy } }';

  it('sees what waits, safety first and then the oldest; an editor what is about their own', async () => {
    await told('eerste', own.id);
    await told('tweede', other.id);
    await told('derde', null);
    await told('er is gevaar', own.id);
    const list = '{ suggestions { text record { name } } }';
    const keeper = await signIn(app, [{ role: 'KEEPER' }]);
    const texts = (data: unknown) =>
      (data as { suggestions: { text: string }[] }).suggestions.map(({ text }) => text);
    expect(texts((await keeper.ask(list)).data)).toEqual([
      'er is gevaar',
      'eerste',
      'tweede',
      'derde',
    ]);
    const editor = await signIn(app, [{ role: 'EDITOR', initiativeId: own.id }]);
    expect(texts((await editor.ask(list)).data)).toEqual(['eerste']);
    const about = `{ suggestions(recordId: "${other.id}") { text } }`;
    expect(texts((await editor.ask(about)).data)).toEqual([]);
    expect(texts((await keeper.ask(about)).data)).toEqual(['tweede']);
  });

  it('handles it once; the audit log knows who, and of nobody what they told', async () => {
    await told('Verzonnen', own.id);
    const [one] = await kept();
    const keeper = await signIn(app, [{ role: 'KEEPER' }]);
    const variables = { id: one!.id, outcome: 'DONE', note: 'Gebeld met 06-12345678' };
    const answer = await keeper.ask(HANDLE, variables);
    expect(answer.data).toEqual({
      handleSuggestion: {
        outcome: 'DONE',
        note: 'Gebeld met [weggelaten: telefoonnummer]',
        handledBy: `account:${keeper.accountId}`,
      },
    });
    expect((await keeper.ask(HANDLE, variables)).errors).toEqual([]);
    const late = await keeper.ask(HANDLE, { ...variables, outcome: 'SPAM' });
    expect(late.errors[0]?.extensions['code']).toBe('ALREADY_HANDLED');
    const entries = await app.database.dataSource.manager.findBy(AuditEntry, {
      subject: `suggestion:${one!.id}`,
    });
    expect(entries.map(({ act, actor, details }) => ({ act, actor, details }))).toEqual([
      { act: 'suggestion.received', actor: 'public', details: { kind: 'RECORD', record: own.id } },
      {
        act: 'suggestion.handled',
        actor: `account:${keeper.accountId}`,
        details: { outcome: 'DONE', record: own.id },
      },
    ]);
  });

  it('is refused a note that is too long, and an id that is none', async () => {
    await told('Verzonnen', own.id);
    const [one] = await kept();
    const keeper = await signIn(app, [{ role: 'KEEPER' }]);
    const long = await keeper.ask(HANDLE, { id: one!.id, outcome: 'DONE', note: 'x'.repeat(501) });
    expect(long.errors[0]?.extensions['code']).toBe('INPUT_INVALID');
    const none = await keeper.ask(HANDLE, { id: "' OR 1=1", outcome: 'DONE' });
    expect(none.errors[0]?.extensions['code']).toBe('NOT_FOUND');
    expect((await kept())[0]?.handledAt).toBeNull();
  });

  it('keeps what was handled for a year', async () => {
    await told('oud', own.id);
    await told('nieuw', own.id);
    const { manager } = app.database.dataSource;
    const [old, recent] = await kept();
    const daysAgo = (days: number) => ({
      handledAt: new Date(Date.now() - days * 86_400_000),
      handledBy: 'test',
      outcome: 'DONE' as const,
    });
    await manager.update(Suggestion, { id: old!.id }, daysAgo(366));
    await manager.update(Suggestion, { id: recent!.id }, daysAgo(364));
    await told('volgende', own.id);
    expect((await kept()).map(({ text }) => text).sort()).toEqual(['nieuw', 'volgende']);
  });
});
