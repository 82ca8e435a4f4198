import type { CallOutcome } from '../../../../graphql/generated/graphql.js';
import { calls } from '../../../../i18n/keep/calls.js';
import { Select } from '../../../../ui/Select.js';
import { TextArea } from '../../../../ui/TextArea.js';
import { TextField } from '../../../../ui/TextField.js';
import { mailChoices, mayCallBack, type CallDraft, type MailChoice } from '../call-draft.js';
import { Choices } from '../../../keep/components/Choices.js';

const words = calls.sheet;
const OUTCOMES = Object.keys(calls.outcomes) as CallOutcome[];

interface OutcomeFieldsProps {
  draft: CallDraft;
  onChange: (draft: CallDraft) => void;
}

/** What came of the call: how it went, when to call again, and whom to mail. */
export function OutcomeFields({ draft, onChange }: OutcomeFieldsProps) {
  const possible = mailChoices(draft);
  return (
    <section className="calls-questions">
      <Choices
        layout="row"
        name="outcome"
        legend={words.outcomeTitle}
        options={OUTCOMES.map((value) => ({ value, label: calls.outcomes[value] }))}
        value={draft.outcome || null}
        onChange={(outcome) => onChange({ ...draft, outcome })}
      />
      {mayCallBack(draft) ? (
        <TextField
          id="terugbellen"
          label={words.callBack}
          type="date"
          value={draft.callBackOn}
          onChange={(callBackOn) => onChange({ ...draft, callBackOn })}
        />
      ) : null}
      <TextArea
        id="aantekening"
        label={words.note}
        hint={words.noteHint}
        rows={4}
        maxLength={2000}
        value={draft.note}
        onChange={(note) => onChange({ ...draft, note })}
      />
      {possible.length > 0 ? (
        <>
          <h2>{words.mailTitle}</h2>
          <Select
            id="mail"
            name="mail"
            label={words.mail}
            options={possible.map((value) => ({ value, label: words.mailChoices[value] }))}
            value={possible.includes(draft.mailChoice) ? draft.mailChoice : 'NONE'}
            onChange={(value) => onChange({ ...draft, mailChoice: value as MailChoice })}
          />
          <MailFields draft={draft} onChange={onChange} possible={possible} />
        </>
      ) : null}
    </section>
  );
}

function MailFields({
  draft,
  onChange,
  possible,
}: OutcomeFieldsProps & { possible: MailChoice[] }) {
  if (draft.mailChoice === 'NONE' || !possible.includes(draft.mailChoice)) return null;
  return (
    <>
      <TextField
        id="mailadres"
        label={words.email}
        type="email"
        maxLength={254}
        value={draft.email}
        onChange={(email) => onChange({ ...draft, email })}
      />
      {draft.mailChoice === 'INVITE' ? (
        <TextField
          id="naam"
          label={words.editorName}
          maxLength={120}
          value={draft.editorName}
          onChange={(editorName) => onChange({ ...draft, editorName })}
        />
      ) : null}
    </>
  );
}
