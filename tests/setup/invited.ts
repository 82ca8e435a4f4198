import type { Page } from 'playwright-core';
import { run, watch, type StartedApp } from './started-app.js';

/**
 * Invites somebody as the operator does, and signs their browser in by the link that is printed.
 * @param args of `npm run account:invite`
 */
export async function signInByInvitation(
  app: StartedApp,
  page: Page,
  args: readonly string[],
): Promise<void> {
  const command = run('dist/server/accounts/commands/invite.js', { DATA_DIR: app.dataDir }, args);
  const { output, exited } = watch(command);
  await exited;
  const link = /http\S+/.exec(output())?.[0];
  if (!link) throw new Error(`There is no link in:\n${output()}`);
  const { pathname, search, hash } = new URL(link);
  await page.goto(app.url + pathname + search + hash);
  await page.getByRole('button', { name: 'Ja, meld mij aan' }).click();
  await page.getByRole('button', { name: 'Afmelden' }).waitFor();
}

/** Asks the server something with the session of whoever uses this browser. */
export async function askAs<Data>(page: Page, query: string, variables: object): Promise<Data> {
  const answer = await page.evaluate(
    async (question) => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(question),
      });
      return (await response.json()) as { data?: unknown; errors?: unknown };
    },
    { query, variables },
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data as Data;
}
