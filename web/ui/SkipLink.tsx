import type { MouseEvent } from 'react';

/** First stop of the keyboard: past the header, straight to what the page is about. */
export function SkipLink({ to, children }: { to: string; children: string }) {
  return (
    <a className="skip-link" href={`#${to}`} onClick={skip}>
      {children}
    </a>
  );
}

/** With a script the fragment of the address stays what it is: it may hold what was looked for. */
function skip(event: MouseEvent<HTMLAnchorElement>): void {
  const target = document.querySelector<HTMLElement>(event.currentTarget.hash);
  if (!target) return;
  event.preventDefault();
  target.focus();
  target.scrollIntoView();
}
