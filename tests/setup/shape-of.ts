import type { Leaf, Shape } from '../../web/pages/open-data/shape.js';

const LEAVES: Record<Leaf, (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string',
  instant: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value),
  date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  uuid: (value) =>
    typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
  url: (value) => typeof value === 'string' && URL.canParse(value),
  number: (value) => typeof value === 'number',
  'yes-no': (value) => typeof value === 'boolean',
  anything: () => true,
};

/**
 * Where a value is not what a shape says: what is missing, what is of another kind, and what is there
 * without being told of.
 */
export function differences(value: unknown, shape: Shape, path = ''): string[] {
  const told = path === '' ? 'the answer' : path;
  if (typeof shape === 'string') {
    const [leaf, orNull] = shape.split(' or ') as [Leaf, string?];
    if (orNull !== undefined && value === null) return [];
    return LEAVES[leaf](value) ? [] : [`${told} is no ${leaf}: ${JSON.stringify(value)}`];
  }
  if (isList(shape)) {
    if (!Array.isArray(value)) return [`${told} is no list`];
    return value.flatMap((item, index) => differences(item, shape[0], `${path}[${index}]`));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [`${told} is no object`];
  }
  const known = value as Record<string, unknown>;
  const names = Object.keys(shape).map((name) => name.replace(/\?$/, ''));
  const extra = '…' in shape ? [] : Object.keys(known).filter((name) => !names.includes(name));
  return [
    ...extra.map((name) => `${path}.${name} is not told of`),
    ...Object.entries(shape).flatMap(([name, part]) => {
      if (name === '…') return [];
      const plain = name.replace(/\?$/, '');
      if (!(plain in known)) return name.endsWith('?') ? [] : [`${path}.${name} is missing`];
      return differences(known[plain], part, `${path}.${plain}`);
    }),
  ];
}

function isList(shape: Exclude<Shape, string>): shape is readonly [Shape] {
  return Array.isArray(shape);
}
