import { momentWords, whoWords } from './who-words.js';

describe('who did something', () => {
  it.each([
    ['public', 'een bezoeker'],
    ['operator', 'de technische beheerder'],
    ['account:11111111-1111-4111-8111-111111111111', 'iemand die niet meer meedoet'],
    ['seed 2026-11-01', 'het register zelf, bij het begin'],
  ])('%s is %s', (who, words) => expect(whoWords(who)).toBe(words));
});

describe('a moment', () => {
  it('is told in Dutch time', () => {
    expect(momentWords('2026-11-27T00:05:00Z')).toBe('27 november 2026, 01.05 uur');
  });
});
