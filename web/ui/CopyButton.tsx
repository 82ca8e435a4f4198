import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from './Button.js';

interface CopyButtonProps {
  /** What goes on the clipboard. */
  text: string;
  label: string;
  copied: string;
  /** What to do where a browser refuses. */
  failed: string;
}

/** Copies words, and says that it did, to a screen reader too. */
export function CopyButton({ text, label, copied, failed }: CopyButtonProps) {
  const [told, setTold] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setTold(copied);
    } catch {
      setTold(failed);
    }
  };
  return (
    <div className="copy-button">
      <Button kind="quiet" icon={Copy} onClick={() => void copy()}>
        {label}
      </Button>
      <p role="status">{told}</p>
    </div>
  );
}
