import { visit } from '../setup/browser.js';
import { startOtherSite, type OtherSite } from '../setup/other-site.js';
import { givenTheSite } from '../setup/site.js';

/** A program on a page of another site reads our files, in a real browser, with all that it forbids. */
const site = givenTheSite(null);
let other: OtherSite;
beforeAll(async () => {
  other = await startOtherSite();
});
afterAll(() => other.close());

describe('Given a program on a page of another site', () => {
  const run = async <T>(program: string): Promise<T> => {
    other.put('/programma', '');
    const visitor = await visit(site.browser, { javaScript: true });
    try {
      await visitor.page.goto(`${other.url}/programma`);
      return await visitor.page.evaluate<T>(
        `(async () => { const site = '${site.app.url}'; ${program} })()`,
      );
    } finally {
      await visitor.close();
    }
  };

  it.each(['/open-data/locaties.geojson', '/open-data/changes', '/registry/current.json'])(
    'when it asks %s again with the ETag it got, then it hears that nothing changed',
    async (path) => {
      const statuses = await run<number[]>(`
        const first = await fetch(site + '${path}');
        const etag = first.headers.get('ETag');
        const again = await fetch(site + '${path}', { headers: { 'If-None-Match': etag }, cache: 'no-store' });
        return [first.status, again.status];`);
      expect(statuses).toEqual([200, 304]);
    },
  );

  it('when it asks wrongly, then it can read what is wrong', async () => {
    const codes = await run<string[]>(`
      const codes = [];
      for (const path of ['/open-data/changes?limit=9999', '/open-data/bestaat-niet.csv', '/registry/x.json', '/tiles/x.json', '/coverage/x', '/initiatief/bestaat-niet.ics'])
        codes.push((await (await fetch(site + path)).json()).code);
      return codes;`);
    expect(codes).toEqual([
      'PARAMETERS_INVALID',
      'OPEN_DATA_FILE_UNKNOWN',
      'REGISTRY_FILE_UNKNOWN',
      'TILE_UNKNOWN',
      'COVERAGE_FILE_UNKNOWN',
      'INITIATIVE_UNKNOWN',
    ]);
  });

  it('when it guesses the address of a calendar from that of a page, then it gets the calendar', async () => {
    const begin = await run<string>(`
      const { url } = await (await fetch(site + '/registry/current.json')).json();
      const { initiatives } = await (await fetch(site + new URL(url).pathname)).json();
      const answer = await fetch(site + '/en/initiatief/' + initiatives[0].slug + '.ics/');
      return (await answer.text()).slice(0, 15);`);
    expect(begin).toBe('BEGIN:VCALENDAR');
  });
});
