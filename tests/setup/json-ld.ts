import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';

/** The words of schema.org that our pages use, as its own context defines them; a word too many is lost. */
const CONTEXT = JSON.parse(
  readFileSync('tests/fixtures/schema-org-context.json', 'utf8'),
) as jsonld.NodeObject;

const BLOCK = /<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g;

/** What stands in a page as JSON-LD, as a search engine finds it. */
export function jsonLdIn(html: string): string[] {
  return [...html.matchAll(BLOCK)].map(([, text = '']) => text);
}

export type Expanded = { '@id'?: string; '@type'?: string[] } & Record<string, unknown>;

/**
 * The nodes of a block with every name written in full, by somebody else's program.
 * @throws when a property, a type or a value means nothing and would be lost
 */
export async function expanded(block: string): Promise<Expanded[]> {
  const document = JSON.parse(block) as jsonld.JsonLdDocument;
  const options = {
    safe: true,
    documentLoader: async (url: string) => {
      if (url !== 'https://schema.org') throw new Error(`Nobody asked for ${url}`);
      return { contextUrl: undefined, document: CONTEXT, documentUrl: url };
    },
  };
  return (await jsonld.expand(document, options)) as unknown as Expanded[];
}
