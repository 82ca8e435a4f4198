import { randomUUID } from 'node:crypto';
import { loadStarter } from '../factories/world.js';
import { startTestApp, type TestApp } from '../setup/app.js';
import { signIn, type SignedInPerson } from '../setup/signed-in.js';

const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

let app: TestApp;
let keeper: SignedInPerson;

beforeAll(async () => {
  app = await startTestApp();
  await loadStarter(app);
  keeper = await signIn(app, [{ role: 'KEEPER' }]);
});
beforeEach(() => app.database.dataSource.query('TRUNCATE inventory_statement'));
afterAll(() => app.close());

const anInventory = (overrides: object = {}) => ({
  municipalityCode: 'GM0344',
  statedFor: 'Verzonnen gemeente',
  asked: 'Verzonnen wijkteams en een verzonnen bibliotheek',
  statedOn: inDays(-3),
  ...overrides,
});
const state = (inventory: object, who = keeper) =>
  who.ask(
    'mutation ($inventory: InventoryInput!) { stateInventory(inventory: $inventory) { id validUntil } }',
    { inventory },
  );
const end = (id: unknown, who = keeper) =>
  who.ask('mutation ($id: ID!) { endInventory(id: $id) }', { id });
const code = (answer: { errors: { extensions: Record<string, unknown> }[] }) =>
  answer.errors[0]?.extensions['code'] ?? 'ok';
const known = async (regionCode: string) => {
  const { data, errors } = await app.ask(
    `query ($regionCode: String!) { inventoryStatements(regionCode: $regionCode) {
       code name statements { id municipalityCode statedFor asked statedOn validUntil } } }`,
    { regionCode },
  );
  expect(errors).toEqual([]);
  return data['inventoryStatements'] as unknown as {
    code: string;
    name: string;
    statements: Record<string, string>[];
  }[];
};
const rows = async () =>
  Number(
    (await app.database.dataSource.query('SELECT count(*) AS n FROM inventory_statement'))[0].n,
  );

describe('an inventory', () => {
  it('is told to everybody, with whom was asked, and counts for twelve months', async () => {
    const statedOn = inDays(-3);
    expect(code(await state(anInventory({ statedOn, asked: '  Verzonnen wijkteams ' })))).toBe(
      'ok',
    );
    const [municipality] = await known('GM0344');
    expect(municipality).toMatchObject({
      code: 'GM0344',
      name: 'Utrecht',
      statements: [
        {
          municipalityCode: 'GM0344',
          statedFor: 'Verzonnen gemeente',
          asked: 'Verzonnen wijkteams',
          statedOn,
        },
      ],
    });
    const { validUntil } = municipality!.statements[0]!;
    expect(validUntil!.slice(0, 4)).toBe(String(Number(statedOn.slice(0, 4)) + 1));
    expect(JSON.stringify(municipality)).not.toContain(keeper.accountId);
  });

  it('stands in the list of its province, between municipalities without one', async () => {
    await state(anInventory());
    const province = await known('PV26');
    expect(province.length).toBeGreaterThan(10);
    expect(province.filter(({ statements }) => statements.length > 0)).toHaveLength(1);
    const names = province.map(({ name }) => name);
    expect(names).toEqual([...names].sort(new Intl.Collator('nl').compare));
  });

  it('is no longer told when it is ended or too old', async () => {
    const { data } = await state(anInventory());
    expect(code(await end(data['stateInventory']!['id']))).toBe('ok');
    expect(code(await end(data['stateInventory']!['id']))).toBe('NOT_FOUND');
    await state(anInventory());
    await app.database.dataSource.query(
      `UPDATE inventory_statement SET stated_on = current_date - 400, valid_until = current_date - 35
       WHERE ended_at IS NULL`,
    );
    expect((await known('GM0344'))[0]!.statements).toEqual([]);
    expect(await rows()).toBe(2);
  });

  it.each([
    ['a municipality that is none', { municipalityCode: 'GM9999' }, 'REGION_UNKNOWN'],
    ['a province', { municipalityCode: 'PV26' }, 'REGION_UNKNOWN'],
    ['no code at all', { municipalityCode: "'; DROP TABLE region; --" }, 'REGION_UNKNOWN'],
    ['tomorrow', { statedOn: inDays(2) }, 'INPUT_INVALID'],
    ['more than a year ago', { statedOn: inDays(-370) }, 'INPUT_INVALID'],
    ['a day that does not exist', { statedOn: '2026-02-30' }, 'INPUT_INVALID'],
    ['a day in another form', { statedOn: '3 november' }, 'INPUT_INVALID'],
    ['nobody asked', { asked: '  ' }, 'INPUT_INVALID'],
    ['too many asked', { asked: 'x'.repeat(1001) }, 'INPUT_INVALID'],
    ['for nobody', { statedFor: '' }, 'INPUT_INVALID'],
    ['what is no text', { statedFor: 'a\0b' }, 'INPUT_INVALID'],
  ])('cannot be of %s: nothing is written', async (_name, overrides, expected) => {
    expect(code(await state(anInventory(overrides)))).toBe(expected);
    expect(await rows()).toBe(0);
  });

  it('asks for a region that exists', async () => {
    const answer = await app.ask('{ inventoryStatements(regionCode: "XX99") { code } }');
    expect(code(answer)).toBe('REGION_UNKNOWN');
  });
});

describe('who speaks for a region', () => {
  it('is invited in one transaction, also where that is the only connection', async () => {
    const { errors } = await keeper.ask(
      'mutation { inviteAccount(invitation: { email: "regio@voorbeeld.test", role: REGION, regionCode: "PV26" }) { roles { regionCode } } }',
    );
    expect(errors).toEqual([]);
    const unknown = await keeper.ask(
      'mutation { inviteAccount(invitation: { email: "regio@voorbeeld.test", role: REGION, regionCode: "PV99" }) { accountId } }',
    );
    expect(code(unknown)).toBe('REGION_UNKNOWN');
  });

  it('states and ends within it, and nowhere else', async () => {
    const province = await signIn(app, [{ role: 'REGION', regionCode: 'PV26' }]);
    const town = await signIn(app, [{ role: 'REGION', regionCode: 'GM0014' }]);
    const { data } = await state(anInventory(), province);
    const id = data['stateInventory']!['id'];
    expect(code(await state(anInventory({ municipalityCode: 'GM0014' }), province))).toBe(
      'NOT_ALLOWED',
    );
    expect(code(await state(anInventory(), town))).toBe('NOT_ALLOWED');
    expect(code(await end(id, town))).toBe('NOT_FOUND');
    expect(code(await end(randomUUID(), province))).toBe('NOT_FOUND');
    expect(await rows()).toBe(1);
    expect(code(await end(id, province))).toBe('ok');
  });
});
