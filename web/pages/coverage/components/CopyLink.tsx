import { Link2 } from 'lucide-react';
import { useState } from 'react';
import { coverage as words } from '../../../i18n/coverage/coverage.js';
import { Button } from '../../../ui/Button.js';

/** Sharing is something one does: the address holds the choices, and goes nowhere by itself. */
export function CopyLink({ fragment }: { fragment: string }) {
  const [told, setTold] = useState('');
  const copy = async (): Promise<void> => {
    try {
      const { origin, pathname } = window.location;
      await navigator.clipboard.writeText(`${origin}${pathname}${fragment}`);
      setTold(words.choices.copied);
    } catch {
      setTold(words.choices.copyFailed);
    }
  };
  return (
    <div className="copy-link">
      <Button kind="quiet" icon={Link2} onClick={() => void copy()}>
        {words.choices.copy}
      </Button>
      <p role="status">{told}</p>
    </div>
  );
}
