import * as vocabulary from './vocabulary.js';
import { label, vocabularies, type Vocabulary } from './labels.js';
import { LOCALES } from './locales.js';

/** Which word list of the vocabulary each list of labels speaks for. */
const LISTS: Record<Vocabulary, readonly string[]> = {
  initiativeType: vocabulary.INITIATIVE_TYPES,
  targetGroup: vocabulary.TARGET_GROUPS,
  offeringKind: vocabulary.OFFERING_KINDS,
  networkStatus: vocabulary.NETWORK_STATUSES,
  lifecycle: vocabulary.LIFECYCLES,
  legalPosition: vocabulary.LEGAL_POSITIONS,
  reach: vocabulary.REACHES,
  premises: vocabulary.PREMISES,
  precision: vocabulary.PRECISIONS,
  addressVisibility: vocabulary.ADDRESS_VISIBILITIES,
  organisationRole: vocabulary.ORGANISATION_ROLES,
  criterionLevel: vocabulary.CRITERION_LEVELS,
  accessFlag: vocabulary.ACCESS_FLAGS,
  accessibilityFlag: vocabulary.ACCESSIBILITY_FLAGS,
  fieldGroup: vocabulary.FIELD_GROUPS,
  yesNoUnknown: vocabulary.YES_NO_UNKNOWN,
};

describe('labels', () => {
  it('speaks for every word list of the vocabulary, in its order', () => {
    expect(Object.values(LISTS)).toHaveLength(
      Object.values(vocabulary).filter((list) => Array.isArray(list)).length,
    );
    for (const { vocabulary: name, codes } of vocabularies()) {
      expect(codes).toEqual([...LISTS[name]]);
    }
  });

  it('has words in every language, and Arabic ones in Arabic script', () => {
    for (const { vocabulary: name, codes } of vocabularies()) {
      for (const code of codes) {
        for (const locale of LOCALES) {
          const text = label(name, code as never, locale);
          expect(text.trim()).not.toBe('');
          expect(text).not.toMatch(/[_]/);
        }
        expect(label(name, code as never, 'ar')).toMatch(/[\u0600-\u06ff]/);
      }
    }
  });

  it('gives no two codes of one list the same Dutch words', () => {
    for (const { vocabulary: name, codes } of vocabularies()) {
      const dutch = codes.map((code) => label(name, code as never, 'nl'));
      expect(new Set(dutch).size).toBe(dutch.length);
    }
  });

  it('uses none of the words that label people', () => {
    for (const { vocabulary: name, codes } of vocabularies()) {
      for (const code of codes) {
        expect(label(name, code as never, 'nl')).not.toMatch(
          /cli[eë]nt|pati[eë]nt|doelgroep|indicatie|ggz|epa\b/i,
        );
      }
    }
  });

  it('refuses a code that does not exist', () => {
    expect(() => label('lifecycle', 'GONE' as never, 'nl')).toThrow(
      'No label for lifecycle "GONE"',
    );
  });
});
