import type { Browser, Page } from 'playwright-core';

/** What a phone of little money has: slow 4G, and a processor four times slower than this one. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const SLOWER = 4;

/** Somebody who comes for the first time, with a narrow screen. */
export interface PhoneVisit {
  page: Page;
  /** Every request so far: method and address. */
  requests: string[];
  close(): Promise<void>;
}

/** Nothing is kept from another visit, and no service worker stands in between. */
export async function openVisit(
  browser: Browser,
  { slow }: { slow: boolean },
): Promise<PhoneVisit> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 800 },
    locale: 'nl-NL',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  if (slow) {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  }
  return { page, requests, close: () => context.close() };
}
