import type { MouseEvent } from 'react';
import { isPlainClick } from './plain-click.js';

/**
 * Goes to a part of the same page as its link would, but leaves the fragment of the address as it is: it
 * may hold what was looked for. For a link whose `href` is `#id`.
 */
export function jump(event: MouseEvent<HTMLAnchorElement>): void {
  const target = document.getElementById(event.currentTarget.hash.slice(1));
  if (!target || !isPlainClick(event)) return;
  event.preventDefault();
  target.focus();
  target.scrollIntoView();
}
