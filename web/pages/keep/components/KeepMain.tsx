import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface KeepMainProps {
  title: string;
  /** Where this page hangs under. */
  back?: { to: string; label: string };
  /** Uses the whole width, for what stands beside each other. */
  wide?: boolean;
  children: ReactNode;
}

/** The body of a page of the desk: its title, and the way back up. */
export function KeepMain({ title, back, wide, children }: KeepMainProps) {
  return (
    <main
      id="inhoud"
      className={`keep page-width${wide ? ' keep--wide' : ''}`}
      tabIndex={-1}
      aria-labelledby="titel"
    >
      <title>{title}</title>
      <div className="keep-title">
        {back ? (
          <p>
            <Link className="keep-title__back" to={back.to}>
              {back.label}
            </Link>
          </p>
        ) : null}
        <h1 id="titel">{title}</h1>
      </div>
      {children}
    </main>
  );
}
