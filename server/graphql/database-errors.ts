/** Codes of PostgreSQL and of the network that mean: the database cannot be reached now. */
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  '08000',
  '08001',
  '08003',
  '08006',
  '53300',
  '55P03',
  '57P01',
  '57P02',
  '57P03',
]);

const LOST =
  /connection terminated|timeout exceeded when trying to connect|connection is not established|not queryable/i;

/** Is this the database being away, rather than something wrong with the question? */
export function isDatabaseAway(error: unknown): boolean {
  for (let cause: unknown = error, depth = 0; cause && depth < 5; depth += 1) {
    const { code, message, driverError, originalError, thrownValue, errors } = cause as {
      code?: unknown;
      message?: unknown;
      driverError?: unknown;
      originalError?: unknown;
      /** How graphql-js wraps what is no Error of its own realm. */
      thrownValue?: unknown;
      errors?: unknown;
    };
    if (typeof code === 'string' && UNREACHABLE.has(code)) return true;
    if (typeof message === 'string' && LOST.test(message)) return true;
    if (Array.isArray(errors) && errors.some((part) => isDatabaseAway(part))) return true;
    cause = driverError ?? originalError ?? thrownValue ?? (cause as Error).cause;
  }
  return false;
}
