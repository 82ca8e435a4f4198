import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { ask } from '../../graphql/ask.js';
import type { AuditLogQuery } from '../../graphql/generated/graphql.js';
import { audit as words } from '../../i18n/keep/audit.js';
import { work } from '../../i18n/keep/work.js';
import { registryOnDevice } from '../../registry/on-device.js';
import { Button } from '../../ui/Button.js';
import { Table } from '../../ui/Table.js';
import { KeepMain } from '../keep/components/KeepMain.js';
import { Loaded } from '../keep/components/Loaded.js';
import { momentWords, whoWords } from '../keep/who-words.js';
import { AUDIT_LOG, NAMES_OF_PEOPLE } from './audit.graphql.js';

const PAGE = 50;

/** Names by what the log writes: `account:<id>` and `record:<id>`. */
type Names = ReadonlyMap<string, string>;

/** Who did what: a table that only grows. */
export default function AuditPage() {
  const log = useInfiniteQuery({
    queryKey: ['audit-log'],
    queryFn: ({ pageParam }) => ask(AUDIT_LOG, { first: PAGE, before: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ auditLog }) =>
      auditLog.length < PAGE ? undefined : (auditLog.at(-1)?.id ?? undefined),
  });
  const names = useNames();
  return (
    <Loaded query={log}>
      {({ pages }) => {
        const entries = pages.flatMap(({ auditLog }) => auditLog);
        return (
          <KeepMain title={words.title} wide>
            <p>{entries.length === 0 ? words.empty : words.intro}</p>
            <Table
              caption={words.title}
              columns={[words.what, words.about, words.when]}
              rows={entries.map((entry) => ({
                key: entry.id,
                cells: [deedWords(entry, names), subjectWords(entry, names), momentWords(entry.at)],
              }))}
            />
            {log.hasNextPage ? (
              <Button kind="quiet" onClick={() => void log.fetchNextPage()}>
                {work.more}
              </Button>
            ) : null}
          </KeepMain>
        );
      }}
    </Loaded>
  );
}

function useNames(): Names {
  const people = useQuery({
    queryKey: ['names-of-people'],
    queryFn: () => ask(NAMES_OF_PEOPLE),
  });
  const register = useQuery({ queryKey: ['register'], queryFn: registryOnDevice });
  return new Map([
    ...(people.data?.accounts ?? []).map(
      ({ accountId, name, email }) => [`account:${accountId}`, name ?? email] as const,
    ),
    ...(register.data?.file.initiatives ?? []).map(
      ({ id, name }) => [`record:${id}`, name] as const,
    ),
  ]);
}

type Entry = AuditLogQuery['auditLog'][number];

function deedWords({ actor, act }: Entry, names: Names): string {
  const done = words.acts[act] ?? words.otherAct;
  const name = names.get(actor);
  // A name or a mail address stays as its owner writes it.
  if (name !== undefined) return `${name} ${done}`;
  const who = whoWords(actor);
  return `${who.charAt(0).toUpperCase()}${who.slice(1)} ${done}`;
}

/** A place leads to its history: the only way to one that is not on the site. */
function subjectWords({ actor, subject }: Entry, names: Names): ReactNode {
  if (subject === actor) return '–';
  const name = names.get(subject);
  const [kind, id] = subject.split(':');
  if (kind === 'record') {
    return <Link to={`/beheer/plek/${id}/geschiedenis`}>{name ?? words.unknownPlace}</Link>;
  }
  if (name !== undefined) return name;
  return kind === 'account' ? words.unknownPerson : '–';
}
