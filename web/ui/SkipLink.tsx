import { jump } from './jump.js';

/** First stop of the keyboard: past the header, straight to what the page is about. */
export function SkipLink({ to, children }: { to: string; children: string }) {
  return (
    <a className="skip-link" href={`#${to}`} onClick={jump}>
      {children}
    </a>
  );
}
