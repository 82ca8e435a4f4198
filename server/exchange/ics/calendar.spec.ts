import fc from 'fast-check';
import ICAL from 'ical.js';
import { datedHours, SEED, someDay } from '../../opening-hours/arbitrary-hours.spec-support.js';
import { instantOfLocal, startOfDay } from '../../opening-hours/calendar.js';
import { calendarEvents, type OpeningHours } from '../../opening-hours/index.js';
import {
  aPublicInitiative,
  aPublication,
  aPublicLocation,
  CONFIRMED_LATELY,
  LOCATION_ID,
  NOW,
  onlyRecord,
  openOn,
} from '../publication.spec-support.js';
import type { RegistryInitiative } from '../../registry/registry-file.js';
import { calendarOf } from './calendar.js';
import { withUids } from './event-uid.js';

const calendar = (
  initiative: RegistryInitiative,
  options: Parameters<typeof aPublication>[1] = {},
) => {
  const publication = aPublication([initiative], options);
  return calendarOf(publication, onlyRecord(publication));
};
const parsed = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);
const eventsIn = (text: string) => parsed(text).getAllSubcomponents('vevent');
const valueOf = (component: ICAL.Component, name: string) =>
  String(component.getFirstPropertyValue(name));

const OPEN = aPublicLocation({ hours: openOn([1, 3]), hoursSource: CONFIRMED_LATELY });
const UNCONFIRMED = { source: 'een verzonnen bron', sourceDate: '2019' };

describe('the calendar of an initiative', () => {
  it('has what calendars ask for', () => {
    const text = calendar(aPublicInitiative({ locations: [OPEN] }), {
      changedAt: () => '2026-11-10T10:00:00.000Z',
    });
    const top = parsed(text);
    expect(valueOf(top, 'version')).toBe('2.0');
    expect(valueOf(top, 'x-wr-calname')).toBe('Verzonnen plek');
    expect(valueOf(top, 'refresh-interval')).toBe('P1D');
    expect(valueOf(top, 'source')).toBe('https://kaart.test/initiatief/verzonnen-plek.ics');
    const [event] = eventsIn(text);
    expect(valueOf(event!, 'dtstamp')).toBe('2026-11-10T10:00:00Z');
    expect(valueOf(event!, 'last-modified')).toBe('2026-11-10T10:00:00Z');
    expect(valueOf(event!, 'summary')).toBe('Verzonnen plek is open');
    expect(valueOf(event!, 'location')).toBe('Verzonnenlaan 1, 1234 AB Verzonnen Stad');
    expect(valueOf(event!, 'url')).toBe('https://kaart.test/initiatief/verzonnen-plek');
    expect(text).toContain('GEO:52.5;5.25\r\n');
    expect(valueOf(event!, 'description')).toContain('bevestigd op 1 november 2026.');
  });

  it('has its time zone in it, with the hours of now', () => {
    const zone = new ICAL.Timezone(
      parsed(calendar(aPublicInitiative())).getFirstSubcomponent('vtimezone')!,
    );
    expect(zone.tzid).toBe('Europe/Amsterdam');
    for (let day = 20_500; day < 21_600; day += 1) {
      const time = ICAL.Time.fromData({
        year: 1970,
        month: 1,
        day: 1,
        hour: 12,
        minute: 0,
        second: 0,
      });
      time.adjust(day, 0, 0, 0);
      expect(day * 86_400 + 12 * 3600 - zone.utcOffset(time)).toBe(instantOfLocal(day, 720) / 1000);
    }
  });

  it.each([
    ['not confirmed', { locations: [{ ...OPEN, hoursSource: UNCONFIRMED }] }, 'Niemand heeft'],
    [
      'confirmed too long ago',
      {
        locations: [
          { ...OPEN, hoursSource: { ...CONFIRMED_LATELY, confirmedAt: '2025-11-24T09:00:00Z' } },
        ],
      },
      'Niemand heeft',
    ],
    ['not known', { locations: [aPublicLocation()] }, 'Wij weten niet'],
    [
      'of a place that is closed for now',
      { lifecycle: { status: 'TEMPORARILY_CLOSED' }, locations: [OPEN] },
      'tijdelijk dicht',
    ],
    ['of a place to come', { lifecycle: { status: 'PLANNED' }, locations: [OPEN] }, 'nog niet'],
    [
      'of a place that ended, in an initiative that did not',
      { locations: [{ ...OPEN, lifecycle: { status: 'CLOSED' } }] },
      'gestopt',
    ],
    ['of no place', {}, 'geen plek'],
  ] as [string, Partial<RegistryInitiative>, string][])(
    'has no event and says why when hours are %s',
    (_what, rest, words) => {
      const text = calendar(aPublicInitiative(rest));
      expect(eventsIn(text)).toEqual([]);
      expect(parsed(text).getAllSubcomponents('vtimezone')).toHaveLength(1);
      expect(valueOf(parsed(text), 'x-wr-caldesc')).toContain(words);
      expect(valueOf(parsed(text), 'description')).not.toMatch(/\d{1,2}[.:]\d\d/);
      expect(text).not.toMatch(/10:00|10\.00|T100000/);
    },
  );

  it('counts a confirmation to the last midnight of its year', () => {
    const confirmedAt = '2025-11-25T09:00:00Z';
    const location = { ...OPEN, hoursSource: { ...CONFIRMED_LATELY, confirmedAt } };
    const initiative = aPublicInitiative({ locations: [location] });
    const lastMinute = new Date('2026-11-25T22:59:59Z');
    expect(eventsIn(calendar(initiative, { now: lastMinute })).length).toBe(1);
    expect(eventsIn(calendar(initiative, { now: new Date('2026-11-25T23:00:00Z') }))).toEqual([]);
  });

  it('tells no point and no street of a hidden address', () => {
    const location = aPublicLocation({
      hours: openOn([1]),
      hoursSource: CONFIRMED_LATELY,
      precision: 'PLACE',
    });
    delete location.address;
    delete location.postcode;
    const text = calendar(aPublicInitiative({ locations: [location] }), { hidden: [location.id] });
    expect(text).not.toContain('GEO');
    expect(text).toContain('LOCATION:Verzonnen Stad\r\n');
  });

  it('holds whatever a name is', () => {
    const name = 'Huis "Thee, koffie; & koek"\\ مكان للتعافي 👩🏽‍🤝‍👩🏻 '.repeat(4).trim();
    const text = calendar(aPublicInitiative({ name, locations: [OPEN] }));
    expect(valueOf(parsed(text), 'description')).toContain('bevestigd');
    expect(valueOf(eventsIn(text)[0]!, 'summary')).toBe(`${name} is open`);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});

describe('the name of an event', () => {
  const uidsOn = (hours: OpeningHours, now: Date) =>
    withUids(
      LOCATION_ID,
      calendarEvents(hours, { ...CONFIRMED_LATELY, freshnessMonths: 12 }, now),
    ).map(({ uid }) => uid);
  const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
  const rule = openOn([2]).rules[0]!;

  it('is a UUID that stays the same from day to day', () => {
    const [uid] = uidsOn(openOn([1, 3]), NOW);
    expect(uid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    for (let day = 1; day < 60; day += 1) expect(uidsOn(openOn([1, 3]), later(day))).toEqual([uid]);
  });

  it('stays the same when the place closes for a while', () => {
    const closed = { from: '2026-12-01', until: '2026-12-20', intervals: null, reason: null };
    expect(uidsOn(openOn([1], { exceptions: [closed] }), NOW)).toEqual(uidsOn(openOn([1]), NOW));
  });

  it('is another for another time, another day and another place', () => {
    const event = calendarEvents(openOn([1]), { ...CONFIRMED_LATELY, freshnessMonths: 12 }, NOW);
    const [here] = withUids(LOCATION_ID, event);
    const [there] = withUids('00000000-0000-4000-8000-0000000000a2', event);
    expect(new Set([here!.uid, there!.uid, ...uidsOn(openOn([2]), NOW)]).size).toBe(3);
  });

  it('tells the even weeks from the odd ones, on every day', () => {
    const everyOther = (anchor: string) => ({
      ...rule,
      recurrence: { type: 'WEEKLY' as const, interval: 2, anchor },
    });
    const hours = openOn([2], {
      rules: [everyOther('2026-12-01'), everyOther('2026-12-08')] as OpeningHours['rules'],
    });
    const first = new Set(uidsOn(hours, NOW));
    expect(first.size).toBe(2);
    for (let day = 1; day < 30; day += 1) expect(new Set(uidsOn(hours, later(day)))).toEqual(first);
  });

  it('stands once in a calendar, whatever the hours', () => {
    fc.assert(
      fc.property(datedHours, someDay, (hours, day) => {
        const trust = {
          ...CONFIRMED_LATELY,
          confirmedAt: '2030-01-01T00:00:00Z',
          freshnessMonths: 120,
        };
        const at = new Date(startOfDay(day));
        const events = calendarEvents(hours, trust, at);
        const named = withUids(LOCATION_ID, events);
        expect(new Set(named.map(({ uid }) => uid)).size).toBe(named.length);
        const told = new Set(events.map((event) => JSON.stringify(event)));
        expect(new Set(named.map(({ event }) => JSON.stringify(event)))).toEqual(told);
      }),
      { ...SEED, numRuns: 200 },
    );
  });
});
