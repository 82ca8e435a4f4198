import { ApiError } from '../common/api-error.js';
import { isStorable } from '../common/storable.js';
import { isDate } from '../common/is-date.js';
import { uuidOf } from '../common/uuid-of.js';
import { dutchDay } from '../common/dutch-day.js';
import { addMonths, dateOfDay, dayOfDate } from '../opening-hours/calendar.js';
import type { FieldGroup } from '../initiatives/vocabulary.js';
import type { CallOutcome } from './call.entity.js';

/** Which facts an answer is about. */
export interface QuestionKey {
  group: FieldGroup;
  /** null = of the initiative itself. */
  locationId: string | null;
}

/** What a keeper saves after a call. */
export interface SaveCallCommand {
  id: string;
  recordId: string;
  /** The published revision the keeper read out. */
  revision: number;
  outcome: CallOutcome;
  note: string | null;
  /** `YYYY-MM-DD`. */
  callBackOn: string | null;
  /** "Klopt." */
  confirmed: QuestionKey[];
  /** "Klopt niet." */
  wrong: QuestionKey[];
  /** Who will edit the record; null = nobody is invited. */
  editorEmail: string | null;
  editorName: string | null;
  /** Who never wants mail; null = nobody said so. */
  noMailEmail: string | null;
}

const NOTE_MAX = 2000;
const NAME_MAX = 120;
/** More questions than any record has. */
const ANSWERS_MAX = 200;
const CALL_BACK_MONTHS = 12;

/**
 * A call as it may be saved: trimmed, and its parts fit together. Facts are confirmed only by somebody
 * who was spoken to and stays on the list.
 * @throws ApiError INPUT_INVALID with the names of the fields, NOT_FOUND for an id that is none
 */
export function checkedCall(command: SaveCallCommand, now: Date): SaveCallCommand {
  const call: SaveCallCommand = {
    ...command,
    id: uuidOf(command.id),
    recordId: uuidOf(command.recordId),
    note: textOrNull(command.note),
    editorEmail: textOrNull(command.editorEmail),
    editorName: textOrNull(command.editorName),
    noMailEmail: textOrNull(command.noMailEmail),
    confirmed: command.confirmed.slice(0, ANSWERS_MAX + 1).map(keyOf),
    wrong: command.wrong.slice(0, ANSWERS_MAX + 1).map(keyOf),
  };
  const issues = [...textIssues(call), ...answerIssues(call), ...callBackIssues(call, now)];
  if (issues.length > 0) throw new ApiError('INPUT_INVALID', { issues });
  return call;
}

/** Two questions are one when they are about the same facts. */
export function sameQuestion(a: QuestionKey, b: QuestionKey): boolean {
  return a.group === b.group && a.locationId === b.locationId;
}

function textIssues({ note, editorEmail, editorName, noMailEmail }: SaveCallCommand): string[] {
  const unreadable = Object.entries({ note, editorEmail, editorName, noMailEmail })
    .filter(([, text]) => !isStorable(text))
    .map(([name]) => name);
  return [
    ...unreadable,
    ...(note !== null && note.length > NOTE_MAX ? ['note'] : []),
    ...(editorName !== null && (editorName.length > NAME_MAX || editorEmail === null)
      ? ['editorName']
      : []),
    // One call, one address: invited, or never to be mailed.
    ...(editorEmail !== null && noMailEmail !== null ? ['noMailEmail'] : []),
  ];
}

function answerIssues({ confirmed, wrong, outcome, editorEmail }: SaveCallCommand): string[] {
  const answers = [...confirmed, ...wrong];
  const isTwice = answers.some((one, index) =>
    answers.slice(0, index).some((other) => sameQuestion(one, other)),
  );
  const spoke = outcome === 'SPOKEN' || outcome === 'CALL_BACK';
  return [
    ...(answers.length > ANSWERS_MAX || isTwice ? ['confirmed'] : []),
    ...(!spoke && confirmed.length > 0 ? ['outcome'] : []),
    ...(outcome !== 'SPOKEN' && outcome !== 'CALL_BACK' && editorEmail !== null
      ? ['editorEmail']
      : []),
  ];
}

function callBackIssues({ outcome, callBackOn }: SaveCallCommand, now: Date): string[] {
  if (callBackOn === null) return outcome === 'CALL_BACK' ? ['callBackOn'] : [];
  const today = dutchDay(now);
  const last = dateOfDay(addMonths(dayOfDate(today), CALL_BACK_MONTHS));
  const mayBeCalled = outcome !== 'DECLINED' && outcome !== 'WRONG_NUMBER';
  const fits = isDate(callBackOn) && callBackOn >= today && callBackOn <= last && mayBeCalled;
  return fits ? [] : ['callBackOn'];
}

function keyOf({ group, locationId }: QuestionKey): QuestionKey {
  return { group, locationId: locationId === null ? null : uuidOf(locationId) };
}

function textOrNull(text: string | null): string | null {
  return text?.trim() || null;
}
