import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../../graphql/ask.js';
import type { MailLogQuery } from '../../graphql/generated/graphql.js';
import { mails as words } from '../../i18n/keep/mails.js';
import { work } from '../../i18n/keep/work.js';
import { Button } from '../../ui/Button.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { KeepMain } from '../keep/components/KeepMain.js';
import { Loaded } from '../keep/components/Loaded.js';
import { momentWords } from '../keep/who-words.js';
import { MAIL_LOG } from './mail-log.graphql.js';

type Mail = MailLogQuery['mailLog'][number];

const PAGE = 50;

/** What was mailed to whom, and what became of it. */
export default function MailLogPage() {
  const query = useInfiniteQuery({
    queryKey: ['mail-log'],
    queryFn: ({ pageParam }) => ask(MAIL_LOG, { first: PAGE, before: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ mailLog }) =>
      mailLog.length < PAGE ? undefined : (mailLog.at(-1)?.queuedAt ?? undefined),
  });
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const mails = pages.flatMap(({ mailLog }) => mailLog);
        return (
          <KeepMain title={words.title}>
            <p>{mails.length === 0 ? words.empty : words.intro}</p>
            <ul className="keep-list" role="list">
              {mails.map((mail) => (
                <SentMail key={mail.id} mail={mail} />
              ))}
            </ul>
            {query.hasNextPage ? (
              <Button kind="quiet" onClick={() => void query.fetchNextPage()}>
                {work.more}
              </Button>
            ) : null}
          </KeepMain>
        );
      }}
    </Loaded>
  );
}

function SentMail({ mail }: { mail: Mail }) {
  const { kind, recipient, subject, body, state, queuedAt, sentAt, attempts, lastFault } = mail;
  return (
    <li className="keep-list__item keep-list__item--stacked">
      <h2 className="keep-list__name">{subject}</h2>
      <p>
        {recipient === null ? words.toErased : words.to(recipient)}
        <br />
        <strong>
          {words.kinds[kind]}: {words.states[state]}
        </strong>
      </p>
      <p className="keep-soft">
        {sentAt === null ? words.written(momentWords(queuedAt)) : words.sent(momentWords(sentAt))}
        {attempts > 1 ? ` ${words.attempts(String(attempts))}` : ''}
        {lastFault === null ? '' : ` ${words.fault(lastFault)}`}
      </p>
      {body === null ? null : (
        <Disclosure summary={words.body}>
          <p className="mail-log__body">{body}</p>
        </Disclosure>
      )}
    </li>
  );
}
