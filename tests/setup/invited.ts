import type { Page } from 'playwright-core';
import type { StartedApp } from './started-app.js';
import { run, watch } from './started-app.js';

/** Invites somebody to a running application as an operator does; the link that signs in once. */
export async function invitationLink(app: StartedApp, args: string[]): Promise<string> {
  const child = run('dist/server/accounts/commands/invite.js', { DATA_DIR: app.dataDir }, args);
  const { output, exited } = watch(child);
  await exited;
  const link = /^https?:\/\/\S+$/m.exec(output())?.[0];
  if (!link) throw new Error(`No link:\n${output()}`);
  // The command does not know which port was free.
  return link.replace(new URL(link).origin, app.url);
}

/** Opens the link and says that it was meant: as somebody does with their first mail. */
export async function signInWith(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('button', { name: 'Ja, meld mij aan' }).click();
  await page.getByRole('navigation', { name: 'Beheer' }).waitFor();
}
