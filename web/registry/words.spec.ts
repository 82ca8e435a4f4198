import { ACCESS_FLAGS } from '../../server/initiatives/vocabulary.js';
import type { RegistryInitiative, RegistryLocation } from '../../server/registry/registry-file.js';
import { textFor } from '../i18n/messages.js';
import { initiative, location } from './test-world.js';
import {
  accessInShort,
  accessibilityLines,
  accessLines,
  linkOf,
  ownStatusWords,
  statusWords,
} from './words.js';

const text = textFor('nl');

describe('words about a place', () => {
  it('say of access only what is known on a card', () => {
    expect(accessInShort(text, location(1))).toEqual([]);
    expect(
      accessInShort(text, location(1, { access: { free: 'YES', walkInWithoutAppointment: 'NO' } })),
    ).toEqual(['Op afspraak', 'Gratis']);
  });

  it('have a sentence for every flag, known or not', () => {
    for (const answer of ['YES', 'NO'] as const) {
      const access = Object.fromEntries(ACCESS_FLAGS.map((flag) => [flag, answer]));
      expect(accessLines(text, location(1, { access }), ACCESS_FLAGS).known).toHaveLength(
        ACCESS_FLAGS.length,
      );
    }
    const { unknown } = accessLines(text, location(1), ACCESS_FLAGS);
    expect(unknown).toHaveLength(ACCESS_FLAGS.length);
    expect(unknown.every((question) => question.endsWith('?'))).toBe(true);
    expect(accessibilityLines(text, location(1)).unknown).toHaveLength(3);
  });

  it('never promise "geen verwijzing nodig" where that is not known', () => {
    const everything = [
      ...accessInShort(text, location(1)),
      ...accessLines(text, location(1), ACCESS_FLAGS).known.map(({ words }) => words),
    ];
    expect(everything.join(' ')).not.toMatch(/verwijzing/);
  });

  it('mark the absence of a hurdle as good news', () => {
    const { known } = accessLines(
      text,
      location(1, { access: { free: 'YES', ageLimit: 'NO', residenceRequired: 'YES' } }),
      ACCESS_FLAGS,
    );
    expect(known.map(({ isEasier }) => isEasier)).toEqual([true, true, false]);
  });

  it('say when a place ended, with the note of the register before a bare date', () => {
    expect(statusWords(text, { status: 'OPEN' })).toBeUndefined();
    expect(statusWords(text, { status: 'CLOSED', since: '2022-06' })).toEqual({
      title: 'Deze plek is gestopt.',
      more: 'Gesloten sinds juni 2022.',
      isNote: false,
    });
    expect(statusWords(text, { status: 'TEMPORARILY_CLOSED', until: '2026-12-01' })?.more).toBe(
      'Dicht tot 1 december 2026.',
    );
    expect(
      statusWords(text, { status: 'PLANNED', since: '2024', note: 'Nog niet zeker.' }),
    ).toEqual({
      title: 'Deze plek is gepland. Of zij al open is, weten wij niet.',
      more: 'Nog niet zeker.',
      isNote: true,
    });
  });

  it('make links of contact', () => {
    expect(linkOf('phone', '+31881234567')).toEqual({
      href: 'tel:+31881234567',
      shown: '088 123 45 67',
    });
    expect(linkOf('website', 'https://www.voorbeeld.nl/').shown).toBe('voorbeeld.nl');
  });
});

describe('ownStatusWords', () => {
  const said = (
    whole: RegistryInitiative['lifecycle'],
    own: RegistryLocation['lifecycle'] | undefined,
  ) =>
    ownStatusWords(text, {
      initiative: initiative('Plek', { lifecycle: whole }),
      location: location(1, own ? { lifecycle: own } : {}),
    });

  it('say nothing that the page said already', () => {
    expect(said({ status: 'OPEN' }, undefined)).toBeUndefined();
    expect(said({ status: 'OPEN' }, { status: 'OPEN', note: 'Sinds kort hier.' })).toBeUndefined();
    expect(said({ status: 'CLOSED', since: '2020' }, undefined)).toBeUndefined();
    expect(said({ status: 'CLOSED', since: '2020' }, { status: 'CLOSED' })).toBeUndefined();
  });

  it('are of what holds: a location of what has ended is not planned any more', () => {
    expect(said({ status: 'CLOSED' }, { status: 'PLANNED' })).toBeUndefined();
    expect(said({ status: 'CLOSED' }, { status: 'OPEN' })).toBeUndefined();
    expect(said({ status: 'OPEN' }, { status: 'PLANNED' })?.title).toMatch(/gepland/);
  });

  it('tell of the same status since another day', () => {
    const own = said({ status: 'CLOSED', since: '2020' }, { status: 'CLOSED', since: '2018' });
    expect(own?.more).toBe('Gesloten sinds 2018.');
  });
});
