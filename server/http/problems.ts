/**
 * Every problem that an address for programs answers with (RFC 9457), by its code, with its title. What
 * exactly is wrong stands in `detail`. Codes never change their meaning; `type` leads to the page on
 * open data, where they are told.
 */
export const PROBLEM_TITLES = {
  METHOD_NOT_ALLOWED: 'This address can only be read',
  RATE_LIMITED: 'Too many requests',
  INTERNAL_SERVER_ERROR: 'Something went wrong on our side',
  DATABASE_UNAVAILABLE: 'The register cannot be reached at this moment',
  REGISTRY_NOT_READY: 'Nothing was published yet',
  REGISTRY_FILE_UNKNOWN: 'There is no such file',
  REGISTRY_WITHDRAWN: 'This version was withdrawn',
  GROWTH_NOT_PUBLISHED: 'Nothing is shown here',
  COVERAGE_FILE_UNKNOWN: 'There is no such file',
  TILE_LAYER_NOT_LOADED: 'There are no such tiles now',
  TILE_UNKNOWN: 'There is no such tile',
  OPEN_DATA_FILE_UNKNOWN: 'There is no such file',
  INITIATIVE_UNKNOWN: 'There is no such initiative',
  INITIATIVE_WITHDRAWN: 'This initiative was withdrawn',
  PARAMETERS_INVALID: 'A parameter is not right',
  CURSOR_UNKNOWN: 'This cursor is not known here',
} as const;

export type ProblemCode = keyof typeof PROBLEM_TITLES;

/** One parameter that is not right, and why. */
export interface ParameterFault {
  parameter: string;
  detail: string;
}

/** An answer of RFC 9457, with `code` and, where parameters are wrong, `errors` beside it. */
export interface Problem {
  /** A path of this site: nobody needs to know where it stands. */
  type: string;
  title: string;
  status: number;
  detail: string;
  code: ProblemCode;
  errors?: ParameterFault[];
}

/** The page that tells what the codes mean; each has its own anchor there. */
const TOLD_AT = '/open-data';

export function problemOf(
  status: number,
  code: ProblemCode,
  detail: string,
  errors?: ParameterFault[],
): Problem {
  return {
    type: `${TOLD_AT}#${code}`,
    title: PROBLEM_TITLES[code],
    status,
    detail,
    code,
    ...(errors ? { errors } : {}),
  };
}
