import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { ask, Problem } from '../../graphql/ask.js';
import type { ApartFragment, TwoRecordsQuery } from '../../graphql/generated/graphql.js';
import { account } from '../../i18n/keep/account.js';
import { duplicates } from '../../i18n/keep/duplicates.js';
import { Notice } from '../../ui/Notice.js';
import { Choices } from '../keep/components/Choices.js';
import { KeepMain } from '../keep/components/KeepMain.js';
import { Loaded } from '../keep/components/Loaded.js';
import { ReasonedAct } from '../keep/components/ReasonedAct.js';
import { Told, useTelling } from '../keep/components/Told.js';
import { problemText } from '../keep/problem-text.js';
import { useMunicipalities } from '../keep/use-municipalities.js';
import { BesideEachOther } from './components/BesideEachOther.js';
import { StaysApart } from './components/StaysApart.js';
import { TakeAlong } from './components/TakeAlong.js';
import { MERGE_PREVIEW, MERGE_RECORDS, TWO_RECORDS } from './duplicates.graphql.js';
import type { InitiativeContent } from '../../../server/proposals/record-types.js';

const words = duplicates.merge;

/** A record as it stands, with its content read. */
export interface MergeSide {
  id: string;
  slug: string;
  revision: number;
  content: InitiativeContent;
}

interface Merged {
  stays: MergeSide;
  goes: MergeSide;
  apart: ApartFragment;
}

/** Two records beside each other, to become one. */
export default function MergePage() {
  const { oneId = '', otherId = '' } = useParams();
  const [merged, setMerged] = useState<Merged>();
  const query = useQuery({
    queryKey: ['two-records', oneId, otherId],
    queryFn: () => ask(TWO_RECORDS, { oneId, otherId }),
  });
  if (merged) return <Done {...merged} />;
  return (
    <Loaded query={query}>
      {(found) => (
        <Merge found={found} onMerged={setMerged} onOutdated={() => void query.refetch()} />
      )}
    </Loaded>
  );
}

interface MergeProps {
  found: TwoRecordsQuery;
  onMerged: (merged: Merged) => void;
  onOutdated: () => void;
}

function Merge({ found, onMerged, onOutdated }: MergeProps) {
  const queries = useQueryClient();
  const telling = useTelling();
  const [staying, setStaying] = useState<'one' | 'other'>('one');
  /** What is left behind; all the rest moves. */
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const sides = { one: sideOf(found.one), other: sideOf(found.other) };
  const stays = sides[staying];
  const goes = sides[staying === 'one' ? 'other' : 'one'];
  const names = new Map(useMunicipalities().data?.map(({ code, name }) => [code, name]));
  const context = {
    contents: [stays.content, goes.content],
    municipalityName: (code: string) => names.get(code),
  };
  const merge = async (reason: string): Promise<void> => {
    const takeIds = [...goes.content.locations, ...goes.content.offerings]
      .map(({ id }) => id)
      .filter((id) => !left.has(id));
    try {
      const { mergeRecords } = await ask(MERGE_RECORDS, {
        merge: {
          keepId: stays.id,
          keepRevision: stays.revision,
          mergeId: goes.id,
          mergeRevision: goes.revision,
          takeIds,
          reason,
        },
      });
      await queries.invalidateQueries({ queryKey: ['duplicates'] });
      onMerged({ stays, goes, apart: mergeRecords.apart });
    } catch (error) {
      const isOutdated = error instanceof Problem && error.code === 'BASE_OUTDATED';
      if (!isOutdated) return telling.failed(error);
      telling.object(words.outdated);
      onOutdated();
    }
  };
  return (
    <KeepMain
      title={words.title}
      back={{ to: '/beheer/dubbel', label: duplicates.list.title }}
      wide
    >
      <Told told={telling.told} />
      <Choices
        name="blijft"
        legend={words.keepLegend}
        options={(['one', 'other'] as const).map((side) => ({
          value: side,
          label: sides[side].content.name,
        }))}
        value={staying}
        onChange={(side) => {
          setStaying(side);
          setLeft(new Set());
        }}
      />
      <BesideEachOther stays={stays.content} goes={goes.content} context={context} />
      <TakeAlong
        stays={stays.content}
        goes={goes.content}
        context={context}
        left={left}
        onChange={setLeft}
      />
      <section className="keep-form">
        <h2>{words.mergeTitle}</h2>
        <p>{words.what(goes.content.name, stays.content.name)}</p>
        <BeforeMerging stays={stays} goes={goes}>
          <ReasonedAct
            key={staying}
            id="samenvoegen"
            label={words.merge}
            question={words.sure}
            yes={words.yes}
            onSure={merge}
          />
        </BeforeMerging>
      </section>
    </KeepMain>
  );
}

interface BeforeMergingProps {
  stays: MergeSide;
  goes: MergeSide;
  /** The button, once nothing is in its way. */
  children: ReactNode;
}

/** What a merge would meet: what cannot go along, and what has to be decided first. */
function BeforeMerging({ stays, goes, children }: BeforeMergingProps) {
  const query = useQuery({
    queryKey: ['merge-preview', stays.id, goes.id],
    queryFn: () => ask(MERGE_PREVIEW, { keepId: stays.id, mergeId: goes.id }),
    // Whoever decided about the proposals comes back to what it is now.
    staleTime: 0,
  });
  if (query.error) return <p role="alert">{problemText(query.error)}</p>;
  if (!query.data) return <p role="status">{account.frame.loading}</p>;
  const { apart, proposalsWaiting } = query.data.mergePreview;
  const { name } = goes.content;
  return (
    <>
      <StaysApart apart={apart} goes={name} stays={stays.content.name} heading="h3" />
      {proposalsWaiting > 0 ? (
        <>
          <p>{words.waiting(name)}</p>
          <Link to="/beheer/voorstellen">{words.toProposals}</Link>
        </>
      ) : (
        children
      )}
    </>
  );
}

function Done({ stays, goes, apart }: Merged) {
  const { name } = stays.content;
  return (
    <KeepMain title={words.title} back={{ to: '/beheer/dubbel', label: words.back }}>
      <div tabIndex={-1} ref={(element) => element?.focus()}>
        <Notice>
          <p>{words.done(goes.content.name, name)}</p>
        </Notice>
      </div>
      <StaysApart apart={apart} goes={goes.content.name} stays={name} heading="h2" />
      <ul className="keep-links" role="list">
        <li>
          <Link to={`/beheer/plek/${stays.id}`}>{words.toRecord(name)}</Link>
        </li>
        <li>
          <Link to={`/initiatief/${stays.slug}`}>{words.toSite(name)}</Link>
        </li>
      </ul>
    </KeepMain>
  );
}

function sideOf(record: TwoRecordsQuery['one']): MergeSide {
  return { ...record, content: record.content as InitiativeContent };
}
