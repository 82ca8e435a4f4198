import { useState } from 'react';
import { account } from '../../../i18n/keep/account.js';
import { Button } from '../../../ui/Button.js';

interface SureButtonProps {
  label: string;
  /** What the second button says. */
  yes: string;
  /** What is asked once more; absent = whether one is sure, as it cannot be taken back. */
  question?: string;
  onSure: () => void;
}

/** Something that cannot be taken back: it asks once more, in place. */
export function SureButton({ label, yes, question, onSure }: SureButtonProps) {
  const [isAsking, setIsAsking] = useState(false);
  if (!isAsking) {
    return (
      <Button kind="quiet" onClick={() => setIsAsking(true)}>
        {label}
      </Button>
    );
  }
  const sure = (): void => {
    setIsAsking(false);
    onSure();
  };
  return (
    <div className="keep-form" role="group" aria-label={label}>
      <p tabIndex={-1} ref={(element) => element?.focus()}>
        {question ?? account.own.leaveSure}
      </p>
      <div className="keep__buttons">
        <Button onClick={sure}>{yes}</Button>
        <Button kind="quiet" onClick={() => setIsAsking(false)}>
          {account.own.cancel}
        </Button>
      </div>
    </div>
  );
}
