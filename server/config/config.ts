import { statSync } from 'node:fs';
import { isIP } from 'node:net';
import { resolve } from 'node:path';

/** Injects the configuration. */
export const CONFIG = Symbol('CONFIG');

/** Everything the environment decides, read and checked once at start. */
export interface Config {
  /** 0 takes any free port. */
  port: number;
  /** Null: the embedded database is started. */
  databaseUrl: string | null;
  /** The address visitors see, without a slash at the end. */
  publicUrl: string;
  /** Folder with official reference data, if there is one. */
  referenceDataDir: string | null;
  /** The embedded database, the last published registry and what was fetched. Absolute. */
  dataDir: string;
  /** For Express: how many proxies in front, or their addresses; false believes no header. */
  trustProxy: false | number | string[];
  /** Where visitors can write to about the register; null: there is no address yet. */
  contactEmail: string | null;
  /** May browsers keep the site for when they are offline? Off also removes what they kept. */
  serviceWorker: boolean;
  /** Where mail is handed over; null: it stays in the mail log. */
  smtpUrl: string | null;
  /** Whom mail is from. */
  mailFrom: string;
  /** Where an editor's address is looked up, without a slash at the end; null: nobody is asked. */
  geocoderUrl: string | null;
  /** The service that is asked for travel times; null: there is none. */
  travelTime: TravelTimeSetting | null;
  production: boolean;
}

export interface TravelTimeSetting {
  service: 'OSRM' | 'VALHALLA';
  /** Without a slash at the end. */
  url: string;
  /** Means of travel, as the service calls it: `driving`, `bicycle`. */
  profile: string;
}

/** Every fault of the environment at once, a sentence each. */
export class ConfigError extends Error {
  constructor(readonly faults: string[]) {
    super(faults.join('\n'));
    this.name = 'ConfigError';
  }
}

const DEFAULT_PORT = 3000;
const MAIL_ADDRESS = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;
/** PDOK Locatieserver 3.1 of Kadaster: no key, no cost. */
const DEFAULT_GEOCODER_URL = 'https://api.pdok.nl/bzk/locatieserver/search/v3_1';
const NAMED_PROXIES = new Set(['loopback', 'linklocal', 'uniquelocal']);

/** Throws ConfigError. An empty variable counts as one that is not set. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const faults: string[] = [];
  const value = (name: string): string | null => env[name]?.trim() || null;
  const port = readPort(value('PORT'), faults);
  const config: Config = {
    port,
    databaseUrl: readDatabaseUrl(value('DATABASE_URL'), faults),
    publicUrl: readPublicUrl(value('PUBLIC_URL'), port, faults),
    referenceDataDir: readReferenceDataDir(value('REFERENCE_DATA_DIR'), faults),
    dataDir: readDataDir(value('DATA_DIR'), faults),
    trustProxy: readTrustProxy(value('TRUST_PROXY'), faults),
    contactEmail: readContactEmail(value('CONTACT_EMAIL'), faults),
    serviceWorker: readSwitch('SERVICE_WORKER', value('SERVICE_WORKER'), faults),
    smtpUrl: readSmtpUrl(value('SMTP_URL'), faults),
    mailFrom: '',
    geocoderUrl: readGeocoderUrl(value('GEOCODER_URL'), faults),
    travelTime: readTravelTime(value('TRAVEL_TIME_URL'), faults),
    production: value('NODE_ENV') === 'production',
  };
  config.mailFrom = readMailFrom(value('MAIL_FROM'), config, faults);
  if (faults.length > 0) throw new ConfigError(faults);
  return config;
}

function readPort(text: string | null, faults: string[]): number {
  if (text === null) return DEFAULT_PORT;
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  faults.push(`PORT must be a whole number from 0 to 65535, not "${text}".`);
  return DEFAULT_PORT;
}

/** The faults never repeat the address: it holds a password. */
function readDatabaseUrl(text: string | null, faults: string[]): string | null {
  if (text === null) return null;
  const url = parseUrl(text);
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol)) {
    faults.push('DATABASE_URL must be an address such as postgres://user:password@host:5432/name.');
  } else if (url.pathname.length < 2) {
    faults.push('DATABASE_URL must end with the name of the database, as in …:5432/name.');
  }
  return text;
}

function readPublicUrl(text: string | null, port: number, faults: string[]): string {
  if (text === null) return port === 0 ? 'http://localhost' : `http://localhost:${port}`;
  const url = parseUrl(text);
  const usable =
    url &&
    ['http:', 'https:'].includes(url.protocol) &&
    url.username === '' &&
    url.search === '' &&
    url.hash === '';
  if (!usable) {
    faults.push(
      `PUBLIC_URL must be the address visitors see, such as https://kaart.example.nl, not "${text}".`,
    );
  }
  return text.replace(/\/+$/, '');
}

function readReferenceDataDir(text: string | null, faults: string[]): string | null {
  if (text === null) return null;
  const path = resolve(text);
  if (kindOf(path) !== 'directory') {
    faults.push(`REFERENCE_DATA_DIR must be a folder that exists, and ${path} is none.`);
  }
  return path;
}

function readDataDir(text: string | null, faults: string[]): string {
  const path = resolve(text ?? '.data');
  if (kindOf(path) === 'other') {
    faults.push(`DATA_DIR must be a folder, and ${path} is a file.`);
  }
  return path;
}

function readContactEmail(text: string | null, faults: string[]): string | null {
  if (text !== null && !MAIL_ADDRESS.test(text)) {
    faults.push(`CONTACT_EMAIL must be a mail address, not "${text}".`);
  }
  return text;
}

/** The faults never repeat the address: it may hold a password. */
function readSmtpUrl(text: string | null, faults: string[]): string | null {
  if (text === null) return null;
  const url = parseUrl(text);
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') {
    faults.push('SMTP_URL must be an address such as smtp://user:password@host:587.');
    return null;
  }
  return text;
}

function readMailFrom(
  text: string | null,
  { smtpUrl, contactEmail, publicUrl }: Config,
  faults: string[],
): string {
  if (text !== null && !MAIL_ADDRESS.test(text)) {
    faults.push(`MAIL_FROM must be a mail address, not "${text}".`);
  }
  if (text === null && contactEmail === null && smtpUrl !== null) {
    faults.push('With SMTP_URL, set MAIL_FROM (or CONTACT_EMAIL): whom the mail is from.');
  }
  if (text ?? contactEmail) return (text ?? contactEmail)!;
  return `noreply@${parseUrl(publicUrl)?.hostname ?? 'localhost'}`;
}

function readGeocoderUrl(text: string | null, faults: string[]): string | null {
  if (text === null) return DEFAULT_GEOCODER_URL;
  if (text === 'off') return null;
  const url = parseUrl(text);
  const usable =
    url &&
    ['http:', 'https:'].includes(url.protocol) &&
    url.username === '' &&
    url.password === '' &&
    !/[?#]/.test(text);
  if (!usable) {
    // Not repeated: it may hold a password.
    faults.push(
      `GEOCODER_URL must be off or the address of a PDOK Locatieserver, such as ${DEFAULT_GEOCODER_URL}.`,
    );
  }
  return text.replace(/\/+$/, '');
}

const TRAVEL_TIME_EXAMPLE = 'osrm+https://routes.example/base#driving';

/** Which service it is stands before its address, by what people travel behind it. */
function readTravelTime(text: string | null, faults: string[]): TravelTimeSetting | null {
  if (text === null) return null;
  const [, service, address, profile] =
    /^(osrm|valhalla)\+(https?:\/\/[^?#]+)#([a-z_]{1,30})$/.exec(text) ?? [];
  const url = parseUrl(address ?? '');
  if (!service || !url || url.username !== '' || url.password !== '') {
    // Not repeated: it may hold a password.
    faults.push(
      `TRAVEL_TIME_URL must be osrm+ or valhalla+, an address, # and a means of travel, such as ${TRAVEL_TIME_EXAMPLE}.`,
    );
    return null;
  }
  return {
    service: service === 'osrm' ? 'OSRM' : 'VALHALLA',
    url: address!.replace(/\/+$/, ''),
    profile: profile!,
  };
}

/** On unless it says off. */
function readSwitch(name: string, text: string | null, faults: string[]): boolean {
  if (text === null || text === 'on') return true;
  if (text !== 'off') faults.push(`${name} must be on or off, not "${text}".`);
  return false;
}

function readTrustProxy(text: string | null, faults: string[]): Config['trustProxy'] {
  if (text === null || text === 'false' || text === '0') return false;
  // Believing every proxy would let any visitor choose their own address: only the nearest.
  if (text === 'true') return 1;
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const proxies = text.split(',').map((part) => part.trim());
  if (proxies.every(isProxy)) return proxies;
  faults.push(
    `TRUST_PROXY must be the number of proxies in front (such as 1) or their addresses, not "${text}".`,
  );
  return false;
}

function isProxy(text: string): boolean {
  if (NAMED_PROXIES.has(text)) return true;
  const [address = '', bits, ...more] = text.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
  );
}

function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function kindOf(path: string): 'directory' | 'other' | 'missing' {
  try {
    return statSync(path).isDirectory() ? 'directory' : 'other';
  } catch {
    return 'missing';
  }
}
