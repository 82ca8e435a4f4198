import type { CallOutcome, CallSheetQuery } from '../../../graphql/generated/graphql.js';

export type Sheet = CallSheetQuery['callSheet'];
export type Question = Sheet['questions'][number];
export type Answer = 'TRUE' | 'WRONG' | 'SKIPPED';
export type MailChoice = 'NONE' | 'INVITE' | 'NEVER';

/** What a keeper ticked and typed during a call, before it is saved. */
export interface CallDraft {
  /** Of the call to be: sent twice, it is one. */
  id: string;
  /** The published revision the answers are about. */
  revision: number;
  answers: Record<string, Answer>;
  outcome: CallOutcome | '';
  callBackOn: string;
  note: string;
  mailChoice: MailChoice;
  email: string;
  editorName: string;
}

/** What it is known by in a draft. */
export function questionKey({ group, locationId }: Pick<Question, 'group' | 'locationId'>): string {
  return `${group} ${locationId ?? ''}`;
}

/** Nothing was said yet. */
export function newDraft({ revision, email }: Pick<Sheet, 'revision' | 'email'>): CallDraft {
  return {
    id: crypto.randomUUID(),
    revision,
    answers: {},
    outcome: '',
    callBackOn: '',
    note: '',
    mailChoice: 'NONE',
    email: email ?? '',
    editorName: '',
  };
}

/** The same call about another revision: what was answered was about other values. */
export function renewed(draft: CallDraft, { revision }: Pick<Sheet, 'revision'>): CallDraft {
  return { ...draft, revision, answers: {} };
}

/** Answers with yes or no mean that somebody was spoken to. */
export function withAnswer(draft: CallDraft, key: string, answer: Answer): CallDraft {
  const outcome = draft.outcome === '' && answer !== 'SKIPPED' ? 'SPOKEN' : draft.outcome;
  return { ...draft, outcome, answers: { ...draft.answers, [key]: answer } };
}

/** Was somebody spoken to, who can confirm things? */
export function wasSpoken({ outcome }: Pick<CallDraft, 'outcome'>): boolean {
  return outcome === 'SPOKEN' || outcome === 'CALL_BACK';
}

/** May a day to call again be told with it? */
export function mayCallBack({ outcome }: Pick<CallDraft, 'outcome'>): boolean {
  return outcome === 'NO_ANSWER' || wasSpoken({ outcome });
}

/** What the server is asked to save. */
export function callInput(draft: CallDraft, { recordId, questions }: Sheet) {
  const answered = (wanted: Answer) =>
    questions
      .filter((question) => draft.answers[questionKey(question)] === wanted)
      .map(({ group, locationId }) => ({ group, locationId }));
  const spoken = wasSpoken(draft);
  const mailChoice = mailChoices(draft).includes(draft.mailChoice) ? draft.mailChoice : 'NONE';
  const invites = mailChoice === 'INVITE';
  return {
    id: draft.id,
    recordId,
    revision: draft.revision,
    outcome: draft.outcome || 'SPOKEN',
    note: draft.note || null,
    callBackOn: mayCallBack(draft) && draft.callBackOn !== '' ? draft.callBackOn : null,
    confirmed: spoken ? answered('TRUE') : [],
    wrong: spoken ? answered('WRONG') : [],
    editorEmail: invites ? draft.email : null,
    editorName: invites && draft.editorName !== '' ? draft.editorName : null,
    noMailEmail: mailChoice === 'NEVER' ? draft.email : null,
  } as const;
}

/** Nobody is invited who was not spoken to, or does not want to be listed. */
export function mailChoices(draft: Pick<CallDraft, 'outcome'>): MailChoice[] {
  if (wasSpoken(draft)) return ['NONE', 'INVITE', 'NEVER'];
  return draft.outcome === 'DECLINED' ? ['NONE', 'NEVER'] : [];
}

const keyOf = (recordId: string): string => `bellen:${recordId}`;

/** What was filled in on this tab and not saved; null = nothing. */
export function keptDraft(recordId: string): CallDraft | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(recordId)) ?? 'null') as unknown;
    return isDraft(kept) ? kept : null;
  } catch {
    // Storage that is shut or holds something else: then nothing was kept.
    return null;
  }
}

/** @param draft null = it was saved, nothing of it stays on the device */
export function keepDraft(recordId: string, draft: CallDraft | null): void {
  try {
    if (draft === null) sessionStorage.removeItem(keyOf(recordId));
    else sessionStorage.setItem(keyOf(recordId), JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing: it works, until the page is loaded again.
  }
}

/** Nothing of any call stays on a device that somebody signs out of. */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(keyOf(''))) sessionStorage.removeItem(key);
    }
  } catch {
    // A browser that keeps nothing.
  }
}

function isDraft(kept: unknown): kept is CallDraft {
  const draft = kept as Partial<CallDraft> | null;
  return (
    typeof draft?.id === 'string' &&
    typeof draft.revision === 'number' &&
    typeof draft.answers === 'object' &&
    typeof draft.note === 'string' &&
    typeof draft.email === 'string'
  );
}
