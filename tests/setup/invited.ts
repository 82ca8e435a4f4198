import { randomUUID } from 'node:crypto';
import { run, watch, type StartedApp } from './started-app.js';

/**
 * Invites somebody of an invented world with the command of the terminal, beside the running site.
 * @param role `--role EDITOR --initiative <slug>` and the like
 * @returns the link that signs them in, once
 */
export async function invited(
  app: StartedApp,
  role: string[],
  email = `verzonnen-${randomUUID()}@voorbeeld.test`,
): Promise<string> {
  const env = { DATA_DIR: app.dataDir, PORT: new URL(app.url).port, PUBLIC_URL: app.url };
  const child = run('dist/server/accounts/commands/invite.js', env, [...role, '--email', email]);
  const { output, exited } = watch(child);
  await exited;
  const link = /http\S+\/aanmelden#\S+/.exec(output())?.[0];
  if (!link) throw new Error(`No link: ${output()}`);
  return link;
}
