import { RecentAnswers } from './recent-answers.js';

describe('RecentAnswers', () => {
  it('keeps the ones used last', () => {
    const recent = new RecentAnswers<number>(2, 1000, () => 0);
    recent.set('a', 1);
    recent.set('b', 2);
    expect(recent.get('a')).toBe(1);
    recent.set('c', 3);
    expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([1, undefined, 3]);
  });

  it('forgets after the time since it was answered, however often it is read', () => {
    let now = 0;
    const recent = new RecentAnswers<number>(2, 1000, () => now);
    recent.set('a', 1);
    now = 999;
    expect(recent.get('a')).toBe(1);
    now = 1000;
    expect(recent.get('a')).toBeUndefined();
    recent.set('a', 2);
    expect(recent.get('a')).toBe(2);
  });
});
