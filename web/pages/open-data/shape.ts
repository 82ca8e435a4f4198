/** What one value is: a kind of text, a number, yes or no. */
export type Leaf = 'text' | 'instant' | 'date' | 'uuid' | 'url' | 'number' | 'yes-no' | 'anything';

/**
 * What an answer looks like. A list holds things of one shape. A name that ends in `?` may be missing;
 * `null` may stand where a shape ends in `or null`. `…` as a name: there is more than is shown.
 */
export type Shape =
  Leaf | `${Leaf} or null` | readonly [Shape] | { readonly [name: string]: Shape };

/** A shape as a reader sees it: like JSON, with in place of each value what it is. */
export function printedShape(
  shape: Shape,
  words: Record<Leaf | 'or null' | 'more', string>,
): string {
  return lines(shape, words, '');
}

function lines(
  shape: Shape,
  words: Record<Leaf | 'or null' | 'more', string>,
  indent: string,
): string {
  if (typeof shape === 'string') {
    const [leaf, orNull] = shape.split(' or ') as [Leaf, string?];
    return orNull === undefined ? words[leaf] : `${words[leaf]} ${words['or null']}`;
  }
  const deeper = `${indent}  `;
  if (isList(shape)) {
    return shape[0] === 'anything' ? '[ … ]' : `[ ${lines(shape[0], words, indent)}, … ]`;
  }
  const names = Object.entries(shape).map(([name, part]) =>
    name === '…'
      ? `${deeper}… ${words.more}`
      : `${deeper}${name.endsWith('?') ? `${name.slice(0, -1)} ?` : name}: ${lines(part, words, deeper)}`,
  );
  return `{\n${names.join(',\n')}\n${indent}}`;
}

function isList(shape: Exclude<Shape, string>): shape is readonly [Shape] {
  return Array.isArray(shape);
}
