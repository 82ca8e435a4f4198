import { useState } from 'react';
import type { FieldChange } from '../../../../server/proposals/changes.js';
import { differenceOf, type WordsContext } from '../../../../server/proposals/field-words.js';
import { decisionOn } from '../../../../server/proposals/split-changes.js';
import type { InitiativeContent } from '../../../../server/proposals/record-types.js';
import { edit } from '../../../i18n/keep/edit.js';
import { Button } from '../../../ui/Button.js';
import { Checkbox } from '../../../ui/Checkbox.js';
import { TextField } from '../../../ui/TextField.js';

const words = edit.send;

export interface SendWords {
  reason: string;
  source: string | null;
  confirmed: boolean;
}

interface SendPanelProps {
  changes: readonly FieldChange[];
  published: InitiativeContent;
  context: WordsContext;
  isKeeper: boolean;
  /** Something is half filled in. */
  isIncomplete: boolean;
  isBusy: boolean;
  onSend: (words: SendWords) => void;
}

/** What will change, what happens to it, why, and the button. */
export function SendPanel(props: SendPanelProps) {
  const { changes, published, context, isKeeper, isIncomplete, isBusy, onSend } = props;
  const [reason, setReason] = useState('');
  const [source, setSource] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  const [isMissing, setIsMissing] = useState(false);
  if (changes.length === 0 && !isIncomplete) return <p>{words.nothing}</p>;
  const role = isKeeper ? 'KEEPER' : 'EDITOR';
  const lines = changes.map((change) => ({
    ...differenceOf(change, published, context),
    decision: decisionOn(change, published, role),
  }));
  const send = (): void => {
    const isEmpty = reason.trim().length < 3;
    setIsMissing(isEmpty);
    if (isEmpty) return void document.getElementById('reden')?.focus();
    onSend({ reason, source: source.trim() || null, confirmed });
  };
  return (
    <section className="keep-form edit-send" aria-labelledby="versturen">
      <h2 id="versturen" tabIndex={-1}>
        {words.title}
      </h2>
      {(['DIRECT', 'WAITS'] as const).map((decision) => {
        const some = lines.filter((line) => line.decision === decision);
        return some.length === 0 ? null : (
          <div key={decision} className="keep-form">
            <h3>{decision === 'DIRECT' ? words.directTitle : words.waitsTitle}</h3>
            {some.map(({ path, label, of, before, after }) => (
              <div key={path} className="edit-difference">
                <h4>{of ? `${label}, ${of}` : label}</h4>
                <dl className="edit-compare">
                  <div>
                    <dt>{words.was}</dt>
                    <dd>{before}</dd>
                  </div>
                  <div>
                    <dt>{words.becomes}</dt>
                    <dd>{after}</dd>
                  </div>
                </dl>
              </div>
            ))}
          </div>
        );
      })}
      {isIncomplete ? <p role="status">{words.incomplete}</p> : null}
      <TextField
        id="reden"
        label={words.reason}
        hint={words.reasonHint}
        maxLength={500}
        value={reason}
        onChange={setReason}
        {...(isMissing && { error: words.reasonError })}
      />
      {isKeeper ? (
        <>
          <TextField
            id="bron"
            label={words.source}
            hint={words.sourceHint}
            maxLength={200}
            value={source}
            onChange={setSource}
          />
          <Checkbox
            id="bevestigd"
            name="bevestigd"
            value="ja"
            label={words.confirmed}
            checked={confirmed}
            onChange={setConfirmed}
          />
        </>
      ) : null}
      <Button disabled={isBusy || isIncomplete || changes.length === 0} onClick={send}>
        {isBusy ? words.busy : words.button}
      </Button>
    </section>
  );
}
