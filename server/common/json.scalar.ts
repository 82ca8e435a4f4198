import { GraphQLError, GraphQLScalarType } from 'graphql';

/** Any JSON value, given as a variable; whoever takes one in checks it. */
export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description:
    'Any JSON value. Only as a variable; the operation that takes one says what it must be.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: () => {
    throw new GraphQLError('Give a JSON value as a variable.', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  },
});
