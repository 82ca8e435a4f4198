import { edit } from '../../../i18n/keep/edit.js';
import { Button } from '../../../ui/Button.js';
import { Notice } from '../../../ui/Notice.js';

const words = edit.sent;

interface Line {
  path: string;
  label: string;
  of: string | null;
  after: string;
}

export interface Sent {
  published: readonly Line[];
  waiting: { differences: readonly Line[] } | null;
}

/** What became of what was sent. */
export function SentPanel({ sent, onMore }: { sent: Sent; onMore: () => void }) {
  return (
    <section className="keep-form" aria-labelledby="gelukt">
      <h2 id="gelukt" tabIndex={-1} ref={(heading) => heading?.focus()}>
        {words.title}
      </h2>
      {sent.published.length > 0 ? (
        <Notice title={words.published}>
          <Lines lines={sent.published} />
        </Notice>
      ) : null}
      {sent.waiting ? (
        <Notice title={words.waiting}>
          <Lines lines={sent.waiting.differences} />
        </Notice>
      ) : null}
      <Button onClick={onMore}>{words.more}</Button>
    </section>
  );
}

function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <dl className="edit-now">
      {lines.map(({ path, label, of, after }) => (
        <div key={path}>
          <dt>{of ? `${label}, ${of}` : label}</dt>
          <dd>{after}</dd>
        </div>
      ))}
    </dl>
  );
}
