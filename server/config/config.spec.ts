import { resolve } from 'node:path';
import { ConfigError, readConfig } from './config.js';

function faultsOf(env: Record<string, string>): string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

describe('readConfig', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      databaseUrl: null,
      publicUrl: 'http://localhost:3000',
      referenceDataDir: null,
      dataDir: resolve('.data'),
      trustProxy: false,
      contactEmail: null,
      serviceWorker: true,
      smtpUrl: null,
      mailFrom: 'noreply@localhost',
      geocoderUrl: 'https://api.pdok.nl/bzk/locatieserver/search/v3_1',
      travelTime: null,
      production: false,
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ', DATA_DIR: '' })).toEqual(readConfig({}));
  });

  it('reads every variable', () => {
    expect(
      readConfig({
        PORT: '8080',
        DATABASE_URL: 'postgresql://keeper:secret@db:5432/register',
        PUBLIC_URL: 'https://kaart.example.nl/',
        REFERENCE_DATA_DIR: 'seeds',
        DATA_DIR: '/tmp/somewhere-new',
        TRUST_PROXY: 'loopback, 10.0.0.0/8',
        CONTACT_EMAIL: 'register@kaart.example.nl',
        SERVICE_WORKER: 'off',
        SMTP_URL: 'smtps://keeper:secret@mail.example:465',
        MAIL_FROM: 'kaart@example.nl',
        GEOCODER_URL: 'http://addresses.internal:8080/search/v3_1/',
        TRAVEL_TIME_URL: 'valhalla+http://routes.internal:8002/v1/#bicycle',
        NODE_ENV: 'production',
      }),
    ).toEqual({
      port: 8080,
      databaseUrl: 'postgresql://keeper:secret@db:5432/register',
      publicUrl: 'https://kaart.example.nl',
      referenceDataDir: resolve('seeds'),
      dataDir: '/tmp/somewhere-new',
      trustProxy: ['loopback', '10.0.0.0/8'],
      contactEmail: 'register@kaart.example.nl',
      serviceWorker: false,
      smtpUrl: 'smtps://keeper:secret@mail.example:465',
      mailFrom: 'kaart@example.nl',
      geocoderUrl: 'http://addresses.internal:8080/search/v3_1',
      travelTime: {
        service: 'VALHALLA',
        url: 'http://routes.internal:8002/v1',
        profile: 'bicycle',
      },
      production: true,
    });
  });

  it.each([
    ['1', 1],
    ['true', 1],
    ['0', false],
    ['false', false],
    ['::1', ['::1']],
  ])('reads TRUST_PROXY=%s', (text, expected) => {
    expect(readConfig({ TRUST_PROXY: text }).trustProxy).toEqual(expected);
  });

  it.each([
    ['SMTP_URL', 'mail.example'],
    ['SMTP_URL', 'http://mail.example'],
    ['MAIL_FROM', 'niemand'],
    ['PORT', 'http'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '3000.5'],
    ['DATABASE_URL', 'mysql://localhost/register'],
    ['DATABASE_URL', 'localhost:5432'],
    ['DATABASE_URL', 'postgres://localhost:5432/'],
    ['PUBLIC_URL', 'kaart.example.nl'],
    ['PUBLIC_URL', 'ftp://kaart.example.nl'],
    ['PUBLIC_URL', 'https://kaart.example.nl/?from=mail'],
    ['REFERENCE_DATA_DIR', '/nowhere/at/all'],
    ['DATA_DIR', 'package.json'],
    ['CONTACT_EMAIL', 'register'],
    ['SERVICE_WORKER', 'no'],
    ['GEOCODER_URL', 'on'],
    ['GEOCODER_URL', 'api.pdok.nl/bzk'],
    ['GEOCODER_URL', 'file:///etc/passwd'],
    ['GEOCODER_URL', 'https://addresses.internal/v3_1?key=1'],
    ['GEOCODER_URL', 'https://keeper:secret@addresses.internal/v3_1'],
    ['TRAVEL_TIME_URL', 'https://routes.internal/#driving'],
    ['TRAVEL_TIME_URL', 'osrm+https://routes.internal'],
    ['TRAVEL_TIME_URL', 'osrm+https://routes.internal/#'],
    ['TRAVEL_TIME_URL', 'osrm+https://routes.internal/#by car'],
    ['TRAVEL_TIME_URL', 'osrm+https://routes.internal/?key=1#driving'],
    ['TRAVEL_TIME_URL', 'osrm+https://keeper:secret@routes.internal/#driving'],
    ['TRAVEL_TIME_URL', 'osrm+ftp://routes.internal/#driving'],
    ['TRAVEL_TIME_URL', 'osrm+https://#driving'],
    ['TRAVEL_TIME_URL', 'google+https://routes.internal/#driving'],
    ['TRUST_PROXY', 'everyone'],
    ['TRUST_PROXY', '10.0.0.0/33'],
  ])('refuses %s=%s with one sentence that names it', (name, text) => {
    const faults = faultsOf({ [name]: text });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${name} must .*\\.$`));
  });

  it('says whom mail is from by the address of the register, and asks for one', () => {
    const smtp = { SMTP_URL: 'smtp://keeper:secret@mail.example' };
    const from = readConfig({ ...smtp, CONTACT_EMAIL: 'kaart@example.nl' }).mailFrom;
    expect(from).toBe('kaart@example.nl');
    expect(faultsOf(smtp)).toEqual([
      'With SMTP_URL, set MAIL_FROM (or CONTACT_EMAIL): whom the mail is from.',
    ]);
    expect(faultsOf({ SMTP_URL: 'http://keeper:secret@x' }).join()).not.toContain('secret');
  });

  it('tells all faults at once', () => {
    const faults = faultsOf({ PORT: 'x', PUBLIC_URL: 'x', TRUST_PROXY: 'x', DATABASE_URL: 'x' });
    expect(faults).toHaveLength(4);
  });

  it('asks nobody for addresses when told so', () => {
    expect(readConfig({ GEOCODER_URL: 'off' }).geocoderUrl).toBeNull();
  });

  it('keeps passwords to itself', () => {
    expect(faultsOf({ GEOCODER_URL: 'https://keeper:secret@x/' }).join()).not.toContain('secret');
    expect(
      faultsOf({ TRAVEL_TIME_URL: 'osrm+https://keeper:secret@x/#foot' }).join(),
    ).not.toContain('secret');
    expect(faultsOf({ DATABASE_URL: 'mysql://keeper:secret@db/x' }).join()).not.toContain('secret');
  });
});
