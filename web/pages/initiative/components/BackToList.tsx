import type { MouseEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useText } from '../../../i18n/text.js';
import { FROM_LIST } from '../../frame/PlaceLink.js';
import { isPlainClick } from '../../../ui/plain-click.js';
import { usePath } from '../../frame/use-path.js';

/** Back to what was found, for who came from there; else to the whole list. */
export function BackToList() {
  const text = useText();
  const path = usePath();
  const navigate = useNavigate();
  const state = useLocation().state as Partial<typeof FROM_LIST> | null;
  const back = (event: MouseEvent): void => {
    if (state?.fromList !== true || !isPlainClick(event)) return;
    event.preventDefault();
    void navigate(-1);
  };
  return (
    <p className="screen-only">
      <a href={path('/')} onClick={back}>
        {text('place.back')}
      </a>
    </p>
  );
}
