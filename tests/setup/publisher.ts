import { createInterface } from 'node:readline';
import type { AssessmentInput, FiguresInput } from '../../server/criteria/growth-input.js';
import type { InitiativeContentInput } from '../../server/initiatives/initiative-content.js';
import type { FieldGroup } from '../../server/initiatives/vocabulary.js';
import { run, until } from './started-app.js';

export type Order =
  | { publish: { content: InitiativeContentInput; slug: string; base: number | null } }
  /** Somebody says on the telephone, now, that these facts are true. */
  | { confirm: { recordId: string; fieldGroup: FieldGroup; locationId: string | null } }
  /** An initiative writes about one characteristic for the first time, and shows it. */
  | { grow: { initiativeId: string; criterion: number; words: AssessmentInput } }
  | { figures: { initiativeId: string; figures: FiguresInput } }
  /** It shows nothing of this characteristic any more. */
  | { keepBack: { initiativeId: string; criterion: number } }
  | { withdraw: string }
  | { renew: true };

/** Publishes in the register of a running application, from a process beside it. */
export interface Publisher {
  /** Resolves when the database has acknowledged; rejects when that will not come any more. */
  send(order: Order): Promise<string>;
  close(): void;
}

export function startPublisher(dataDir: string): Publisher {
  const child = run('tests/setup/publish-beside.mjs', { DATA_DIR: dataDir });
  const waiting: { resolve(answer: string): void; reject(error: Error): void }[] = [];
  let complaints = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  if (child.stdout) {
    createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.resolve(line));
  }
  let gone = false;
  child.once('close', () => {
    gone = true;
    for (const { reject } of waiting.splice(0)) reject(new Error(complaints));
  });
  child.stdin?.on('error', () => undefined);
  return {
    send: (order) =>
      new Promise((resolve, reject) => {
        if (gone) return reject(new Error(complaints));
        waiting.push({ resolve, reject });
        child.stdin?.write(`${JSON.stringify(order)}\n`);
      }),
    close: () => void child.stdin?.end(),
  };
}

/** Waits until the application shows a page that was published beside it: it looks every ten seconds. */
export async function untilShown(url: string, slug: string): Promise<void> {
  const answer = () => fetch(`${url}/initiatief/${slug}`, { method: 'HEAD' });
  await until(async () => ((await answer()).status === 200 ? true : undefined), 30_000);
}
