import type { GazetteerFile } from '../../../server/gazetteer/index.js';
import { textFor } from '../../i18n/messages.js';
import { NO_FILTERS } from '../../registry/filters.js';
import { initiative, location, registry } from '../../registry/test-world.js';
import { answerTo } from './answer.js';
import { problemWith } from './problem.js';

const place = (name: string, municipality: string, kilometres: number) => ({
  name,
  municipality,
  lat: 52,
  lon: 5,
  x: 100_000 + kilometres * 1000,
  y: 400_000,
  errorMetres: 2000,
});

const gazetteer: GazetteerFile = {
  format: 1,
  source: 'starter',
  year: '2024',
  approximate: true,
  postcodesComplete: false,
  municipalities: [
    { code: 'GM0001', name: 'Testdam' },
    { code: 'GM0002', name: 'Proefstad' },
  ],
  places: [
    place('Testdam', 'GM0001', 0),
    place('Dubbeldorp', 'GM0001', 3),
    place('Dubbeldorp', 'GM0002', 90),
  ],
  postcodes: [{ ...place('', 'GM0001', 1), code: '1000', place: 'Testdam' }],
};
const file = registry(initiative('Plek', { locations: [location(4)] }));
const text = textFor('nl');
const moment = { now: new Date('2026-11-26T09:00:00Z'), hoursFreshnessMonths: 12 };
const ask = (typed: string, book: GazetteerFile | null = gazetteer) =>
  answerTo({ typed, filters: NO_FILTERS }, file, book, moment);

describe('answerTo', () => {
  it.each(['', '   ', '\t\n'])(
    'asks for something to search where nothing was typed (%j)',
    (typed) => {
      const answer = ask(typed);
      expect(answer.kind).toBe('empty');
      expect(problemWith(answer, text)).toBe('Typ eerst een postcode of een plaats.');
    },
  );

  it.each(['1000', '1000 AB', '1000ab', 'Testdam', ' testdam '])('finds %j', (typed) => {
    const answer = ask(typed);
    expect(answer).toMatchObject({
      kind: 'found',
      corrected: false,
      approximate: true,
      nearby: { walkIn: [{ initiative: { name: 'Plek' } }] },
    });
    expect(problemWith(answer, text)).toBeUndefined();
  });

  it('says so when it corrected a typing error', () => {
    expect(ask('Tesdam')).toMatchObject({ kind: 'found', corrected: true, place: 'Testdam' });
  });

  it('asks which of two places is meant, with buttons that each find one', () => {
    const answer = ask('Dubbeldorp');
    if (answer.kind !== 'ambiguous') throw new Error(answer.kind);
    expect(answer.choices).toHaveLength(2);
    for (const { query } of answer.choices) expect(ask(query).kind).toBe('found');
  });

  it('tells an unknown postcode area from a postcode that cannot exist', () => {
    const problem = (typed: string, book = gazetteer) => problemWith(ask(typed, book), text);
    expect(problem('9999')).toBe('Dit postcodegebied kennen wij hier nog niet. Typ uw plaats.');
    expect(problem('9999', { ...gazetteer, postcodesComplete: true })).toContain('bestaat niet');
    expect(problem('0123')).toContain('bestaat niet');
  });

  it('answers anything else with a sentence, never an error', () => {
    for (const typed of ['Xyzzyplugh', '💥', '<script>', '1234567890', "'; --", 'a'.repeat(100)]) {
      expect(problemWith(ask(typed), text)).toMatch(/\.$/);
    }
    expect(problemWith(ask('Testdam', null), text)).toContain('Zoeken op plaats kan nu niet');
  });
});
