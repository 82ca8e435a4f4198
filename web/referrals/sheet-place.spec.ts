import { parseDutchHours } from '../../server/opening-hours/index.js';
import type {
  RegistryDetails,
  RegistryInitiative,
  RegistryLocation,
} from '../../server/registry/registry-file.js';
import { sheetAr } from '../i18n/refer/sheet-ar.js';
import { sheetEn } from '../i18n/refer/sheet-en.js';
import { sheetNl } from '../i18n/refer/sheet-nl.js';
import { sheetTr } from '../i18n/refer/sheet-tr.js';
import { sheetUk } from '../i18n/refer/sheet-uk.js';
import { initiative, location, registry } from '../registry/test-world.js';
import { sheetAsText } from './sheet-as-text.js';
import { sheetPlace } from './sheet-place.js';

const NOW = new Date('2026-11-27T10:00:00Z');
const HOURS = parseDutchHours('ma-vr 9:00-16:00').hours!;
const CONFIRMED = { source: 'de plek', confirmedAt: '2026-10-01T10:00:00Z' };
const OLD = { source: 'oud.example', sourceDate: '2019' };
const LANGUAGES = [sheetNl, sheetEn, sheetAr, sheetTr, sheetUk];

function made(
  place: Partial<RegistryLocation>,
  rest: Partial<RegistryInitiative> = {},
  { texts = sheetNl, months = 12, details = null as RegistryDetails | null } = {},
) {
  const one = location(1, place);
  const record = initiative('Verzonnen plek', { locations: [one], ...rest });
  const callable = initiative('Verzonnen buur', {
    locations: [location(3, { place: 'Verzonnendam' })],
    contact: { phone: { value: '+31881234567', source: 'de plek' } },
  });
  const file = registry(record, callable);
  const world = { file, now: NOW, hoursFreshnessMonths: months };
  const [first] = record.locations;
  return sheetPlace(
    first ? { initiative: record, location: first } : { initiative: record },
    details,
    texts,
    world,
  );
}

/** Of a record with this one location. */
function detailsWith(more: Partial<RegistryDetails['locations'][number]>): RegistryDetails {
  return {
    locations: [{ id: 'location-1', addressHidden: false, ...more }],
    provenance: [],
  } as unknown as RegistryDetails;
}

describe('when one can go', () => {
  it('is told in days of the coming two weeks where the hours are confirmed', () => {
    const { when, sure } = made({ hours: HOURS, hoursSource: CONFIRMED });
    expect(when?.days.map(({ date }) => date)).toEqual([
      '2026-11-27',
      '2026-11-30',
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
      '2026-12-07',
      '2026-12-08',
      '2026-12-09',
      '2026-12-10',
    ]);
    expect(when?.days[0]).toMatchObject({
      day: 'vrijdag 27 november',
      text: 'van 9.00 tot 16.00 uur',
    });
    expect(sure[0]).toBe('Openingstijden bevestigd op 1 oktober 2026.');
  });

  it('leaves out a day that is over, and what an exception closes', () => {
    const hours = {
      ...HOURS,
      exceptions: [{ from: '2026-11-30', until: '2026-12-04', intervals: null, reason: null }],
    };
    const late = new Date('2026-11-27T20:00:00Z');
    const one = location(1, { hours, hoursSource: CONFIRMED });
    const record = initiative('Verzonnen plek', { locations: [one] });
    const world = { file: registry(record), now: late, hoursFreshnessMonths: 12 };
    const place = { initiative: record, location: one };
    const { when } = sheetPlace(place, null, sheetNl, world);
    expect(when?.days.map(({ date }) => date)).toEqual([
      '2026-12-07',
      '2026-12-08',
      '2026-12-09',
      '2026-12-10',
    ]);
  });

  it('ends where the confirmation runs out', () => {
    const hoursSource = { source: 'de plek', confirmedAt: '2025-11-30T10:00:00Z' };
    const { when } = made({ hours: HOURS, hoursSource });
    expect(when?.days.map(({ date }) => date)).toEqual(['2026-11-27', '2026-11-30']);
  });

  it.each(LANGUAGES)(
    'is the sentence with its source where nobody confirmed: $language',
    (texts) => {
      const { when } = made({ hours: HOURS, hoursSource: OLD }, {}, { texts });
      expect(when?.days).toEqual([]);
      expect(when?.confirmedAt).toBeUndefined();
      expect(when?.sentences.join(' ')).toContain('2019');
      expect(when?.sentences).not.toContain(texts.when.unknown);
    },
  );

  it('says nothing as a fact in a copy that is older than thirty days', () => {
    const { when, sure } = made({ hours: HOURS, hoursSource: CONFIRMED }, {}, { months: 0 });
    expect(when?.days).toEqual([]);
    expect(when?.sentences[0]).toContain('Laatst bevestigd op 1 oktober 2026:');
    // Somebody did confirm them, the line above says when: "nobody" would contradict it.
    expect(sure).toEqual([sheetNl.sure.restFromSources]);
  });

  it('does not say that nobody confirmed anything beside a number that somebody did', () => {
    const sureOf = (number: { source: string; confirmedAt?: string }) =>
      made({}, { contact: { phone: { value: '+31301234567', ...number } } }).sure;
    expect(sureOf(CONFIRMED)).toEqual([sheetNl.sure.restFromSources]);
    expect(sureOf({ source: 'de plek' })).toEqual([sheetNl.sure.nothingConfirmed]);
  });

  it('is not known where there are no hours, with how to ask', () => {
    expect(made({}).when).toEqual({
      days: [],
      sentences: ['Wij weten niet wanneer deze plek open is.'],
      dutch: [],
      advice: 'Vraag het eerst.',
    });
    const phone = { phone: { value: '+31301234567', source: 'x' } };
    expect(made({}, { contact: phone }).when?.advice).toBe('Bel eerst.');
  });

  it.each(['PLANNED', 'CLOSED'] as const)(
    'is nothing where it is %s, and that stands on top',
    (status) => {
      const place = made({ hours: HOURS, hoursSource: CONFIRMED }, { lifecycle: { status } });
      expect(place.when).toBeUndefined();
      expect(place.status?.title).toBe(sheetNl.status[status]);
    },
  );

  it.each([
    ['2020', 'Зачинено від 2020 року.'],
    ['2020-05', 'Зачинено від травня 2020 року.'],
    ['2020-05-01', 'Зачинено від 1 травня 2020 року.'],
  ])('gives a Ukrainian date the ending it has after "from": %s', (since, words) => {
    const lifecycle = { status: 'CLOSED' as const, since };
    expect(made({}, { lifecycle }, { texts: sheetUk }).status?.more).toBe(words);
  });

  it('has no dates where it is closed for now', () => {
    const lifecycle = { status: 'TEMPORARILY_CLOSED' as const, until: '2027-02' };
    const place = made({ hours: HOURS, hoursSource: CONFIRMED }, { lifecycle });
    expect(place.when?.days).toEqual([]);
    expect(place.when?.sentences[0]).toBe('Normaal gelden deze tijden.');
    expect(place.status?.more).toBe('Dicht tot februari 2027.');
  });
});

describe('what happens when you walk in', () => {
  it('is only what is known, and else that it is not', () => {
    expect(made({}).walkIn).toEqual([sheetNl.walkIn.unknown]);
    expect(made({ access: { someoneMeetsYou: 'NO' } }).walkIn).toEqual([
      'Er is niet altijd iemand die u ontvangt.',
      sheetNl.walkIn.restUnknown,
    ]);
    const access = {
      walkInWithoutAppointment: 'YES',
      someoneMeetsYou: 'YES',
      mayBringSomeone: 'YES',
      free: 'YES',
    } as const;
    expect(made({ access }).walkIn).toHaveLength(3);
  });
});

describe('good to know', () => {
  it('says that no referral is needed only where that field says yes', () => {
    const of = (noReferral?: 'YES' | 'NO') =>
      made({ access: noReferral ? { noReferral } : {} }).goodToKnow;
    expect(of('YES')).toEqual(['U heeft geen verwijzing nodig.']);
    expect(of('NO')).toEqual(['U heeft een verwijzing nodig, bijvoorbeeld van uw huisarts.']);
    expect(of()).toEqual([]);
  });

  it('names every hurdle that is known, and the languages', () => {
    const access = { groupLimit: 'YES', residenceRequired: 'YES', noIndication: 'NO' } as const;
    const place = made(
      { access, minimumAge: 18 },
      { targetGroups: ['women'], languages: ['nl', 'tr'] },
    );
    expect(place.goodToKnow).toEqual([
      'U heeft eerst toestemming van de gemeente of verzekering nodig.',
      'Voor mensen vanaf 18 jaar.',
      'Deze plek is voor een groep mensen.',
      'Hier is iets voor: Vrouwen.',
      'U moet in de gemeente of regio wonen.',
      'Er wordt gesproken: Nederlands en Turks.',
    ]);
  });
});

describe('where it is', () => {
  it('is the address, with the town that is known', () => {
    const place = made({ address: 'Verzonnenlaan 1', municipalityName: 'Verzonnen' });
    expect(place.where.address).toEqual(['Verzonnenlaan 1', 'Verzonnen']);
  });

  it('is the town alone where the address is hidden, whatever else came along', () => {
    const hidden = { address: 'Geheimelaan 137', postcode: '1071 XX', place: 'Verzonnendam' };
    const details = detailsWith({ addressHidden: true, siteDescription: 'achter de kerk' });
    const place = made(hidden, {}, { details });
    expect(place.where).toEqual({
      town: 'Verzonnendam',
      sentences: ['Het adres is niet openbaar. Vraag het aan de plek zelf.'],
    });
    expect(JSON.stringify(place)).not.toMatch(/Geheimelaan|1071|kerk/);
  });

  it('names no more municipalities than paper has room for', () => {
    const worksIn = Array.from({ length: 20 }, (_, index) => `GM${1000 + index}`);
    const { where } = made({}, { locations: [], worksIn });
    expect(where.sentences[0]).toContain('GM1005');
    expect(where.sentences[0]).not.toContain('GM1006');
  });
});

describe('how to reach it', () => {
  it('never is a number that is too old, and then the nearest place that can be called', () => {
    const contact = { phone: { value: '+31307654321', ...OLD } };
    const place = made({}, { contact });
    expect(JSON.stringify(place)).not.toContain('7654321');
    expect(place.contact).toMatchObject({
      ways: [],
      none: 'Wij hebben een nummer dat te oud is om te laten zien.',
      nearest: { name: 'Verzonnen buur', town: 'Verzonnendam', shown: '088 123 45 67' },
    });
  });

  it('comes with how sure the number is', () => {
    const contact = { phone: { value: '+31301234567', ...CONFIRMED } };
    expect(made({}, { contact }).contact.phoneNote).toBe('Nummer bevestigd op 1 oktober 2026.');
  });
});

describe('its page', () => {
  it('is in the language of the sheet where the site has that, else in Dutch', () => {
    expect(LANGUAGES.map((texts) => made({}, {}, { texts }).path)).toEqual([
      '/initiatief/verzonnen-plek',
      '/en/initiatief/verzonnen-plek',
      '/ar/initiatief/verzonnen-plek',
      '/initiatief/verzonnen-plek',
      '/initiatief/verzonnen-plek',
    ]);
  });

  it('is opened at the location where there are several', () => {
    const locations = [location(1, { id: '0a1b2c3d-1' }), location(2, { id: '4e5f6a7b-2' })];
    expect(made({}, { locations }).path).toBe('/initiatief/verzonnen-plek#locatie-0a1b2c3d');
  });
});

describe('the sheet as text', () => {
  it('says the same in the same order', () => {
    const place = made(
      { hours: HOURS, hoursSource: OLD, access: { noReferral: 'YES' }, address: 'Verzonnenlaan 1' },
      { summary: { text: 'Wij luisteren.', own: true } },
    );
    const text = sheetAsText({
      places: [place],
      texts: sheetNl,
      publicUrl: 'https://kaart.example',
      publishedAt: '2026-11-01T10:00:00Z',
      now: NOW,
    });
    expect(text).toBe(
      `Een plek voor u

Verzonnen plek
Inloop: binnenkomen en mensen ontmoeten
In eigen woorden: “Wij luisteren.”
Wanneer: Volgens een bron uit 2019: ma-vr 9-16. Nog door niemand bevestigd. Vraag het eerst.
Als u binnenkomt: Wat er gebeurt als u binnenkomt, weten wij nog niet. Vraag het gerust.
Goed om te weten: U heeft geen verwijzing nodig.
Waar: Verzonnenlaan 1.
Wij hebben geen nummer van deze plek.
De dichtstbijzijnde plek met een nummer is Verzonnen buur in Verzonnendam. Bel: 088 123 45 67. Nummer volgens een bron zonder datum. Niet bevestigd.
Nog niemand heeft bevestigd wat hier staat. Het komt uit openbare bronnen.
https://kaart.example/initiatief/verzonnen-plek

Nu hulp nodig?
- 112 Alarmnummer: Levensgevaar
- 113 of 0800-0113 113 Zelfmoordpreventie: Denkt u aan zelfmoord? Gratis, dag en nacht
- 088 0767 000 De Luisterlijn: Iemand die naar u luistert, dag en nacht
- 0800-2000 Veilig Thuis: Niet veilig thuis? Gratis, dag en nacht
- Uw huisarts: 's Avonds en in het weekend: de huisartsenpost

Zelfregiekaart: plekken door en voor mensen die het zelf kennen.
Gemaakt op 27 november 2026. Lijst van 1 november 2026.
`,
    );
  });
});
