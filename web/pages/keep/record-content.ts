import type { WordsContext } from '../../../server/proposals/field-words.js';

/** A whole record, in the form in which the register keeps it. */
export type RecordContent = WordsContext['contents'][number];

/** @returns what `recordToEdit` answers as JSON, which the server keeps by its schema of records */
export function recordContent(content: unknown): RecordContent {
  return content as RecordContent;
}
