import { registerEnumType } from '@nestjs/graphql';

/** A word list as the object GraphQL wants, registered under its name with a meaning per value. */
export function enumOf<T extends string>(
  name: string,
  description: string,
  values: readonly T[],
  meanings: Record<T, string>,
): Record<T, T> {
  const members = Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;
  registerEnumType(members, {
    name,
    description,
    valuesMap: Object.fromEntries(
      values.map((value) => [value, { description: meanings[value] }]),
    ) as Record<T, { description: string }>,
  });
  return members;
}
