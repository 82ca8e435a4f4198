import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isObjectType,
  isUnionType,
  type GraphQLNamedType,
} from 'graphql';
import { aLocation, anInitiative } from '../factories/initiative.js';
import { loadStarter, publishWorld } from '../factories/world.js';
import { startTestApp, type TestApp } from '../setup/app.js';
import { emptyAllTables } from '../setup/database.js';
import { signIn } from '../setup/signed-in.js';
import { ASKERS, type Asker, type PermissionWorld } from './permissions/row.js';
import { ROWS } from './permissions/rows.js';

/** Who may do what: every operation, asked by everybody. A new operation without a row fails here. */
const schema = buildSchema(readFileSync('server/schema.graphql', 'utf8'));
const operations = [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) =>
  Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
);

describe('the table of permissions', () => {
  it('has a row for every operation, and no other', () =>
    expect(ROWS.map(({ operation }) => operation).sort()).toEqual(operations.sort()));

  it('lets nothing private be reached from what a visitor may ask', () => {
    const open = ROWS.filter(
      ({ operation, expected }) => operation.startsWith('Query.') && expected.public === 'ok',
    );
    const reached = new Set<string>();
    for (const { operation } of open.filter(({ operation }) => operation !== 'Query.me')) {
      const field = schema.getQueryType()!.getFields()[operation.slice('Query.'.length)]!;
      reach(getNamedType(field.type), reached);
    }
    const shut = new Set<string>();
    for (const { operation } of ROWS.filter(({ expected }) => expected.public !== 'ok')) {
      const [root = '', name = ''] = operation.split('.');
      const type = root === 'Query' ? schema.getQueryType()! : schema.getMutationType()!;
      reach(getNamedType(type.getFields()[name]!.type), shut);
    }
    // What both reach is public by itself; what only the shut ones reach must stay there.
    const privateTypes = [...shut].filter((name) =>
      /Account|Mail|Audit|Session|Passkey|Draft|Proposal|Suggestion|Call|Growth|Contact(Person)|Concealed/.test(
        name,
      ),
    );
    expect(privateTypes.filter((name) => reached.has(name))).toEqual([]);
    expect(privateTypes.length).toBeGreaterThan(4);
  });
});

function reach(type: GraphQLNamedType, reached: Set<string>): void {
  if (reached.has(type.name)) return;
  if (isUnionType(type)) for (const part of type.getTypes()) reach(part, reached);
  if (!isObjectType(type)) return;
  reached.add(type.name);
  for (const field of Object.values(type.getFields())) reach(getNamedType(field.type), reached);
}

describe.each(ROWS)('$operation', ({ query, variables, expected }) => {
  it.each(ASKERS)('asked by %s', async (asker) => {
    const given = (await variables?.(world, asker)) ?? {};
    const answer =
      asker === 'public'
        ? await app.ask(query, given)
        : await (await personOf(asker)).ask(query, given);
    expect({
      status: answer.status,
      outcome: answer.errors[0]?.extensions['code'] ?? 'ok',
      ...(answer.errors[0] && { message: answer.errors[0].message }),
    }).toMatchObject({ status: 200, outcome: expected[asker] });
    // Refused means: nothing of it is told either.
    if (expected[asker] !== 'ok') {
      expect(Object.values(answer.data ?? {}).filter((value) => value !== null)).toEqual([]);
    }
  });
});

let app: TestApp;
let world: PermissionWorld;

beforeAll(async () => {
  app = await startTestApp();
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
  } as PermissionWorld;
});

afterAll(() => app.close());

/** Another person for every question: signing out and the like are nobody else's business. */
async function personOf(asker: Exclude<Asker, 'public'>) {
  const { recordId, otherRecordId, municipalityCode, otherMunicipalityCode } = world;
  const roles = {
    withoutRole: [],
    editorOfAnother: [{ role: 'EDITOR' as const, initiativeId: otherRecordId }],
    regionElsewhere: [{ role: 'REGION' as const, regionCode: otherMunicipalityCode }],
    region: [{ role: 'REGION' as const, regionCode: municipalityCode }],
    editor: [{ role: 'EDITOR' as const, initiativeId: recordId }],
    keeper: [{ role: 'KEEPER' as const }],
  };
  return signIn(app, roles[asker]);
}
