import { isOurs, outdatedCaches, REGISTER_CACHE, siteCache } from './cache-names.js';

const site = (build: string, isComplete = true) => ({ name: siteCache(build), isComplete });

describe('outdatedCaches', () => {
  it('keeps this build and the one before it', () => {
    expect(outdatedCaches([site('a'), site('b'), site('c')], siteCache('c'))).toEqual([
      siteCache('a'),
    ]);
  });

  it('does not take one that was never finished for the one before', () => {
    const caches = [site('a'), site('b', false), site('c')];
    expect(outdatedCaches(caches, siteCache('c'))).toEqual([siteCache('b')]);
  });

  it('keeps the newer build after going back to an older one', () => {
    expect(outdatedCaches([site('a'), site('b')], siteCache('a'))).toEqual([]);
  });

  it('leaves the register and what is not of this site alone', () => {
    const others = [REGISTER_CACHE, 'elders'].map((name) => ({ name, isComplete: false }));
    expect(outdatedCaches([...others, site('a')], siteCache('a'))).toEqual([]);
  });
});

describe('isOurs', () => {
  it('tells the caches of this site from others', () => {
    expect([siteCache('a'), REGISTER_CACHE, 'elders'].map(isOurs)).toEqual([true, true, false]);
  });
});
