import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import { API_ERRORS, ApiError } from '../common/api-error.js';
import type { Logger } from '../common/logger.js';
import { isDatabaseAway } from './database-errors.js';

/** What a caller sees of a fault of ours: no more than that it was not theirs. */
const INTERNAL = 'Something went wrong on our side. It was written down; try again later.';

/**
 * One way out for every error: expected ones keep their code, the database being away becomes
 * DATABASE_UNAVAILABLE, and anything else is logged and told without details. Never a stack trace.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  logger: Logger,
): GraphQLFormattedError {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (isDatabaseAway(original)) {
    return {
      ...place(formatted),
      message: API_ERRORS.DATABASE_UNAVAILABLE,
      extensions: { code: 'DATABASE_UNAVAILABLE' },
    };
  }
  if (original instanceof ApiError || isOfApollo(formatted)) {
    const { stacktrace: _stacktrace, ...extensions } = formatted.extensions ?? {};
    return { ...place(formatted), message: formatted.message, extensions };
  }
  logger.error({ err: original }, 'a query failed');
  return { ...place(formatted), message: INTERNAL, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

/** Parsing, validation and request faults that Apollo and graphql-js tell with a code of their own. */
function isOfApollo({ extensions }: GraphQLFormattedError): boolean {
  const code = extensions?.['code'];
  return code !== undefined && code !== 'INTERNAL_SERVER_ERROR';
}

function place({ path, locations }: GraphQLFormattedError): Partial<GraphQLFormattedError> {
  return { ...(path ? { path } : {}), ...(locations ? { locations } : {}) };
}
