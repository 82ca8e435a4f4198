import type { MouseEvent } from 'react';
import { CloudSun } from 'lucide-react';
import { useText } from '../../i18n/text.js';
import { Icon } from '../../ui/Icon.js';
import { isPlainClick } from '../../ui/plain-click.js';

/** A page about the weather: anyone may be looking at that. */
const NEUTRAL_PAGE = 'https://www.knmi.nl/nederland-nu/weer/verwachtingen';

/** Away from here in one press; says plainly that it leaves the history as it is. */
export function LeaveLink() {
  const text = useText();
  return (
    <p className="leave">
      <a className="leave__link" href={NEUTRAL_PAGE} rel="noreferrer" onClick={leave}>
        <Icon of={CloudSun} />
        {text('leave.link')}
        <span className="visually-hidden"> ({text('leave.opens')})</span>
      </a>
      <span className="leave__note">{text('leave.note')}</span>
    </p>
  );
}

/** In the place of this page, so that "back" does not lead here; and nothing to see meanwhile. */
function leave(event: MouseEvent<HTMLAnchorElement>): void {
  if (!isPlainClick(event)) return;
  event.preventDefault();
  document.documentElement.hidden = true;
  window.location.replace(event.currentTarget.href);
}
