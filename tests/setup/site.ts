import type { Browser, Page } from 'playwright-core';
import type { RegistryFile, RegistryPointer } from '../../server/registry/registry-file.js';
import { openBrowser, visit, type Visit, type VisitOptions } from './browser.js';
import { removeDataDir, seededDataDir, startApp, type StartedApp } from './started-app.js';

/** The built site with the sourced list in it, and somebody who visits it. */
export interface Site {
  app: StartedApp;
  browser: Browser;
  /** What is published when the journeys begin. */
  file: RegistryFile;
  /** Another visitor for every journey. */
  visitor: Visit;
  page: Page;
  /** Reads a file of the site, as a program does. */
  json<T>(path: string): Promise<T>;
}

/**
 * Registers what every journey needs: the application with its own database, a browser, and a visitor
 * per journey. The fields stand from the first hook of the spec on.
 *
 * @param visitorOptions null = the journeys bring visitors of their own
 * @param settings of the application, by their names in the environment
 */
export function givenTheSite(
  visitorOptions: VisitOptions | null,
  settings: Record<string, string> = {},
): Site {
  const site = {
    json: async <T>(path: string): Promise<T> =>
      (await fetch(site.app.url + path)).json() as Promise<T>,
  } as Site;
  beforeAll(async () => {
    site.app = await startApp(await seededDataDir(), settings);
    site.browser = await openBrowser();
    const { version } = await site.json<RegistryPointer>('/registry/current.json');
    site.file = await site.json<RegistryFile>(`/registry/${version}.json`);
  }, 180_000);
  afterAll(async () => {
    await site.browser.close();
    await site.app.stop();
    removeDataDir(site.app.dataDir);
  });
  if (visitorOptions) {
    beforeEach(async () => {
      site.visitor = await visit(site.browser, visitorOptions);
      site.page = site.visitor.page;
    });
    afterEach(() => site.visitor.close());
  }
  return site;
}
