import { readdirSync, readFileSync } from 'node:fs';
import {
  astFromValue,
  buildSchema,
  getNamedType,
  isCompositeType,
  isUnionType,
  parse,
  print,
  valueFromASTUntyped,
  type FieldNode,
  type GraphQLField,
  type OperationDefinitionNode,
} from 'graphql';
import type { Asker, OperationRow, PermissionWorld } from '../permissions/row.js';

export const schema = buildSchema(readFileSync('server/schema.graphql', 'utf8'));

export type Mutation = GraphQLField<unknown, unknown>;

/** Every mutation there is; a new one is attacked without a word here. */
export const MUTATIONS: Mutation[] = Object.values(schema.getMutationType()!.getFields());

/** The rows of the table of permissions: what every operation is rightly asked with. */
export async function readRows(): Promise<Map<string, OperationRow>> {
  const rows = new Map<string, OperationRow>();
  for (const file of readdirSync('tests/api/permissions')) {
    const module = (await import(`../permissions/${file.replace(/\.ts$/, '.js')}`)) as object;
    for (const [name, value] of Object.entries(module)) {
      if (!name.endsWith('Rows')) continue;
      for (const row of value as OperationRow[]) rows.set(row.operation, row);
    }
  }
  return rows;
}

/** Asks one mutation with all its arguments as variables, and learns which outcome it was. */
export function questionOf({ name, args, type }: Mutation): string {
  const named = getNamedType(type);
  const codes = isUnionType(named)
    ? named
        .getTypes()
        .filter((part) => 'code' in part.getFields())
        .map((part) => `... on ${part.name} { code }`)
    : [];
  const selection = isCompositeType(named) ? ` { __typename ${codes.join(' ')} }` : '';
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const declared = args
    .map(({ name, type, defaultValue }) => {
      const value = defaultValue === undefined ? null : astFromValue(defaultValue, type);
      return `$${name}: ${type}${value ? ` = ${print(value)}` : ''}`;
    })
    .join(', ');
  return args.length === 0
    ? `mutation { ${name}${selection} }`
    : `mutation (${declared}) { ${name}(${given})${selection} }`;
}

/** Arguments that would be right for this asker, as its row of the table has them. */
export async function goodArguments(
  row: OperationRow,
  world: PermissionWorld,
  asker: Asker,
): Promise<Record<string, unknown>> {
  const variables = (await row.variables?.(world, asker)) ?? {};
  const operation = parse(row.query).definitions[0] as OperationDefinitionNode;
  const field = operation.selectionSet.selections[0] as FieldNode;
  return Object.fromEntries(
    (field.arguments ?? []).map(({ name, value }) => [
      name.value,
      valueFromASTUntyped(value, variables),
    ]),
  );
}
