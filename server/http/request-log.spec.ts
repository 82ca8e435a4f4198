import { routeOf } from './request-log.js';

describe('routeOf', () => {
  it.each([
    ['/', '/'],
    ['/en', '/en'],
    ['/ar/', '/ar'],
    ['/toegankelijkheid', '/toegankelijkheid'],
    ['/en/bronnen', '/en/bronnen'],
    ['/ar/schil', '/ar/schil'],
    ['/plek-melden', '/plek-melden'],
    ['/en/plek-melden.data', '/en/plek-melden'],
    ['/sw.js', '/sw.js'],
    ['/icons/icon-192.png', '/icons'],
    ['/assets/page-Abc.js', '/assets'],
    ['/coverage/current.json', '/coverage'],
    ['/coverage/outlines-GM9001.json', '/coverage'],
    ['/tiles/postcodes/12/2104/1348.pbf', '/tiles'],
    ['/dekking', '/dekking'],
    ['/dekking.data', '/dekking'],
    ['/app.webmanifest', '/app.webmanifest'],
    ['/app.ar.webmanifest', '/app.webmanifest'],
    ['/registry/current.json', '/registry/current.json'],
    ['/health/live', '/health/live'],
    ['/sitemap.xml', '/sitemap.xml'],
    ['/open-data/changes', '/open-data/changes'],
    ['/open-data/locaties.csv', '/open-data/locaties.csv'],
    ['/open-data/anything', '/open-data/<file>'],
  ])('%s is logged as %s', (path, route) => {
    expect(routeOf(path)).toBe(route);
  });

  it.each([
    ['/initiatief/wonderoord', '/initiatief/<slug>'],
    ['/en/initiatief/wonderoord', '/en/initiatief/<slug>'],
    ['/ar/initiatief/wonderoord/', '/ar/initiatief/<slug>'],
    ['/initiatief/wonderoord.data', '/initiatief/<slug>'],
    ['/initiatief/wonderoord.ics', '/initiatief/<slug>.ics'],
    ['/initiatief/wonderoord.vcf', '/initiatief/<slug>.vcf'],
    ['/en/initiatief/wonderoord.ics', '/en/initiatief/<slug>'],
    ['/open-data/wonderoord.csv', '/open-data/<file>'],
    ['/klopt-niet/wonderoord', '/klopt-niet/<slug>'],
    ['/ar/klopt-niet/wonderoord.data', '/ar/klopt-niet/<slug>'],
    ['/dekking/gemeente/GM9001', '/dekking/<region>'],
    ['/dekking/provincie/PV90.data', '/dekking/<region>'],
    ['/plek-melden/wonderoord', '/other'],
    ['/registry/0123456789abcdef0123/wonderoord.json', '/registry/<version>'],
    ['/wonderoord', '/other'],
    ['/en/wonderoord', '/other'],
    ['/fr/initiatief/wonderoord', '/other'],
    ['//initiatief/wonderoord', '/other'],
    ['/bronnen/wonderoord', '/other'],
    ['/sw.js/wonderoord', '/other'],
    ['/icons/wonderoord', '/icons'],
    ['/app.wonderoord.webmanifest', '/other'],
  ])('%s is logged as %s, without the place', (path, route) => {
    expect(routeOf(path)).toBe(route);
  });
});
