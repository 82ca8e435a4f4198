import { strategyOf } from './strategy.js';

const ORIGIN = 'https://kaart.example.nl';
const VERSION = '0123456789abcdef0123';

function strategy(path: string, { method = 'GET', mode = 'cors' as RequestMode } = {}): string {
  return strategyOf({ method, mode, url: new URL(path, ORIGIN).href }, ORIGIN);
}

describe('strategyOf', () => {
  it.each(['/', '/en', '/ar/', '/initiatief/de-plek', '/en/bronnen', '/schil', '/bestaat-niet'])(
    'asks the network first for the page %s',
    (path) => expect(strategy(path, { mode: 'navigate' })).toBe('page'),
  );

  it.each([
    '/assets/entry-Abc123.js',
    '/icons/icon-192.png',
    '/app.webmanifest',
    '/app.ar.webmanifest',
  ])('takes the kept file %s', (path) => expect(strategy(path)).toBe('site-file'));

  it.each([
    `/registry/${VERSION}.json`,
    `/registry/${VERSION}-details.json`,
    '/registry/gazetteer-abc.json',
    '/registry/base-map-abc.json',
  ])('takes the kept file of the register %s', (path) => {
    expect(strategy(path)).toBe('register-file');
  });

  it('asks the network first which version is current', () => {
    expect(strategy('/registry/current.json')).toBe('pointer');
  });

  it.each([
    [`/registry/${VERSION}/de-plek.json`],
    ['/initiatief/de-plek.data'],
    ['/registry/'],
    ['/graphql'],
    ['/health/live'],
    ['/metrics'],
    ['/sw.js'],
    ['/robots.txt'],
    ['/.well-known/security.txt'],
    ['https://elders.example/assets/a.js'],
    ['/bronnen'],
  ])('leaves %s alone', (path) => expect(strategy(path)).toBe('leave'));

  it.each([
    '/graphql',
    '/metrics',
    '/health/ready',
    '/sw.js',
    '/embed.js',
    '/embed',
    '/ar/embed',
    '/robots.txt',
    `/registry/${VERSION}/a.json`,
    '/initiatief/de-plek.ics',
    '/open-data/changes',
    '/open-data/locaties.csv',
    '/sitemap.xml',
  ])('leaves %s alone, also when somebody opens it as a page', (path) =>
    expect(strategy(path, { mode: 'navigate' })).toBe('leave'),
  );

  it.each(['POST', 'HEAD', 'OPTIONS'])('leaves %s alone', (method) => {
    expect(strategy('/', { method, mode: 'navigate' })).toBe('leave');
    expect(strategy('/registry/current.json', { method })).toBe('leave');
  });
});
