import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { aPublication, INITIATIVE_ID, PUBLISHED_AT } from '../publication.spec-support.js';
import type { ToldChange } from '../changes/told-change.js';
import { atomFeed } from './atom.js';

const at = '2026-11-20T09:00:00.000Z';
const change = (rest: Partial<ToldChange> = {}): ToldChange => ({
  at,
  kind: 'PUBLISHED',
  ordinal: 1,
  id: INITIATIVE_ID,
  slug: 'verzonnen-plek',
  name: 'Verzonnen plek',
  url: 'https://kaart.test/initiatief/verzonnen-plek',
  ...rest,
});
const feedOf = (changes: ToldChange[]): string => atomFeed(aPublication([]), changes);
const read = (text: string) =>
  (
    new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' }).parse(text) as {
      feed: Record<string, never>;
    }
  ).feed;

describe('the feed', () => {
  it('is a feed of nothing before the first change', () => {
    expect(read(feedOf([]))).toMatchObject({ updated: PUBLISHED_AT });
    expect(read(feedOf([]))).not.toHaveProperty('entry');
  });

  it('holds any name', () => {
    const name = 'Huis <b>"Thee" & koek</b>\u0000\u0008 مكان ]]>';
    const text = feedOf([change({ name })]);
    expect(XMLValidator.validate(text)).toBe(true);
    expect(read(text)).toMatchObject({
      entry: { title: 'Huis <b>"Thee" & koek</b> مكان ]]>', id: `urn:uuid:${INITIATIVE_ID}` },
    });
  });

  it('has a tombstone without any word for what went', () => {
    const text = feedOf([{ at, kind: 'WITHDRAWN', ordinal: 2, id: INITIATIVE_ID }]);
    expect(read(text)).toMatchObject({
      updated: at,
      'at:deleted-entry': { '@ref': `urn:uuid:${INITIATIVE_ID}`, '@when': at },
    });
    expect(text).not.toContain('Verzonnen');
    expect(read(text)).not.toHaveProperty('entry');
  });

  it('waits with a record of which the name is not known here yet', () => {
    expect(
      read(feedOf([{ at, kind: 'PUBLISHED', ordinal: 2, id: INITIATIVE_ID }])),
    ).not.toHaveProperty('entry');
  });
});
