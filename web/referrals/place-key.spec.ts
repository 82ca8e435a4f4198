import { initiative, location, registry } from '../registry/test-world.js';
import { keyOfPlace, placeOfKey } from './place-key.js';

const oneLocation = initiative('Een plek', { locations: [location(1)] });
const several = initiative('Twee plekken', {
  locations: [location(1, { id: '0a1b2c3d-1' }), location(2, { id: '4e5f6a7b-2' })],
});
const withoutLocation = initiative('Alleen online');
const file = registry(oneLocation, several, withoutLocation);

describe('the key of a place', () => {
  it('means the same place when it is read again', () => {
    const places = [
      { initiative: oneLocation, location: oneLocation.locations[0]! },
      ...several.locations.map((one) => ({ initiative: several, location: one })),
      { initiative: withoutLocation },
    ];
    for (const place of places) expect(placeOfKey(file, keyOfPlace(place))).toEqual(place);
    expect(places.map(keyOfPlace)).toEqual([
      'een-plek',
      'twee-plekken~0a1b2c3d',
      'twee-plekken~4e5f6a7b',
      'alleen-online',
    ]);
  });

  it.each(['weg', 'twee-plekken~ffffffff', 'twee-plekken~0a1b', 'constructor', ''])(
    'means nothing where the register has no such place: %s',
    (key) => {
      expect(placeOfKey(file, key)).toBeUndefined();
    },
  );

  it('means the first location where a slug stands alone', () => {
    expect(placeOfKey(file, 'twee-plekken')?.location?.id).toBe('0a1b2c3d-1');
  });
});
