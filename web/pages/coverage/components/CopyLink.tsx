import { coverage as words } from '../../../i18n/coverage/coverage.js';
import { CopyButton } from '../../../ui/CopyButton.js';
import { useMounted } from '../../../ui/use-mounted.js';

/** Sharing is something one does: the address holds the choices, and goes nowhere by itself. */
export function CopyLink({ fragment }: { fragment: string }) {
  // The server knows no address of a visitor.
  const address = useMounted() ? `${window.location.origin}${window.location.pathname}` : '';
  return (
    <CopyButton
      text={`${address}${fragment}`}
      label={words.choices.copy}
      copied={words.choices.copied}
      failed={words.choices.copyFailed}
    />
  );
}
