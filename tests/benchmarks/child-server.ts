import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own, so that neither side of a comparison shares an event loop. */
export interface ChildServer {
  /** `http://127.0.0.1:<port>` */
  url: string;
  stop(): Promise<void>;
}

/** What such a process tells once it answers. */
export interface Listening {
  port: number;
}

/**
 * Starts a program of this folder and waits until it listens.
 * @param program its name without ending
 * @param argument handed over as JSON
 */
export async function startChild(program: string, argument: object): Promise<ChildServer> {
  const child = fork(
    fileURLToPath(new URL(`./${program}.js`, import.meta.url)),
    [JSON.stringify(argument)],
    // Measured as it runs in earnest: without source maps, and with what NODE_ENV switches off.
    { execArgv: [], env: { ...process.env, NODE_ENV: 'production' } },
  );
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve((message as Listening).port));
    child.once('exit', (code) => reject(new Error(`${program} ended with code ${code}.`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
    },
  };
}

/** In the child: the argument of startChild(). */
export function childArgument<T>(): T {
  return JSON.parse(process.argv[2] ?? '{}') as T;
}

/** In the child: tells that it listens, and ends properly when it is told to. */
export function childListens(port: number, close: () => Promise<void>): void {
  const end = (): void => {
    void close().then(() => process.exit(0));
  };
  process.once('SIGTERM', end);
  // The one that measured is gone.
  process.once('disconnect', end);
  process.send?.({ port } satisfies Listening);
}
