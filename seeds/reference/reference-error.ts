/** Everything that can be wrong with reference data, as a code that a script can act on. */
export type ReferenceErrorCode =
  | 'REFERENCE_DIRECTORY_MISSING'
  | 'REFERENCE_FILE_MISSING'
  | 'REFERENCE_FILE_BROKEN'
  | 'REFERENCE_COLUMN_MISSING'
  | 'REFERENCE_ROW_BROKEN'
  | 'REFERENCE_CODE_DUPLICATE'
  | 'REFERENCE_CODE_UNKNOWN'
  | 'REFERENCE_GEOMETRY_INVALID'
  | 'REFERENCE_SERVICE_FAILED'
  | 'REFERENCE_SERVICE_TIMEOUT'
  | 'REFERENCE_SERVICE_BROKEN_ANSWER'
  | 'REFERENCE_SERVICE_FIELD_MISSING'
  | 'REFERENCE_IMPLAUSIBLE';

/** A fault in reference data, said in one sentence that starts with where it is. */
export class ReferenceDataError extends Error {
  /**
   * @param code what is wrong
   * @param where file (with line: `pc4.csv:12`), directory or address
   * @param detail what was found and what was expected
   */
  constructor(
    readonly code: ReferenceErrorCode,
    readonly where: string,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(`${where}: ${detail}`, options);
    this.name = 'ReferenceDataError';
  }
}
