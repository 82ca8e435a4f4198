import { useState } from 'react';
import { work } from '../../../i18n/keep/work.js';
import { Button } from '../../../ui/Button.js';
import { TextArea } from '../../../ui/TextArea.js';

const words = work.act;
const SHORTEST = 3;

interface ReasonedActProps {
  /** Of its own on the page. */
  id: string;
  /** What happens stands on the button. */
  label: string;
  /** What is asked once more. */
  question: string;
  yes: string;
  hint?: string;
  /** What keeps it from being done yet, in words. */
  obstacle?: string | undefined;
  onSure: (reason: string) => Promise<void>;
}

/** Something that is done for a reason: it asks why, and then once more whether it is meant. */
export function ReasonedAct({ id, label, question, yes, hint, ...props }: ReasonedActProps) {
  const { obstacle, onSure } = props;
  const [reason, setReason] = useState('');
  const [step, setStep] = useState<'writing' | 'asking' | 'busy'>('writing');
  const [error, setError] = useState<string>();
  const asks = (): void => {
    const missing = reason.trim().length < SHORTEST ? words.reasonMissing : obstacle;
    setError(missing);
    if (!missing) return setStep('asking');
    document.getElementById(`${id}-waarom`)?.focus();
  };
  const doIt = async (): Promise<void> => {
    setStep('busy');
    await onSure(reason.trim());
    setStep('writing');
  };
  return (
    <div className="keep-form">
      <TextArea
        id={`${id}-waarom`}
        rows={3}
        label={words.reason}
        hint={hint ?? words.reasonHint}
        error={error}
        value={reason}
        onChange={(value) => {
          setReason(value);
          setError(undefined);
        }}
        maxLength={500}
      />
      {step === 'writing' ? (
        <Button onClick={asks}>{label}</Button>
      ) : (
        <div className="keep-form keep-sure" role="group" aria-label={label}>
          <p tabIndex={-1} ref={focusOnce}>
            {question}
          </p>
          <div className="keep__buttons">
            <Button disabled={step === 'busy'} onClick={() => void doIt()}>
              {step === 'busy' ? words.busy : yes}
            </Button>
            <Button kind="quiet" disabled={step === 'busy'} onClick={() => setStep('writing')}>
              {words.cancel}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

/** A new question is read out; typing on in the field above it must not lose its place. */
function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}
