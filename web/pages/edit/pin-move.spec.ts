import {
  addressKey,
  FAR_STEP_METRES,
  isOfOtherAddress,
  moveBetween,
  moved,
  publishedStart,
  rounded,
} from './pin-move.js';

const from = { latitude: 52.09, longitude: 5.12 };

describe('a point', () => {
  it('moves about ten metres, or a hundred', () => {
    expect(moved(from, 'north')).toEqual({ latitude: 52.09009, longitude: 5.12 });
    expect(moved(from, 'west')).toEqual({ latitude: 52.09, longitude: 5.11985 });
    expect(moved(from, 'south', FAR_STEP_METRES)).toEqual({ latitude: 52.0891, longitude: 5.12 });
  });

  it('is kept to a metre', () => {
    expect(rounded({ latitude: 52.123456789, longitude: 5.1 })).toEqual({
      latitude: 52.12346,
      longitude: 5.1,
    });
  });
});

describe('how far a point was moved', () => {
  it.each([
    ['north', 'N'],
    ['east', 'E'],
    ['south', 'S'],
    ['west', 'W'],
  ] as const)('is said with the side: %s', (direction, side) => {
    const { metres, direction: found } = moveBetween(from, moved(from, direction, 100));
    expect(found).toBe(side);
    expect(Math.abs(metres - 100)).toBeLessThan(1);
  });

  it.each([
    [['north', 'east'], 'NE'],
    [['south', 'east'], 'SE'],
    [['south', 'west'], 'SW'],
    [['north', 'west'], 'NW'],
  ] as const)('and between two sides: %s', (directions, side) => {
    const to = directions.reduce((point, direction) => moved(point, direction, 100), from);
    const { metres, direction } = moveBetween(from, to);
    expect(direction).toBe(side);
    expect(Math.abs(metres - 141.4)).toBeLessThan(1);
  });

  it('is nothing on the same point', () => {
    expect(moveBetween(from, from)).toEqual({ metres: 0, direction: null });
  });
});

describe('an address', () => {
  const address = {
    id: '2f1c3a52-6d2b-4a52-9b0e-6f1f6f2f4d11',
    street: 'Verzonnenlaan',
    houseNumber: '1',
    postcode: '1234 AB',
    place: null,
    municipalityCode: null,
    description: null,
    ...from,
  };

  it('is the same in other capitals and with other spaces', () => {
    const typed = { ...address, street: 'verzonnenlaan ', postcode: '1234ab' };
    expect(addressKey(typed)).toBe(addressKey(address));
  });

  it('is another with another number: the point it had is not of it', () => {
    const start = publishedStart(address);
    const other = { ...address, houseNumber: '11' };
    expect(isOfOtherAddress(address, start)).toBe(false);
    expect(isOfOtherAddress(other, start)).toBe(true);
    // Somebody who moves the point says where the other address is.
    expect(isOfOtherAddress({ ...other, ...moved(from, 'north') }, start)).toBe(false);
    expect(isOfOtherAddress({ ...other, latitude: null, longitude: null }, start)).toBe(false);
  });

  it('without a point starts nowhere', () => {
    expect(publishedStart({ ...address, latitude: null, longitude: null })).toBeNull();
    expect(publishedStart(undefined)).toBeNull();
  });
});
