import {
  forgetChoices,
  MOST_RECENT,
  recentChoices,
  rememberChoice,
  type RecentChoice,
} from './recent-choices.js';

const choice = (place: string): RecentChoice => ({
  places: [place],
  language: 'nl',
  group: null,
  wish: 'meet',
});

/** As a browser has it: text under a name. */
function storageOf(kept: Map<string, string>): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
}

describe('recent choices', () => {
  let kept: Map<string, string>;
  beforeEach(() => {
    kept = new Map();
    Object.assign(globalThis, { window: { localStorage: storageOf(kept) } });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'window');
  });

  it('keeps the newest first, each once, and no more than a handful', () => {
    for (const place of ['a', 'b', 'c', 'd', 'e', 'f', 'c']) rememberChoice(choice(place));
    expect(recentChoices().map(({ places }) => places[0])).toEqual(['c', 'f', 'e', 'd', 'b']);
    expect(recentChoices()).toHaveLength(MOST_RECENT);
  });

  it('keeps nothing but places, language and the two choices', () => {
    rememberChoice({ places: ['a'], language: 'ar', group: 'parents', wish: null });
    expect([...kept.values()].map((text) => JSON.parse(text) as unknown)).toEqual([
      [{ places: ['a'], language: 'ar', group: 'parents', wish: null }],
    ]);
  });

  it('forgets all of it', () => {
    rememberChoice(choice('a'));
    expect(forgetChoices()).toBe(true);
    expect(kept.size).toBe(0);
    expect(recentChoices()).toEqual([]);
  });

  it.each([
    'x',
    'null',
    '{}',
    '[null, 1, "a", {}, {"places": "a"}, {"places": [1]}, {"places": ["<b>"]}]',
  ])('reads %s as nothing', (text) => {
    kept.set('zelfregiekaart.verwijzen', text);
    expect(recentChoices()).toEqual([]);
  });

  it('works where a browser refuses to keep anything', () => {
    const refuse = (): never => {
      throw new DOMException('refused', 'SecurityError');
    };
    Object.assign(globalThis, {
      window: { localStorage: { getItem: refuse, setItem: refuse, removeItem: refuse } },
    });
    expect(() => rememberChoice(choice('a'))).not.toThrow();
    expect(recentChoices()).toEqual([]);
    expect(forgetChoices()).toBe(false);
  });
});
