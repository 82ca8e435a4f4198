import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Texts for keepers, for who makes policy and for who has a site: the same rules. */
const FOLDERS = ['keep', 'coverage', 'embed'].map((name) => path.resolve('web/i18n', name));
const WEB = path.resolve('web');
const LONGEST_SENTENCE = 15;
const LONGEST_AVERAGE = 12;

/** Words of professionals, of forms and of *jij*; as in messages.spec.ts, and those of the trade. */
const FORBIDDEN = [
  /cli[eë]nt/i,
  /pati[eë]nt/i,
  /doelgroep/i,
  /indicatie/i,
  /laagdrempelig/i,
  /\bggz\b/i,
  /\bepa\b/i,
  /\bwmo\b/i,
  /\bje\b|\bjij\b|\bjouw\b/i,
  /\bm\.b\.t\.|\bo\.a\.|\bevt\.|\bbijv\.|\bd\.w\.z\.|\bt\/m\b|\bi\.v\.m\./i,
  /\bregistry\b|\brecord\b|\bproposal\b|\bsubmit|\bsync|\bvalide|\bongeldig|\bverplicht veld/i,
];

/** A text, a text to fill in, or more of them under a name. */
type Texts = string | ((...words: string[]) => string) | { [name: string]: Texts };

/** All texts below a name, each placeholder filled in with one word. */
function textsIn(texts: Texts, name: string): [name: string, text: string][] {
  if (typeof texts === 'string') return [[name, texts]];
  if (typeof texts === 'function')
    return [[name, texts(...Array.from({ length: texts.length }, () => 'Woord'))]];
  return Object.entries(texts).flatMap(([key, inner]) => textsIn(inner, `${name}.${key}`));
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.includes('.spec.'))
    .map((file) => path.join(folder, file)),
);
const pages = await Promise.all(
  files.map(async (file) => {
    const page = path.basename(file, '.ts');
    const exported = (await import(file.replace(/\.ts$/, ''))) as Record<string, Texts>;
    return { page, texts: exported[page] };
  }),
);
const all = pages.flatMap(({ page, texts = {} }) => textsIn(texts, page));

const sentencesOf = (text: string) =>
  text.split(/(?<=[.?!:]”?)\s+/).filter((sentence) => /[.?!:]”?$/.test(sentence));
const wordsIn = (sentence: string) => sentence.split(/\s+/).length;
const failing = (fails: (text: string) => boolean) => all.filter(([, text]) => fails(text));

describe('texts of the pages for professionals', () => {
  it('stand in files with one object of the same name each', () => {
    expect(pages.filter(({ texts }) => typeof texts !== 'object').map(({ page }) => page)).toEqual(
      [],
    );
    expect(all.length).toBeGreaterThan(50);
  });

  it('are never empty', () => {
    expect(failing((text) => text.trim() === '')).toEqual([]);
  });

  it('have no long sentence', () => {
    const isLong = (text: string) => sentencesOf(text).some((s) => wordsIn(s) > LONGEST_SENTENCE);
    expect(failing(isLong)).toEqual([]);
  });

  it('are short on average', () => {
    const sentences = all.flatMap(([, text]) => sentencesOf(text));
    const words = sentences.reduce((sum, sentence) => sum + wordsIn(sentence), 0);
    expect(words / sentences.length).toBeLessThanOrEqual(LONGEST_AVERAGE);
  });

  it.each(FORBIDDEN.map((word) => [word]))('never say %s', (word) => {
    expect(failing((text) => word.test(text))).toEqual([]);
  });

  it('use the quotation marks of the other pages', () => {
    expect(failing((text) => /["„«»]/.test(text))).toEqual([]);
  });
});

/** Whatever every visitor may download; what is not here is for those who keep the register. */
const FOR_EVERYONE = [
  ...['i18n', 'map', 'offline', 'registry', 'service-worker', 'ui'],
  ...[
    'accessibility',
    'find',
    'frame',
    'initiative',
    'not-found',
    'privacy',
    'shell',
    'sources',
    'suggest',
  ].map((page) => `pages/${page}`),
];

describe('pages for everyone', () => {
  it('do not pull in these texts, nor the forms that use them', () => {
    const sources = FOR_EVERYONE.flatMap((folder) =>
      readdirSync(path.join(WEB, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => path.join(folder, file)),
    ).concat('root.tsx', 'entry.client.tsx');
    const pulling = sources
      .filter((file) => !/^i18n[\\/](keep|coverage|embed)[\\/]/.test(file))
      .filter((file) =>
        /from '[^']*\/(keep|edit|embed|embed-builder|(?<!server\/)coverage)\//.test(
          readFileSync(path.join(WEB, file), 'utf8'),
        ),
      );
    expect(sources.length).toBeGreaterThan(100);
    expect(pulling).toEqual([]);
  });
});
