import { agesIn } from './access-words.js';
import { targetGroupsIn } from './target-group-words.js';

describe('target groups from the words of a source', () => {
  it('says everyone only where the source does', () => {
    expect(targetGroupsIn(['iedereen'])).toEqual(['everyone']);
    expect(targetGroupsIn(['mensen met psychische kwetsbaarheid'])).toEqual([]);
  });

  it('names a group beside the general public without promising that everyone is welcome', () => {
    expect(targetGroupsIn(['jongeren 12-25 jaar'])).toEqual(['young-people']);
    expect(targetGroupsIn(['mensen met psychische kwetsbaarheid', 'naasten'])).toEqual([
      'relatives',
    ]);
  });

  it('leaves a place for one condition without a group by life', () => {
    expect(targetGroupsIn(['mensen met een eetstoornis', 'naasten'])).toEqual([]);
  });
});

describe('ages from the words of a source', () => {
  it.each([
    [['jongeren 12-25 jaar'], 12, 25],
    [['mensen met een eetstoornis (10-65 jaar)'], 10, 65],
    [['volwassenen 18+ uit regio Midden-Holland'], 18, null],
    [['mensen met een eetprobleem', 'jongeren vanaf 14 jaar'], 14, null],
    [['mensen met psychische kwetsbaarheid'], null, null],
  ])('%j', (words, minimum, maximum) => {
    expect(agesIn(words)).toEqual({ minimum, maximum });
  });
});
