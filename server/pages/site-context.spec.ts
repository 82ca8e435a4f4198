import { newSlugOf } from './site-context.js';

describe('newSlugOf', () => {
  it('is the address to which an initiative moved', () => {
    expect(newSlugOf({ oud: 'nieuw' }, 'oud')).toBe('nieuw');
    expect(newSlugOf({ oud: 'nieuw' }, 'anders')).toBeUndefined();
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'])(
    'knows no address %s that nobody gave',
    (slug) => {
      expect(newSlugOf({}, slug)).toBeUndefined();
    },
  );
});
