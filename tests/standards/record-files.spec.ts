import ICAL from 'ical.js';
import { parse as parseCard } from 'vcard4';
import { nextOpenings } from '../../server/opening-hours/index.js';
import { RegistryService } from '../../server/registry/registry.service.js';
import {
  DIFFICULT_NAME,
  publishExchangeWorld,
  SLUGS,
  UNCONFIRMED_TIMES,
  type ExchangeWorld,
} from '../factories/exchange-world.js';
import { startTestApp, type TestApp } from '../setup/app.js';
import { openingsInCalendar } from '../setup/openings-by-others.js';
import { rawRequest } from '../setup/raw-http.js';

let app: TestApp;
let world: ExchangeWorld;
beforeAll(async () => {
  app = await startTestApp();
  world = await publishExchangeWorld(app);
});
afterAll(() => app.close());

const file = () => app.application.nest.get(RegistryService).current()!.file;
const inFile = (id: string) => file().initiatives.find((initiative) => initiative.id === id)!;
const read = async (name: string): Promise<string> => {
  const { status, body } = await rawRequest(app.url, `/initiatief/${name}`);
  expect(status).toBe(200);
  return body.toString();
};

describe('the calendar of an initiative, read by ical.js', () => {
  const calendarOf = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);

  it('gives the next openings that the register itself works out, for the year ahead', async () => {
    const { hours, hoursSource } = inFile(world.ids.confirmed).locations[0]!;
    expect(hoursSource?.confirmedAt).toBeDefined();
    const trust = {
      confirmedAt: hoursSource!.confirmedAt!,
      source: null,
      sourceDate: null,
      freshnessMonths: file().hoursFreshnessMonths,
    };
    const now = new Date();
    const own = nextOpenings(hours!, trust, now, 1000);
    const theirs = openingsInCalendar(await read(`${SLUGS.confirmed}.ics`)).filter(
      ({ from }) => Date.parse(from) >= now.getTime(),
    );
    // The last evening may run past the midnight at which the confirmation ends.
    expect(theirs.slice(0, -1)).toEqual(own.slice(0, theirs.length - 1));
    expect(own.length - theirs.length).toBeLessThanOrEqual(1);
    expect(theirs.length).toBeGreaterThan(180);
    // Both in winter and in summer time.
    const starts = new Set(theirs.map(({ from }) => from.slice(11, 16)));
    for (const start of ['09:00', '08:00']) expect(starts).toContain(start);
  });

  it('says where and what, whatever the name is', async () => {
    const [event] = calendarOf(await read(`${SLUGS.confirmed}.ics`)).getAllSubcomponents('vevent');
    const name = `${DIFFICULT_NAME}, Huis "Noord"; boven, links`;
    expect(event!.getFirstPropertyValue('summary')).toBe(`${name} is open`);
    expect(event!.getFirstPropertyValue('location')).toBe('Verzonnenstraat 12, 3512 AB Utrecht');
    expect(event!.getFirstPropertyValue('geo')).toEqual([52.0907, 5.1214]);
    expect(event!.getFirstPropertyValue('uid')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('keeps the names of its events when something else of the register changes', async () => {
    const uids = async () =>
      calendarOf(await read(`${SLUGS.confirmed}.ics`))
        .getAllSubcomponents('vevent')
        .map((event) => event.getFirstPropertyValue('uid'));
    const before = await uids();
    await app.application.nest.get(RegistryService).publishWith(async (em) => {
      await em.query(`UPDATE initiative SET founded_year = 1999 WHERE id = $1`, [world.ids.ended]);
    });
    expect(await uids()).toEqual(before);
  });

  it.each([SLUGS.unconfirmed, SLUGS.ended, SLUGS.hidden, SLUGS.elsewhere])(
    'of %s has no event and no time, and says why',
    async (slug) => {
      const text = await read(`${slug}.ics`);
      const calendar = calendarOf(text);
      expect(calendar.getAllSubcomponents('vevent')).toEqual([]);
      expect(calendar.getAllSubcomponents('vtimezone')).toHaveLength(1);
      expect(String(calendar.getFirstPropertyValue('x-wr-caldesc'))).toMatch(/\w+\./);
      expect(text).not.toMatch(UNCONFIRMED_TIMES);
    },
  );
});

describe('the card of an initiative, read by vcard4', () => {
  const cardOf = (text: string) => {
    const card = parseCard(text) as { getProperty(name: string): { value: unknown }[] };
    return (name: string) => card.getProperty(name).map(({ value }) => value);
  };

  it('has its name, address and ways to get in touch', async () => {
    const card = cardOf(await read(`${SLUGS.confirmed}.vcf`));
    expect(card('FN')).toEqual([`${DIFFICULT_NAME}, Huis "Noord"; boven, links`]);
    expect(card('KIND')).toEqual(['org']);
    expect(card('ADR')).toMatchObject([
      { streetAddress: 'Verzonnenstraat 12', locality: 'Utrecht', postalCode: '3512 AB' },
    ]);
    expect(card('TEL')).toEqual(['tel:+31881234567']);
    expect(card('EMAIL')).toEqual(['hallo@plek.test']);
    expect(card('URL')).toEqual([
      'https://plek.test/?a=1,2;3&b',
      `http://kaart.test/initiatief/${SLUGS.confirmed}`,
    ]);
    expect(card('UID')).toEqual([`urn:uuid:${world.confirmedLocation}`]);
    expect(card('LANG')).toEqual(['nl', 'ar']);
  });

  it.each([SLUGS.unconfirmed, SLUGS.ended, SLUGS.hidden, SLUGS.elsewhere])(
    'of %s can be read, and carries no time',
    async (slug) => {
      const text = await read(`${slug}.vcf`);
      expect(cardOf(text)('ORG')).toHaveLength(1);
      expect(text).not.toMatch(UNCONFIRMED_TIMES);
      expect(text.replaceAll('\r\n ', '')).not.toContain('TEL;');
    },
  );
});
