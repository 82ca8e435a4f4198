import { heightIn, heightMessage } from './height-message.js';

describe('the message with the height', () => {
  it('holds a number and nothing else', () => {
    expect(heightMessage(801.2)).toEqual({ type: 'zelfregiekaart:height', height: 802 });
    expect(heightIn(heightMessage(801.2))).toBe(802);
  });

  it.each([
    null,
    undefined,
    'zelfregiekaart:height',
    12,
    {},
    { type: 'zelfregiekaart:height' },
    { type: 'zelfregiekaart:height', height: '800px;position:fixed' },
    { type: 'zelfregiekaart:height', height: Number.NaN },
    { type: 'zelfregiekaart:height', height: Infinity },
    { type: 'zelfregiekaart:height', height: 0 },
    { type: 'zelfregiekaart:height', height: -5 },
    { type: 'zelfregiekaart:height', height: 1e9 },
    { type: 'zelfregiekaart:hoogte', height: 800 },
  ])('is not %p', (message) => expect(heightIn(message)).toBeNull());
});
