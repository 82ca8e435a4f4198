import { longSentences, textsIn } from '../texts.spec-support.js';
import { when } from './when.js';

const all = textsIn(when);
const statements = when.parts.flatMap((part) => [...part.statements]);

describe('texts of the page on when a support point fits', () => {
  it('are short sentences', () => {
    expect(all.length).toBeGreaterThan(80);
    expect(longSentences(all)).toEqual([]);
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
