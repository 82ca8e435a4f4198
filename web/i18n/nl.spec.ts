import { nl } from './nl.js';
import { textFor } from './messages.js';
import type { MessageId } from './text.js';

/** Longest forms of the messages: plurals spelled out, placeholders as one word. */
function formatted(id: string): string {
  const values = new Proxy<Record<string, string | number>>(
    {},
    {
      get: (_, name) => (name === 'count' || name === 'confirmed' ? 12 : 'Woord'),
      has: () => true,
    },
  );
  const names = [...nl[id as MessageId].matchAll(/\{(\w+)/g)].map(([, name]) => name ?? '');
  const filled = Object.fromEntries(names.map((name) => [name, values[name] ?? '']));
  return textFor('nl')(id as MessageId, filled);
}

const sentences = Object.keys(nl).flatMap((id) =>
  formatted(id)
    .split(/(?<=[.?!:])\s+/)
    .filter((sentence) => /[.?!:]”?$/.test(sentence))
    .map((sentence) => ({ id, words: sentence.split(/\s+/).length, sentence })),
);

const FORBIDDEN = [
  /cli[eë]nt/i,
  /pati[eë]nt/i,
  /doelgroep/i,
  /indicatie/i,
  /laagdrempelig/i,
  /steunpunt/i,
  /\bggz\b/i,
  /\bepa\b/i,
  /\bwmo\b/i,
  /\bdomein/i,
  /ervaringsdeskundig/i,
  /\bje\b|\bjij\b|\bjouw\b/i,
  /\bm\.b\.t\.|\bo\.a\.|\bevt\.|\bbijv\.|\bd\.w\.z\./i,
];

describe('Dutch texts', () => {
  it('are short: 12 words on average, 20 at most', () => {
    const average = sentences.reduce((sum, { words }) => sum + words, 0) / sentences.length;
    expect(average).toBeLessThanOrEqual(12);
    expect(sentences.filter(({ words }) => words > 20)).toEqual([]);
  });

  it('keep to 15 words a sentence', () => {
    expect(sentences.filter(({ words }) => words > 15)).toEqual([]);
  });

  it.each(FORBIDDEN.map((word) => [word]))('never say %s', (word) => {
    expect(Object.values(nl).filter((text) => word.test(text))).toEqual([]);
  });

  it('explain "zelfregie" wherever it is more than the name of the site', () => {
    const uses = Object.entries(nl).filter(([, text]) => /zelfregie(?!kaart)/i.test(text));
    expect(uses.map(([id]) => id)).toEqual(['footer.about']);
    expect(nl['footer.about']).toContain('Zelfregie betekent');
  });

  it('are all valid messages', () => {
    for (const id of Object.keys(nl)) expect(formatted(id)).not.toBe('');
  });
});
