import type { Browser, Page } from 'playwright-core';
import { builtSite } from '../../server/application.js';
import type {
  FieldSource,
  InitiativeContentInput,
} from '../../server/initiatives/initiative-content.js';
import { PublicationService } from '../../server/initiatives/publication.service.js';
import { RegistryService } from '../../server/registry/registry.service.js';
import { loadStarter } from '../factories/world.js';
import { SHEET_WORLD } from '../factories/sheet-world.js';
import { startTestApp, type TestApp } from './app.js';
import { openBrowser, visit, type Visit } from './browser.js';
import { confirmAll } from './small-worlds.js';

/** One record of an invented world of hand-outs. */
export interface SheetRecord {
  slug: string;
  content: InitiativeContentInput;
  /** Somebody confirmed everything so many months ago; absent = nobody ever did. */
  confirmedMonthsAgo?: number;
  sources?: FieldSource[];
}

/** The built site with the world of hand-outs in it, and somebody who refers. */
export interface SheetSite {
  app: TestApp;
  browser: Browser;
  visitor: Visit;
  page: Page;
  /** Opens the page that makes a sheet, and waits for the sheet. */
  open(fragment: string, on?: Page): Promise<void>;
}

/** Registers what every journey with a hand-out needs. */
export function givenTheSheetWorld(): SheetSite {
  const site = {
    async open(fragment, on = site.page) {
      await on.goto('about:blank');
      await on.goto(`${site.app.url}/verwijzen/blad${fragment}`);
      await on.locator('.sheet').waitFor();
      // The map comes after the words, and how all of it fits is measured then.
      await on.waitForLoadState('networkidle');
    },
  } as SheetSite;
  beforeAll(async () => {
    site.app = await startTestApp({ siteBuild: builtSite(process.cwd()) });
    await loadStarter(site.app);
    await publishSheetWorld(site.app);
    site.browser = await openBrowser();
  }, 180_000);
  afterAll(async () => {
    await site.browser?.close();
    await site.app.close();
  });
  beforeEach(async () => {
    site.visitor = await visit(site.browser, { javaScript: true, width: 1280 });
    site.page = site.visitor.page;
  });
  afterEach(async () => {
    await site.visitor.close();
    expect(site.visitor.complaints).toEqual([]);
  });
  return site;
}

async function publishSheetWorld(app: TestApp): Promise<void> {
  const publications = app.application.nest.get(PublicationService);
  await app.database.dataSource.transaction(async (em) => {
    for (const { slug, content, sources = [] } of SHEET_WORLD)
      await publications.publish(
        { content, slug, base: null, actor: 'test', reason: 'Verzonnen wereld', sources },
        em,
      );
  });
  const registry = app.application.nest.get(RegistryService);
  for (const { content, confirmedMonthsAgo } of SHEET_WORLD)
    if (confirmedMonthsAgo !== undefined) await confirmAll(app, content.id, confirmedMonthsAgo);
  await registry.publish();
}
