import { nearestWithPhone } from './nearest-with-phone.js';
import { initiative, location, registry } from './test-world.js';

const now = new Date('2026-11-22T12:00:00Z');
const phone = (sourceDate: string) => ({
  phone: { value: '+31881234567', source: 'voorbeeld.nl', sourceDate },
});

describe('nearestWithPhone', () => {
  const silent = initiative('Zonder nummer', { locations: [location(0)] });

  it('finds the nearest place that can really be called', () => {
    const file = registry(
      silent,
      initiative('Oud nummer', { contact: phone('2015'), locations: [location(1)] }),
      initiative('Gestopt', {
        contact: phone('2026'),
        lifecycle: { status: 'CLOSED' },
        locations: [location(2)],
      }),
      initiative('Alleen mail', {
        contact: { email: { value: 'a@voorbeeld.nl', source: 's' } },
        locations: [location(3)],
      }),
      initiative('Verder', { contact: phone('2026'), locations: [location(9)] }),
      initiative('Goed', { contact: phone('2026'), locations: [location(40), location(5)] }),
    );
    expect(nearestWithPhone(file, silent, now)).toMatchObject({
      initiative: { name: 'Goed' },
      metres: 5000,
      phone: '+31881234567',
    });
  });

  it('names a house to stay in only where there is nothing else', () => {
    const stay = initiative('Logeren', {
      contact: phone('2026'),
      locations: [location(2, { group: 'STAY' })],
    });
    const far = initiative('Ver', { contact: phone('2026'), locations: [location(60)] });
    expect(nearestWithPhone(registry(silent, stay, far), silent, now)?.initiative.name).toBe('Ver');
    expect(nearestWithPhone(registry(silent, stay), silent, now)?.initiative.name).toBe('Logeren');
  });

  it('finds none without a point, or without any number', () => {
    const good = initiative('Goed', { contact: phone('2026'), locations: [location(5)] });
    const nowhere = initiative('Nergens', { locations: [location(null)] });
    expect(nearestWithPhone(registry(nowhere, good), nowhere, now)).toBeUndefined();
    expect(nearestWithPhone(registry(silent), silent, now)).toBeUndefined();
  });
});
