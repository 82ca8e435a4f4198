import { useText } from '../../../i18n/text.js';
import { isPlainClick } from '../../../ui/plain-click.js';
import { usePath } from '../../frame/use-path.js';

/** Back to the whole list; a link, so that it works without a script too. */
export function ClearLink({ onClear }: { onClear: () => void }) {
  const text = useText();
  const path = usePath();
  return (
    <p className="screen-only">
      <a
        href={path('/')}
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          onClear();
        }}
      >
        {text('find.clear')}
      </a>
    </p>
  );
}
