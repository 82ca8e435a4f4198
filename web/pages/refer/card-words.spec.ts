import type {
  RegistryDetails,
  RegistryInitiative,
} from '../../../server/registry/registry-file.js';
import { refer } from '../../i18n/refer/refer.js';
import { textFor } from '../../i18n/messages.js';
import type { ShortlistedPlace } from '../../referrals/shortlist.js';
import { initiative, location } from '../../registry/test-world.js';
import {
  confirmationWords,
  crisisWords,
  forWhomWords,
  notForWords,
  offerWords,
} from './card-words.js';

const { card: words } = refer;
const text = textFor('nl');

function placeOf(rest: Partial<ShortlistedPlace> = {}): ShortlistedPlace {
  return {
    initiative: initiative('Een plek'),
    location: location(1),
    metres: 1000,
    errorMetres: 0,
    fit: 'YES',
    isConfirmed: false,
    isFar: false,
    ...rest,
  };
}

describe('what a card says of the confirmation', () => {
  it('is the day, that it was too long ago, or that there was none', () => {
    const confirmedAt = '2026-11-01T10:00:00Z';
    expect(confirmationWords(placeOf({ confirmedAt, isConfirmed: true }))).toBe(
      'Bevestigd op 1 november 2026',
    );
    expect(confirmationWords(placeOf({ confirmedAt }))).toBe(
      'Laatst bevestigd op 1 november 2026. Dat is te lang geleden.',
    );
    expect(confirmationWords(placeOf())).toBe(words.notConfirmed);
  });
});

describe('for whom a place is', () => {
  const forWhom = (
    targetGroups: RegistryInitiative['targetGroups'],
    group: Parameters<typeof forWhomWords>[1] = null,
  ) => forWhomWords(initiative('Een plek', { targetGroups }), group, text);

  it('names the group that was asked for, and no others', () => {
    expect(forWhom(['young-people', 'parents'], 'parents')).toEqual(['Heeft iets voor ouders.']);
    expect(forWhom(['everyone', 'parents'], 'parents')).toEqual([
      'Iedereen is welkom.',
      'Heeft iets voor ouders.',
    ]);
  });

  it('says that everyone is welcome where a source says so, for whatever group', () => {
    expect(forWhom(['everyone'], 'men')).toEqual(['Iedereen is welkom.']);
    expect(forWhom(['everyone'])).toEqual(['Iedereen is welkom.']);
  });

  it('says that it is not known', () => {
    expect(forWhom([], 'men')).toEqual([words.groupUnknown('mannen')]);
    expect(forWhom([])).toEqual([words.groupsUnknown]);
  });

  it('names all groups where none was asked for', () => {
    expect(forWhom(['women', 'newcomers'])).toEqual(['Voor: vrouwen en nieuw in Nederland.']);
  });
});

describe('for whom a place is not', () => {
  it('is every limit that is known', () => {
    expect(
      notForWords(
        location(1, {
          minimumAge: 16,
          maximumAge: 27,
          access: {
            ageLimit: 'YES',
            groupLimit: 'YES',
            residenceRequired: 'YES',
            noReferral: 'NO',
            noIndication: 'NO',
          },
        }),
        'kom nuchter',
      ),
    ).toEqual([
      words.ages(16, 27),
      words.groupLimit,
      words.residence,
      words.referralNeeded,
      words.indicationNeeded,
      words.sourceWords('kom nuchter'),
    ]);
    expect(notForWords(location(1, { minimumAge: 18 }), undefined)).toEqual([words.minimumAge(18)]);
    expect(notForWords(location(1, { maximumAge: 30 }), undefined)).toEqual([words.maximumAge(30)]);
    expect(notForWords(location(1, { access: { ageLimit: 'YES' } }), undefined)).toEqual([
      words.ageLimit,
    ]);
  });

  it('is not known where nobody said, and nobody only where all was asked', () => {
    expect(notForWords(location(1), undefined)).toEqual([words.notForUnknown]);
    const access = { ageLimit: 'NO', groupLimit: 'NO' } as const;
    expect(notForWords(location(1, { access }), undefined)).toEqual([words.notForUnknown]);
    expect(
      notForWords(location(1, { access: { ...access, residenceRequired: 'NO' } }), undefined),
    ).toEqual([words.noLimits]);
  });
});

describe('what there is to do', () => {
  it('is what a source names, at the place or of the initiative as a whole', () => {
    const place = placeOf({
      location: location(1, { offerings: ['walk-in', 'meal'] }),
      initiative: initiative('Een plek', { offerings: ['course', 'meal'] }),
    });
    expect(offerWords(place, null, text)).toEqual(['Inloop, Samen eten en Cursus.']);
  });

  it('is not known where nobody said; and of what was asked that is said too', () => {
    expect(offerWords(placeOf(), null, text)).toEqual([words.offersUnknown]);
    expect(offerWords(placeOf(), 'learn', text)).toEqual([words.offerUnknown('een cursus')]);
  });
});

describe('agreements about a crisis', () => {
  it('are yes, no or not known, each', () => {
    const details = {
      crisisAgreements: { ggz: 'YES', suicidePrevention: 'NO' },
    } as unknown as RegistryDetails;
    expect(crisisWords(details)).toEqual(['Met de ggz: ja.', 'Met 113: nee.']);
    expect(crisisWords(null)).toEqual(['Met de ggz: niet bekend.', 'Met 113: niet bekend.']);
  });
});
