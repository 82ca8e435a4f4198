import { useId, useRef, useState } from 'react';
import { Copy } from 'lucide-react';
import { builder as words } from '../../../i18n/embed/builder.js';
import { Button } from '../../../ui/Button.js';

interface CodeProps {
  label: string;
  code: string;
  /** Without a script there is nothing to press. */
  hasScript: boolean;
}

/** A piece of code to take along. */
export function Code({ label, code, hasScript }: CodeProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    setSaid('');
    try {
      await navigator.clipboard.writeText(code);
      setSaid(words.copied);
    } catch {
      area.current?.focus();
      area.current?.select();
      setSaid(words.notCopied);
    }
  };
  return (
    <div className="builder__code">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={area}
        readOnly
        value={code}
        rows={code.split('\n').length + 1}
        spellCheck={false}
        translate="no"
      />
      <div className={hasScript ? 'builder__copy' : 'builder__copy until-scripts'}>
        <Button kind="quiet" icon={Copy} onClick={() => void copy()}>
          {words.copyButton}
          <span className="visually-hidden"> {label}</span>
        </Button>
        <p role="status">{said}</p>
      </div>
    </div>
  );
}
