import { useId } from 'react';
import { builder as words } from '../../../i18n/embed/builder.js';
import { CopyButton } from '../../../ui/CopyButton.js';

interface CodeProps {
  label: string;
  /** On the button: which of them it copies. */
  copy: string;
  code: string;
  /** Without a script there is nothing to press. */
  hasScript: boolean;
}

/** A piece of code to take along. */
export function Code({ label, copy, code, hasScript }: CodeProps) {
  const id = useId();
  return (
    <div className="builder__code">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        readOnly
        value={code}
        rows={code.split('\n').length + 1}
        spellCheck={false}
        translate="no"
      />
      <div className={hasScript ? undefined : 'until-scripts'}>
        <CopyButton text={code} label={copy} copied={words.copied} failed={words.notCopied} />
      </div>
    </div>
  );
}
