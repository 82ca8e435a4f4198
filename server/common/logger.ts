import { pino, type DestinationStream, type Logger } from 'pino';

export const LOGGER = Symbol('LOGGER');
export type { Logger };

/**
 * JSON lines on standard output. Never a body, a query string or a whole address of a visitor; and of
 * an error not its message or parameters, because databases repeat in them what a visitor typed.
 */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = { level, base: null, serializers: { err: errorForLog } };
  return destination ? pino(options, destination) : pino(options);
}

/** What helps to find a fault: its kind, its code and where it arose. */
export function errorForLog(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { code, driverError } = error as Error & {
    code?: unknown;
    driverError?: { code?: unknown };
  };
  return {
    kind: error.name,
    code: code ?? driverError?.code,
    at: error.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8),
  };
}
