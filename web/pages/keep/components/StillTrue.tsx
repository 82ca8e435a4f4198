import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { fieldWords } from '../../../../server/proposals/field-words.js';
import type { InitiativeContent } from '../../../../server/proposals/record-types.js';
import { ask } from '../../../graphql/ask.js';
import type { FieldGroup, OwnPlaceQuery } from '../../../graphql/generated/graphql.js';
import { dateAsShown } from '../../../i18n/formats.js';
import { desk } from '../../../i18n/keep/desk.js';
import { Button } from '../../../ui/Button.js';
import { CONFIRM_RECORD, OWN_PLACE } from '../keep.graphql.js';
import { problemText } from '../problem-text.js';

type OwnPlace = OwnPlaceQuery['recordToEdit'];

/** What visitors read about one's own place that goes stale first, and one press to say that it is so. */
export function StillTrue({ id }: { id: string }) {
  const [told, setTold] = useState('');
  const place = useQuery({
    queryKey: ['own-place', id],
    queryFn: () => ask(OWN_PLACE, { id }),
    staleTime: 0,
  });
  if (place.error) return <p role="alert">{problemText(place.error)}</p>;
  if (!place.data) return null;
  const { revision, content, provenance } = place.data.recordToEdit;
  const record = content as InitiativeContent;
  const confirm = async (): Promise<void> => {
    try {
      await ask(CONFIRM_RECORD, { recordId: id, revision, groups: groupsToConfirm(record) });
      setTold(desk.confirmedNow);
    } catch (error) {
      setTold(problemText(error));
    }
    await place.refetch();
  };
  const last = lastConfirmed(provenance);
  return (
    <div className="keep-form desk-check">
      <h3>{desk.check}</h3>
      <dl className="edit-now">
        {shownPaths(record).map(([label, path]) => (
          <div key={path}>
            <dt>{label}</dt>
            <dd>{fieldWords(path, valueOf(record, path), { contents: [record] })}</dd>
          </div>
        ))}
      </dl>
      <p>{last ? desk.lastConfirmed(dateAsShown(last, 'nl')) : desk.neverConfirmed}</p>
      <div className="keep__buttons">
        <Button onClick={() => void confirm()}>{desk.yesStill}</Button>
        <Link className="button button--quiet" to={`/beheer/plek/${id}`}>
          {desk.change}
        </Link>
      </div>
      <p role="status">{told}</p>
    </div>
  );
}

/** Opening hours per offering that has any, and how to reach the place. */
function shownPaths(record: InitiativeContent): [label: string, path: string][] {
  const hours = record.offerings
    .filter((offering) => offering.hours !== null || offering.isWalkIn === 'YES')
    .map(({ id, name }): [string, string] => [name, `/offerings/${id}/hours`]);
  return [
    ...hours,
    [desk.phone, '/contact/phone'],
    [desk.email, '/contact/email'],
    [desk.website, '/contact/website'],
  ];
}

function valueOf(record: InitiativeContent, path: string): unknown {
  const [, list, key] = path.split('/');
  if (list === 'offerings') return record.offerings.find(({ id }) => id === key)?.hours;
  return record.contact[key as keyof InitiativeContent['contact']];
}

/** Hours that nobody knows cannot be confirmed: they are filled in first. */
function groupsToConfirm({ offerings }: InitiativeContent): FieldGroup[] {
  const areKnown =
    offerings.some(({ hours }) => hours !== null) &&
    offerings.every(({ hours, isWalkIn }) => hours !== null || isWalkIn !== 'YES');
  return ['EXISTENCE', 'CONTACT', ...(areKnown ? (['OPENING_HOURS'] as const) : [])];
}

/** Oldest confirmation of what is shown; null = part of it was never confirmed. */
function lastConfirmed(provenance: OwnPlace['provenance']): string | null {
  const shown = provenance.filter(({ path }) => /^\/contact\/|\/hours$/.test(path));
  const dates = shown.map(({ confirmedAt }) => confirmedAt);
  if (dates.length === 0 || dates.includes(null)) return null;
  return (dates as string[]).sort()[0] ?? null;
}
