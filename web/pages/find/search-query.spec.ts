import fc from 'fast-check';
import { GROUP_FILTERS, NO_FILTERS, WISHES } from '../../registry/filters.js';
import {
  fragmentOf,
  isAsking,
  NOTHING_ASKED,
  queryOfForm,
  queryOfFragment,
  type SearchQuery,
} from './search-query.js';

const anyQuery: fc.Arbitrary<SearchQuery> = fc.record({
  typed: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.trim()),
  filters: fc.record({
    today: fc.boolean(),
    group: fc.option(fc.constantFrom(...GROUP_FILTERS)),
    wish: fc.option(fc.constantFrom(...WISHES)),
  }),
});

describe('the query in the address', () => {
  it('comes back as it was, whatever was typed', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const fragment = fragmentOf(query);
        expect(fragment === '').toBe(!isAsking(query));
        if (fragment !== '') expect(queryOfFragment(fragment)).toEqual(query);
      }),
    );
  });

  it('is no query where the fragment is an anchor', () => {
    expect(queryOfFragment('#inhoud')).toBeNull();
    expect(queryOfFragment('#letter-A')).toBeNull();
    expect(queryOfFragment('')).toBeNull();
  });

  it('knows only the choices there are', () => {
    expect(queryOfFragment('#voor=diagnose&wat=%3Cscript%3E&vandaag=misschien&x=1')).toEqual(
      NOTHING_ASKED,
    );
    expect(queryOfFragment('#voor=everyone')).toEqual(NOTHING_ASKED);
  });

  it('cuts off what no place is called', () => {
    expect(queryOfFragment(`#plek=${'a'.repeat(500)}`)?.typed).toHaveLength(100);
  });

  it('is read from a form in the same way; a file is no text', () => {
    const form = new FormData();
    form.set('plek', 'Almelo');
    form.set('voor', 'women');
    form.set('vandaag', 'ja');
    expect(queryOfForm(form)).toEqual({
      typed: 'Almelo',
      filters: { today: true, group: 'women', wish: null },
    });
    const odd = new FormData();
    odd.set('plek', new Blob(['x']), 'x.txt');
    expect(queryOfForm(odd)).toEqual({ typed: '', filters: NO_FILTERS });
  });
});
