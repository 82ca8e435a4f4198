import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { overlaps } from '../../../server/proposals/record-path.js';
import { ask } from '../../graphql/ask.js';
import type { RecordHistoryQuery } from '../../graphql/generated/graphql.js';
import { history as words } from '../../i18n/keep/history.js';
import { registryOnDevice } from '../../registry/on-device.js';
import { Select } from '../../ui/Select.js';
import { differenceName } from '../keep/components/Differences.js';
import { KeepMain } from '../keep/components/KeepMain.js';
import { Loaded } from '../keep/components/Loaded.js';
import { Told, useTelling } from '../keep/components/Told.js';
import { Compare } from './components/Compare.js';
import { RevisionEntry } from './components/RevisionEntry.js';
import { RECORD_HISTORY } from './history.graphql.js';

export type Revision = RecordHistoryQuery['recordHistory'][number];

const ALL = '';

/** Everything a record was: who changed what, when and why; and the way back. */
export default function HistoryPage() {
  const { id = '' } = useParams();
  const telling = useTelling();
  const [field, setField] = useState(ALL);
  const [compared, setCompared] = useState<number>();
  const query = useQuery({
    queryKey: ['history', id],
    queryFn: () => ask(RECORD_HISTORY, { id }),
  });
  // Of a place that is not on the site the name is not known here.
  const register = useQuery({ queryKey: ['register'], queryFn: registryOnDevice });
  const name = register.data?.file.initiatives.find((initiative) => initiative.id === id)?.name;
  return (
    <Loaded query={query}>
      {({ recordHistory: revisions }) => {
        const current = currentOf(revisions, id);
        const fields = fieldsIn(revisions);
        const shown = revisions.flatMap((revision) => narrowed(revision, field) ?? []);
        const restored = (): void => {
          setCompared(undefined);
          void query.refetch();
        };
        return (
          <KeepMain
            title={name ? words.titleOf(name) : words.title}
            back={{ to: `/beheer/plek/${id}`, label: words.back }}
            wide
          >
            <Told told={telling.told} />
            {current === null ? <p>{revisions.length === 0 ? words.empty : words.gone}</p> : null}
            {fields.length > 0 ? (
              <div className="history__filter">
                <Select
                  id="veld"
                  name="veld"
                  label={words.filter}
                  value={field}
                  onChange={setField}
                  options={[{ value: ALL, label: words.filterAll }, ...fields]}
                />
                <p role="status">
                  {shown.length === 1 ? words.showingOne : words.showing(String(shown.length))}
                </p>
              </div>
            ) : null}
            <ol className="keep-list history__list" role="list">
              {shown.map((revision) => {
                const { recordId, n } = revision;
                const isOwn = recordId === id;
                const isOpen = isOwn && compared === n;
                const canCompare =
                  isOwn && revision.isPublished && current !== null && n !== current;
                return (
                  <RevisionEntry
                    key={`${recordId}-${n}`}
                    revision={revision}
                    isCurrent={isOwn && n === current}
                    isMerged={!isOwn}
                    isUnfolded={field !== ALL}
                    onCompare={canCompare && !isOpen ? () => setCompared(n) : undefined}
                  >
                    {isOpen && current !== null ? (
                      <Compare
                        recordId={id}
                        n={n}
                        current={current}
                        field={field === ALL ? null : field}
                        telling={telling}
                        onRestored={restored}
                        onClose={() => setCompared(undefined)}
                      />
                    ) : null}
                  </RevisionEntry>
                );
              })}
            </ol>
          </KeepMain>
        );
      }}
    </Loaded>
  );
}

/** The revision that is on the site; null = the record left it. */
function currentOf(revisions: readonly Revision[], id: string): number | null {
  const newest = revisions
    .filter(({ recordId }) => recordId === id)
    .reduce<Revision | null>((last, one) => (last && last.n > one.n ? last : one), null);
  return newest?.isPublished ? newest.n : null;
}

/** Every field that ever changed, by name. */
function fieldsIn(revisions: readonly Revision[]): { value: string; label: string }[] {
  const names = new Map(
    revisions.flatMap(({ differences }) =>
      differences.map((difference) => [difference.path, differenceName(difference)] as const),
    ),
  );
  return [...names]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'));
}

/** A revision with what it did to this field alone; null = nothing. */
function narrowed(revision: Revision, field: string): Revision | null {
  if (field === ALL) return revision;
  const differences = revision.differences.filter(({ path }) => overlaps(path, field));
  return differences.length === 0 ? null : { ...revision, differences };
}
