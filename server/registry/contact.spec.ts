import { contactToShow } from './contact.js';

const now = new Date('2026-11-22T12:00:00Z');
const phone = (rest: { sourceDate?: string; confirmedAt?: string }) => ({
  phone: { value: '+31881234567', source: 'voorbeeld.nl', ...rest },
});
const kinds = (contact: Parameters<typeof contactToShow>[0]) => {
  const shown = contactToShow(contact, now);
  return shown.kind === 'ways' ? shown.ways.map((way) => way.kind) : [];
};

describe('contactToShow', () => {
  it('shows nothing where nothing is known', () => {
    expect(contactToShow(undefined, now)).toEqual({ kind: 'none' });
    expect(contactToShow({}, now)).toEqual({ kind: 'none' });
  });

  it('orders phone, mail, website, however they are stored', () => {
    const contact = {
      website: { value: 'https://voorbeeld.nl', source: 's' },
      email: { value: 'a@voorbeeld.nl', source: 's' },
      ...phone({ sourceDate: '2026' }),
    };
    expect(kinds(contact)).toEqual(['phone', 'email', 'website']);
  });

  it.each([
    ['2026', true],
    ['2024', true],
    ['2023', false],
    ['2024-11', true],
    ['2024-10', false],
    ['2024-11-22', true],
    ['2024-11-21', false],
    ['2019', false],
  ])('a number from a source of %s, never confirmed: shown = %s', (sourceDate, shown) => {
    expect(kinds(phone({ sourceDate }))).toEqual(shown ? ['phone'] : []);
  });

  it('shows an undated, unconfirmed number and says that nobody knows its age', () => {
    const shown = contactToShow(phone({}), now);
    expect(shown).toMatchObject({
      kind: 'ways',
      ways: [
        {
          provenance:
            'Volgens voorbeeld.nl. Wij weten niet van wanneer dit is. Nog door niemand bevestigd.',
        },
      ],
    });
  });

  it('shows an old number that was confirmed lately, and names the day', () => {
    const shown = contactToShow(
      phone({ sourceDate: '2015', confirmedAt: '2026-05-03T09:00:00Z' }),
      now,
    );
    expect(shown).toMatchObject({ ways: [{ provenance: 'Bevestigd op 3 mei 2026.' }] });
  });

  it('holds back a number whose last confirmation is too old as well', () => {
    const shown = contactToShow(
      phone({ sourceDate: '2015', confirmedAt: '2021-05-03T09:00:00Z' }),
      now,
    );
    expect(shown).toEqual({
      kind: 'none',
      withheldPhone: 'Wij hebben een telefoonnummer dat te oud is om te laten zien.',
    });
  });

  it('keeps mail and website of any age, and says of when they are', () => {
    const shown = contactToShow(
      {
        ...phone({ sourceDate: '2018' }),
        website: { value: 'https://voorbeeld.nl', source: 'nvzh.nl', sourceDate: '2015-03' },
      },
      now,
    );
    expect(shown).toMatchObject({
      kind: 'ways',
      ways: [
        { kind: 'website', provenance: 'Volgens nvzh.nl, maart 2015. Nog door niemand bevestigd.' },
      ],
      withheldPhone: expect.any(String),
    });
  });

  it('speaks English and Arabic too', () => {
    const english = contactToShow(phone({ sourceDate: '2025-02' }), now, 'en');
    expect(english).toMatchObject({
      ways: [
        { provenance: 'According to voorbeeld.nl, February 2025. Not confirmed by anyone yet.' },
      ],
    });
    const arabic = contactToShow(phone({}), now, 'ar');
    expect(arabic).toMatchObject({
      ways: [{ provenance: expect.stringMatching(/[\u0600-\u06ff]/) }],
    });
  });

  it.each([
    ['en', { confirmedAt: '2026-05-03T09:00:00Z' }, 'Confirmed on 3 May 2026.'],
    [
      'en',
      { sourceDate: '2025-11-05' },
      'According to voorbeeld.nl, 5 November 2025. Not confirmed by anyone yet.',
    ],
    ['ar', { confirmedAt: '2026-05-03T09:00:00Z' }, 'تم التأكد في 3 مايو 2026.'],
    ['ar', { sourceDate: '2025-11-05' }, 'حسب voorbeeld.nl، 5 نوفمبر 2025. لم يؤكده أحد بعد.'],
    ['ar', { sourceDate: '2025-11' }, 'حسب voorbeeld.nl، نوفمبر 2025. لم يؤكده أحد بعد.'],
  ] as const)(
    'in %s dates have the day first and digits as on Dutch doors',
    (locale, known, words) => {
      expect(contactToShow(phone(known), now, locale)).toMatchObject({
        ways: [{ provenance: words }],
      });
    },
  );
});
