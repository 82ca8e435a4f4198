import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findBrowser } from '../../server/start/find-browser.mjs';

// What a service worker asks for counts as much as what its page does.
process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS = '1';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** One request that a page made. */
export interface SentRequest {
  method: string;
  url: string;
  body: string | null;
}

/** One visitor: nothing is shared with another. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Everything the browser asked for, in order. */
  requests: SentRequest[];
  /** What the browser refused or stumbled over: policy violations, errors of scripts. */
  complaints: string[];
  close(): Promise<void>;
}

export interface VisitOptions {
  /** Off unless a test needs to look with a script of its own. */
  javaScript?: boolean;
  width?: number;
  height?: number;
  dark?: boolean;
  /** Off: as on a first visit, or in a browser that keeps nothing. */
  serviceWorker?: boolean;
}

/** The browser of this machine; `npm test` has made sure that there is one. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chrome or Chromium: set CHROME_PATH, or run npm test.');
  return chromium.launch({ executablePath, args: QUIET });
}

export async function visit(browser: Browser, options: VisitOptions = {}): Promise<Visit> {
  const { javaScript = false, width = 360, height = 800, dark = false } = options;
  const serviceWorkers = options.serviceWorker === false ? 'block' : 'allow';
  const context = await browser.newContext({
    javaScriptEnabled: javaScript,
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    // Colours half way through a fade are nobody's design.
    reducedMotion: 'reduce',
    locale: 'nl-NL',
    serviceWorkers,
  });
  const requests: SentRequest[] = [];
  const complaints: string[] = [];
  context.on('request', (request) =>
    requests.push({ method: request.method(), url: request.url(), body: request.postData() }),
  );
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  const page = await context.newPage();
  return { page, context, requests, complaints, close: () => context.close() };
}
