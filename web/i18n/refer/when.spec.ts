import { when } from './when.js';

type Texts =
  string | ((...words: string[]) => string) | readonly Texts[] | { [name: string]: Texts };

/** Every text, each placeholder filled in with one word. */
function textsIn(texts: Texts): string[] {
  if (typeof texts === 'string') return [texts];
  if (typeof texts === 'function')
    return [texts(...Array.from({ length: texts.length }, () => 'Woord'))];
  return Object.values(texts).flatMap((part: Texts) => textsIn(part));
}

const all = textsIn(when as unknown as Texts);
const sentences = all.flatMap((text) => text.split(/(?<=[.?!:])\s+/));
const statements = when.parts.flatMap((part) => [...part.statements]);

describe('texts of the page on when a support point fits', () => {
  it('are short sentences', () => {
    expect(all.length).toBeGreaterThan(80);
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 15)).toEqual([]);
  });

  it.each([
    /cli[eë]nt/i,
    /pati[eë]nt/i,
    /doelgroep/i,
    /zwaarder|zwakker|onbegrepen/i,
    /\bje\b|\bjouw\b/i,
    /["„«»]/,
  ])('never say %s', (word) => {
    expect(all.filter((text) => word.test(text))).toEqual([]);
  });

  it('each rest on a document, and name its chapter or annex', () => {
    const documents = statements.filter(({ source }) => /handbook|article/.test(source));
    expect(documents.length).toBeGreaterThan(20);
    expect(documents.filter(({ part }) => !/^(\d|bijlage \d)/.test(part ?? ''))).toEqual([]);
    expect(when.sources.full.map(({ id }) => id)).toEqual(Object.keys(when.sources.short));
  });

  it('hold no telephone number: those stand in one file', () => {
    // 113 is the name of the organisation too.
    expect(all.filter((text) => /\d{4,}|\b112\b|0800/.test(text.replace(/202[34]/g, '')))).toEqual(
      [],
    );
  });

  it('say where to turn in danger, and that a support point is not the place', () => {
    const said = when.parts.find(({ id }) => id === 'niet')!.statements.map(({ text }) => text);
    for (const word of ['levensgevaar', 'zelfmoord', 'crisisdienst', 'Veilig Thuis'])
      expect(said.join(' ')).toContain(word);
  });
});
