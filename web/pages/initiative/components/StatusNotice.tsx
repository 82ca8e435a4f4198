import { Dutch } from '../../../i18n/Dutch.js';
import { useText } from '../../../i18n/text.js';
import type { StatusWords } from '../../../registry/words.js';
import { Notice } from '../../../ui/Notice.js';

/** Says first of all that a place is gone, closed for now, or only planned. */
export function StatusNotice({
  status,
  canAsk,
}: {
  status: StatusWords | undefined;
  /** Asking makes sense: it is not gone for good. */
  canAsk: boolean;
}) {
  const text = useText();
  if (!status) return null;
  return (
    <Notice kind="attention" title={status.title}>
      {status.more ? <p>{status.isNote ? <Dutch>{status.more}</Dutch> : status.more}</p> : null}
      {canAsk ? <p>{text('status.unconfirmed')}</p> : null}
    </Notice>
  );
}
