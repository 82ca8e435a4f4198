import fc from 'fast-check';
import { fieldsOf } from '../initiatives/field-paths.js';
import {
  initiativeContentSchema,
  type InitiativeContent,
} from '../initiatives/initiative-content.js';
import { openingHoursSchema } from '../opening-hours/opening-hours.schema.js';
import { anyContent, SEED } from './arbitrary-content.spec-support.js';
import { ChangeError } from './change-error.js';
import { changesBetween } from './changes.js';
import { FIELD_RULES } from './field-rules.js';
import { differenceOf, fieldWords } from './field-words.js';

const LOCATION = '10000000-0000-4000-8000-000000000001';
const OFFERING = '20000000-0000-4000-8000-000000000001';
const ORGANISATION = '30000000-0000-4000-8000-000000000001';
const content: InitiativeContent = initiativeContentSchema.parse({
  id: '00000000-0000-4000-8000-000000000001',
  name: 'Verzonnen plek',
  types: [],
  pillars: {},
  legalPosition: 'UNKNOWN',
  networkStatus: 'UNKNOWN',
  lifecycle: { status: 'OPEN' },
  contact: {},
  crisisAgreements: {},
  organisations: [{ id: ORGANISATION, name: 'Stichting Verzonnen', role: 'OPERATES' }],
  locations: [
    {
      id: LOCATION,
      premises: 'OWN',
      lifecycle: { status: 'OPEN' },
      site: { id: LOCATION, place: 'Bedachtum' },
      addressVisibility: 'PUBLIC',
      accessibility: {},
      access: {},
    },
  ],
  offerings: [{ id: OFFERING, kind: 'walk-in', name: 'Inloop' }],
});
const context = {
  contents: [content],
  municipalityName: (code: string) => (code === 'GM0001' ? 'Bedachtum' : undefined),
};
const hours = (input: object) => openingHoursSchema.parse({ rules: [], ...input });
const tuesday = { rule: 'DAYS', days: [2], intervals: [{ from: '10:00', to: '16:00' }] };

describe('fieldWords', () => {
  it.each<[string, unknown, string]>([
    ['/name', 'Verzonnen huis', 'Verzonnen huis'],
    ['/contact/phone', null, 'Niet ingevuld'],
    ['/networks', [], 'Niet ingevuld'],
    ['/networks', ['Een', 'Twee'], 'Een; Twee'],
    ['/pillars/meeting', 'YES', 'Ja'],
    ['/pillars/meeting', 'UNKNOWN', 'Dat weten wij niet'],
    ['/targetGroups', ['women', 'parents'], 'Vrouwen, Ouders'],
    ['/languages', ['nl', 'ar'], 'Nederlands, Arabisch'],
    ['/foundedYear', 2001, '2001'],
    ['/worksInMunicipalities', ['GM0001', 'GM0002'], 'Bedachtum, gemeente met code GM0002'],
    [
      '/lifecycle',
      { status: 'TEMPORARILY_CLOSED', since: '2026-05', until: '2026-06-03', note: 'Er lekt iets' },
      'Tijdelijk dicht, sinds mei 2026, tot en met 3 juni 2026. Er lekt iets',
    ],
    ['/formerNames', [{ name: 'Oude naam', until: '2019' }], 'Oude naam (tot 2019)'],
    ['/formerNames', [{ name: 'Oude naam', until: '2019-02-31' }], 'Oude naam (tot 2019-02-31)'],
    ['/types', [{ code: 'other', ownWord: 'Huiskamer' }], 'Andere plek (eigen woord: Huiskamer)'],
    ['/networkStatus', 'GROWING', 'Groeit naar het netwerk toe'],
    [
      `/locations/${LOCATION}/site`,
      {
        id: LOCATION,
        street: 'Verzonnenstraat',
        houseNumber: '12',
        postcode: '1234 AB',
        place: 'Bedachtum',
        municipalityCode: 'GM0001',
        latitude: 52,
        longitude: 5,
        description: 'achter de molen',
      },
      'Verzonnenstraat 12, 1234 AB Bedachtum, gemeente Bedachtum, achter de molen, met een punt op de kaart',
    ],
    [`/locations/${LOCATION}/site/latitude`, 52.12345, '52,12345'],
    [`/offerings/${OFFERING}/locationId`, LOCATION, 'Bedachtum'],
    [`/offerings/${OFFERING}/locationId`, OFFERING, 'Iets wat niet meer in de lijst staat'],
    [`/offerings/${OFFERING}/organisationIds`, [ORGANISATION], 'Stichting Verzonnen'],
    [`/offerings/${OFFERING}`, null, 'Staat niet in de lijst'],
    [`/offerings/${OFFERING}/hours`, null, 'Openingstijden onbekend'],
    [`/offerings/${OFFERING}/hours`, hours({}), 'Openingstijden onbekend.'],
    [
      `/offerings/${OFFERING}/hours`,
      hours({
        rules: [tuesday],
        publicHolidays: { general: 'CLOSED', goodFriday: 'OPEN' },
        exceptions: [{ from: '2031-08-01', until: '2031-08-14', intervals: null, reason: 'zomer' }],
      }),
      [
        'Dinsdag van 10.00 tot 16.00 uur.',
        'Dicht op feestdagen.',
        'Open op Goede Vrijdag.',
        'Dicht van 1 augustus 2031 tot en met 14 augustus 2031 (zomer).',
      ].join('\n'),
    ],
    ['/offerings', [OFFERING], 'Inloop'],
  ])('says %s', (path, value, words) => {
    expect(fieldWords(path, value, context)).toBe(words);
  });

  it('tells a whole listed thing line by line, and leaves out what nobody knows', () => {
    const [offering] = content.offerings;
    const value = { ...offering, locationId: LOCATION, hours: hours({ rules: [tuesday] }) };
    expect(fieldWords(`/offerings/${OFFERING}`, value, context).split('\n')).toEqual([
      'Naam: Inloop',
      'Soort: Inloop',
      'Openingstijden: Dinsdag van 10.00 tot 16.00 uur.',
      'Op welke plek: Bedachtum',
    ]);
  });

  it('says every value of every record in words', () => {
    const check = (path: string, value: unknown) => {
      const words = fieldWords(path, value, { contents: [] });
      expect(words.trim()).not.toBe('');
      expect(words).not.toMatch(/\[object|undefined|null|NaN|"\w+":|\b[A-Z]{3,}_[A-Z]+\b/);
      expect(words).not.toBe('Dit kunnen wij hier niet laten zien');
    };
    fc.assert(
      fc.property(anyContent, anyContent, (before, after) => {
        for (const [path, value] of fieldsOf(after)) check(path, value);
        for (const { path, value } of changesBetween(before, after)) check(path, value);
      }),
      { ...SEED, numRuns: 100 },
    );
  });

  it('never shows what it was not made for', () => {
    const paths = FIELD_RULES.map(({ pattern }) => pattern.replace('*', LOCATION));
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const words = fieldWords(path, value, context);
        expect(words).not.toBe('');
        expect(words).not.toMatch(/\[object /);
      }),
      { ...SEED, numRuns: 2000 },
    );
  });

  it('knows no words for a field that does not exist', () => {
    expect(() => fieldWords('/__proto__', 'x', context)).toThrow(ChangeError);
  });
});

describe('differenceOf', () => {
  it('says which field of which thing, before and after', () => {
    const change = { path: `/offerings/${OFFERING}/name`, value: 'Samen koffie' };
    expect(differenceOf(change, content, context)).toEqual({
      path: change.path,
      name: 'offerings.name',
      label: 'Naam',
      of: 'Inloop',
      before: 'Inloop',
      after: 'Samen koffie',
    });
    expect(differenceOf({ path: '/name', value: 'Huis' }, content, context).of).toBeNull();
  });

  it('shows that something changed where the words are the same', () => {
    const path = `/offerings/${OFFERING}/hours`;
    const days = { rule: 'DAYS', intervals: tuesday.intervals };
    const together = hours({ rules: [{ ...days, days: [2, 3] }] });
    const apart = hours({ rules: [tuesday, { ...days, days: [3] }] });
    const [offering] = content.offerings;
    const before = { ...content, offerings: [{ ...offering!, hours: together }] };
    const { after } = differenceOf({ path, value: apart }, before, context);
    expect(after).toBe(
      'Dinsdag en woensdag van 10.00 tot 16.00 uur. (op een andere manier opgeschreven)',
    );
  });

  it('never shows two equal texts for a change', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (before, after) => {
        for (const change of changesBetween(before, after)) {
          const shown = differenceOf(change, before, { contents: [after, before] });
          expect(shown.after).not.toBe(shown.before);
        }
      }),
      { ...SEED, numRuns: 100 },
    );
  });
});
