import type { LifecycleStatus } from '../../server/initiatives/vocabulary.js';
import { statusOf, statusOfWhole, type Place } from './place.js';
import { initiative, location } from './test-world.js';

describe('statusOf', () => {
  it('is the stricter of initiative and location: temporarily closed before planned before ended', () => {
    expect(statusOf(said('OPEN')).status).toBe('OPEN');
    expect(statusOf(said('OPEN', 'TEMPORARILY_CLOSED')).status).toBe('TEMPORARILY_CLOSED');
    expect(statusOf(said('PLANNED', 'TEMPORARILY_CLOSED')).status).toBe('PLANNED');
    expect(statusOf(said('CLOSED', 'OPEN')).status).toBe('CLOSED');
  });

  it('has the dates of the location where both say the same', () => {
    const whole = initiative('Plek', { lifecycle: { status: 'CLOSED', since: '2020' } });
    const own = location(1, { lifecycle: { status: 'CLOSED', since: '2018' } });
    expect(statusOf({ initiative: whole, location: own }).since).toBe('2018');
  });
});

describe('statusOfWhole', () => {
  const closedForNow = location(null, { lifecycle: { status: 'TEMPORARILY_CLOSED' } });
  const ended = location(null, { lifecycle: { status: 'CLOSED' } });

  it('is that of the initiative where it has no location, an open one, or works elsewhere too', () => {
    expect(statusOfWhole(initiative('Plek')).status).toBe('OPEN');
    const oneOpen = initiative('Plek', { locations: [ended, location(null)] });
    expect(statusOfWhole(oneOpen).status).toBe('OPEN');
    const elsewhere = initiative('Plek', { locations: [ended], worksIn: ['GM0001'] });
    expect(statusOfWhole(elsewhere).status).toBe('OPEN');
  });

  it('is the mildest of its locations where none is open', () => {
    const none = initiative('Plek', { locations: [ended, closedForNow] });
    expect(statusOfWhole(none).status).toBe('TEMPORARILY_CLOSED');
  });
});

function said(whole: LifecycleStatus, own?: LifecycleStatus): Place {
  return {
    initiative: initiative('Plek', { lifecycle: { status: whole } }),
    location: location(1, own ? { lifecycle: { status: own } } : {}),
  };
}
