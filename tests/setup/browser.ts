import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../server/start/find-browser.mjs';

/** A real Chrome or Chromium for a journey; `npm test` has seen to it that there is one. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) {
    throw new Error(
      'No Chrome or Chromium found: set CHROME_PATH, or run the journeys by npm test.',
    );
  }
  // Chromium refuses its sandbox to root, which is who runs tests in a container.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args });
}
