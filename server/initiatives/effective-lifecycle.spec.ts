import { effectiveLifecycle } from './effective-lifecycle.js';
import type { LifecycleStatus } from './vocabulary.js';

const said = (status: LifecycleStatus, since: string | null = null) => ({ status, since });

describe('effectiveLifecycle', () => {
  it('is that of the initiative where nothing else is said of the location', () => {
    const initiative = said('PLANNED');
    expect(effectiveLifecycle(initiative, undefined)).toBe(initiative);
  });

  it.each<[LifecycleStatus, LifecycleStatus]>([
    ['OPEN', 'TEMPORARILY_CLOSED'],
    ['TEMPORARILY_CLOSED', 'PLANNED'],
    ['PLANNED', 'CLOSED'],
    ['OPEN', 'CLOSED'],
  ])('of %s and %s is the second, whole, whoever it is said of', (milder, stricter) => {
    const [mild, strict] = [said(milder, '2019'), said(stricter)];
    expect(effectiveLifecycle(mild, strict)).toBe(strict);
    expect(effectiveLifecycle(strict, mild)).toBe(strict);
  });

  it('is the location’s own where both say the same', () => {
    const own = said('CLOSED', '2024');
    expect(effectiveLifecycle(said('CLOSED', '2020'), own)).toBe(own);
  });
});
