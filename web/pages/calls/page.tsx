import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { ask } from '../../graphql/ask.js';
import type { CallListQuery, CallStatus } from '../../graphql/generated/graphql.js';
import { dateAsShown, listAsShown, phoneAsShown } from '../../i18n/formats.js';
import { calls as words } from '../../i18n/keep/calls.js';
import { Select } from '../../ui/Select.js';
import { Loaded } from '../keep/components/Loaded.js';
import { CALL_LIST, PROVINCES } from './calls.graphql.js';

type CallList = CallListQuery['callList'];
type Entry = CallList['entries'][number];

/** Key of everything that is asked for the call list: forgotten when a call is saved. */
export const CALLS_KEY = 'calls';

/** Whom to call first. What is chosen stands in the address, so that the way back leads to the same list. */
export default function CallsPage() {
  const [chosen, setChosen] = useSearchParams();
  const regionCode = chosen.get('gebied') ?? '';
  const given = chosen.get('status') ?? '';
  const status = Object.hasOwn(words.statuses, given) ? (given as CallStatus) : null;
  const provinces = useQuery({ queryKey: ['provinces'], queryFn: () => ask(PROVINCES) });
  const list = useQuery({
    queryKey: [CALLS_KEY, regionCode, status],
    queryFn: () => ask(CALL_LIST, { regionCode: regionCode || null, status }),
    placeholderData: keepPreviousData,
  });
  const choose = (name: string, value: string): void =>
    setChosen(
      (before) => {
        if (value === '') before.delete(name);
        else before.set(name, value);
        return before;
      },
      { replace: true },
    );
  return (
    <Loaded query={list}>
      {({ callList }) => (
        <main id="inhoud" className="keep page-width" tabIndex={-1}>
          <title>{words.title}</title>
          <h1>{words.title}</h1>
          <p>{words.intro}</p>
          <div className="calls-choices">
            <Select
              id="gebied"
              name="gebied"
              label={words.region}
              options={[
                { value: '', label: words.everywhere },
                ...(provinces.data?.regions ?? []).map(({ code, name }) => ({
                  value: code,
                  label: name,
                })),
              ]}
              value={regionCode}
              onChange={(value) => choose('gebied', value)}
            />
            <Select
              id="status"
              name="status"
              label={words.status}
              options={statusOptions(callList.counts)}
              value={status ?? ''}
              onChange={(value) => choose('status', value)}
            />
          </div>
          <p role="status">
            {callList.entries.length === 0
              ? words.nobody
              : words.shown(String(callList.entries.length))}
          </p>
          <ul className="keep-list" role="list">
            {callList.entries.map((entry) => (
              <li key={entry.recordId} className="keep-list__item calls-entry">
                <ListEntry entry={entry} />
              </li>
            ))}
          </ul>
        </main>
      )}
    </Loaded>
  );
}

function statusOptions(counts: CallList['counts']) {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return [
    { value: '', label: words.everyStatus(String(all)) },
    ...counts.map(({ status, count }) => ({
      value: status,
      label: words.statusCount(words.statuses[status], String(count)),
    })),
  ];
}

function ListEntry({ entry }: { entry: Entry }) {
  const { recordId, name, places, status, isWalkIn, phone, callBackOn, isDue, lastCall } = entry;
  const about = [words.statuses[status], isWalkIn ? words.walkIn : '', ...places].filter(Boolean);
  return (
    <>
      <h2 className="calls-entry__name">
        <Link to={`/beheer/bellen/${recordId}`}>{name}</Link>
      </h2>
      <p>{about.join(' · ')}</p>
      {callBackOn && isDue ? (
        <p>
          <strong>{words.due(dateAsShown(callBackOn, 'nl'))}</strong>
        </p>
      ) : null}
      {callBackOn && !isDue ? <p>{words.later(dateAsShown(callBackOn, 'nl'))}</p> : null}
      <p>
        {phone ? (
          <a href={`tel:${phone.replaceAll(' ', '')}`}>{phoneAsShown(phone)}</a>
        ) : (
          words.noPhone
        )}
      </p>
      {lastCall ? (
        <p>{words.lastCall(dateAsShown(lastCall.at, 'nl'), words.outcomes[lastCall.outcome])}</p>
      ) : null}
      <GroupStates groups={entry.groups} />
    </>
  );
}

/** What visitors need: what of it is sure, and what is not. */
function GroupStates({ groups }: Pick<Entry, 'groups'>) {
  const sure = groups.flatMap(({ group, confirmedAt }) =>
    confirmedAt === null
      ? []
      : [words.groupOn(words.groups[group], dateAsShown(confirmedAt, 'nl'))],
  );
  const missing = groups.filter(({ confirmedAt }) => confirmedAt === null);
  return (
    <>
      {sure.length > 0 ? <p>{words.confirmedGroups(listAsShown(sure, 'nl'))}</p> : null}
      {sure.length > 0 && missing.length > 0 ? (
        <p>
          {words.missingGroups(
            listAsShown(
              missing.map(({ group }) => words.groups[group]),
              'nl',
            ),
          )}
        </p>
      ) : null}
    </>
  );
}
