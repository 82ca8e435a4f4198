import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ask } from '../../../graphql/ask.js';
import { desk } from '../../../i18n/keep/desk.js';
import { WORK_LIST } from '../keep.graphql.js';
import { problemText } from '../problem-text.js';
import { PlacesGrid } from './PlacesGrid.js';

const PLACES_TO_GO = [
  ['/beheer/bellen', desk.calls],
  ['/beheer/meldingen', desk.suggestions],
  ['/beheer/inventarisaties', desk.inventories],
  ['/beheer/plek-toevoegen', desk.newRecord],
  ['/beheer/mensen', desk.people],
  ['/beheer/mail', desk.mail],
  ['/beheer/niet-vermelden', desk.notListed],
  ['/beheer/logboek', desk.log],
] as const;

/** What waits for a keeper, each leading to the thing itself. */
export function KeeperDesk() {
  const work = useQuery({ queryKey: ['work-list'], queryFn: () => ask(WORK_LIST) });
  const {
    suggestions = 0,
    proposals = 0,
    duplicatePairs = 0,
    failedMails = 0,
    callsDue = 0,
    notSpokenTo = 0,
  } = work.data?.workList ?? {};
  const waiting: [number, string, string, (count: string) => string][] = [
    [suggestions, '/beheer/meldingen', desk.oneSuggestion, desk.moreSuggestions],
    [proposals, '/beheer/voorstellen', desk.oneProposal, desk.proposals],
    [duplicatePairs, '/beheer/dubbel', desk.oneDuplicate, desk.duplicates],
    [callsDue, '/beheer/bellen', desk.oneCallDue, desk.callsDue],
    [notSpokenTo, '/beheer/bellen', desk.oneNotSpokenTo, desk.notSpokenTo],
    [failedMails, '/beheer/mail', desk.oneFailedMail, desk.failedMails],
  ];
  const some = waiting.filter(([count]) => count > 0);
  return (
    <>
      <section className="keep-form" aria-labelledby="te-doen">
        <h2 id="te-doen">{desk.workTitle}</h2>
        {work.error ? <p role="alert">{problemText(work.error)}</p> : null}
        {work.data && some.length === 0 ? <p>{desk.nothing}</p> : null}
        <ul className="keep-list" role="list">
          {some.map(([count, to, one, more]) => (
            <li key={one}>
              <Link className="desk-work" to={to}>
                {count === 1 ? one : more(String(count))}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section className="keep-form" aria-labelledby="bijhouden">
        <h2 id="bijhouden">{desk.toDoTitle}</h2>
        <ul className="desk-links" role="list">
          {PLACES_TO_GO.map(([to, words]) => (
            <li key={to}>
              <Link to={to}>{words}</Link>
            </li>
          ))}
        </ul>
      </section>
      <PlacesGrid />
    </>
  );
}
