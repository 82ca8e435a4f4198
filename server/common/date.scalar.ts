import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** No date is longer; whoever takes one in checks it and tells what is wrong by a code of its own. */
const LONGEST = 40;

/** A day of the calendar. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day, `YYYY-MM-DD`, in the Netherlands.',
  serialize: String,
  parseValue: dateText,
  parseLiteral: (node) => dateText(node.kind === Kind.STRING ? node.value : null),
});

function dateText(value: unknown): string {
  if (typeof value === 'string' && value.length <= LONGEST) return value;
  throw new GraphQLError('Give a date as a text: YYYY-MM-DD.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
