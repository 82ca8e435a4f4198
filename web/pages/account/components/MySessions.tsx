import { ask } from '../../../graphql/ask.js';
import type { MySignInQuery } from '../../../graphql/generated/graphql.js';
import { dateAsShown } from '../../../i18n/formats.js';
import { account } from '../../../i18n/keep/account.js';
import { Button } from '../../../ui/Button.js';
import { END_SESSION } from '../account.graphql.js';
import type { Reporting } from '../page.js';

const words = account.own;

interface MySessionsProps extends Reporting {
  sessions: MySignInQuery['mySessions'];
}

/** Every device on which one is signed in, each to be ended. */
export function MySessions({ sessions, done, failed }: MySessionsProps) {
  const end = async (id: string): Promise<void> => {
    try {
      await ask(END_SESSION, { id });
      done(words.ended);
    } catch (error) {
      failed(error);
    }
  };
  return (
    <section className="keep-form">
      <h2>{words.sessionsTitle}</h2>
      <ul className="keep-list" role="list">
        {sessions.map(({ id, device, createdAt, seenAt, isThisOne }) => (
          <li key={id} className="keep-list__item">
            <p>
              <strong>{device}</strong>
              {isThisOne ? ` (${words.thisDevice})` : ''}
              <br />
              {words.since(dateAsShown(createdAt, 'nl'))} {words.seen(dateAsShown(seenAt, 'nl'))}
            </p>
            {isThisOne ? null : (
              <Button kind="quiet" onClick={() => void end(id)}>
                {words.end(device)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
