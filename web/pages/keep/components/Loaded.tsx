import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Problem } from '../../../graphql/ask.js';
import { account } from '../../../i18n/keep/account.js';
import { Button } from '../../../ui/Button.js';
import { Notice } from '../../../ui/Notice.js';
import { problemText } from '../problem-text.js';

interface LoadedProps<Data> {
  query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'refetch'>;
  children: (data: Data) => ReactNode;
}

/** What was asked for; until it is there that it is coming, and if it does not come why. */
export function Loaded<Data>({ query, children }: LoadedProps<Data>) {
  const { data, error, refetch } = query;
  if (data !== undefined) return children(data);
  return (
    <main id="inhoud" className="keep page-width" tabIndex={-1}>
      {error ? (
        <div role="alert">
          <Notice kind="attention">
            <p>{problemText(error)}</p>
            {isFinal(error) ? (
              <p>
                <Link to="/beheer">{account.frame.toHome}</Link>
              </p>
            ) : (
              <Button kind="quiet" onClick={() => void refetch()}>
                {account.frame.again}
              </Button>
            )}
          </Notice>
        </div>
      ) : (
        <p role="status">{account.frame.loading}</p>
      )}
    </main>
  );
}

/** Asking once more gets the same answer. */
function isFinal(error: Error): boolean {
  return error instanceof Problem && ['NOT_ALLOWED', 'NOT_FOUND'].includes(error.code);
}
