import { XMLBuilder } from 'fast-xml-parser';

/** Attributes are written as `@name`, the text beside them as `#text`. */
const builder = new XMLBuilder({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  suppressEmptyNode: true,
  format: true,
});

/** A document of XML 1.0 in UTF-8. What XML cannot hold is left out of texts. */
export function xmlOf(content: object): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(cleaned(content)) as string}`;
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return [...value].filter(isAllowed).join('');
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleaned(part)]));
}

/** The characters of XML 1.0. */
function isAllowed(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
