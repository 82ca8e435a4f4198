import { readFileSync } from 'node:fs';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLSchema,
} from 'graphql';

describe('schema.graphql', () => {
  const schema: GraphQLSchema = buildSchema(readFileSync('server/schema.graphql', 'utf8'));
  const ours = Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );

  it('describes every type, field, argument and value', () => {
    const silent: string[] = [];
    const listen = (name: string, described: { description?: string | null }) => {
      if (!described.description) silent.push(name);
    };
    for (const type of ours) {
      if (!['Query', 'Mutation'].includes(type.name)) listen(type.name, type);
      if (isObjectType(type) || isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) {
          listen(`${type.name}.${field.name}`, field);
          for (const argument of 'args' in field ? field.args : []) {
            listen(`${type.name}.${field.name}(${argument.name})`, argument);
          }
        }
      }
      if (isEnumType(type)) {
        for (const value of type.getValues()) listen(`${type.name}.${value.name}`, value);
      }
    }
    expect(silent).toEqual([]);
  });

  it('has no field that could be a score, a ranking or a contact behind the scenes', () => {
    const names = ours.flatMap((type) =>
      isObjectType(type) ? Object.keys(type.getFields()).map((name) => `${type.name}.${name}`) : [],
    );
    expect(
      names.filter((name) => /score|rank|rating|average|hidden|private|stars/i.test(name)),
    ).toEqual([]);
  });
});
