import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useBlocker } from 'react-router';
import { ask } from '../../graphql/ask.js';
import type { AssessmentFragment, GrowthProfileQuery } from '../../graphql/generated/graphql.js';
import { SAVE_ASSESSMENT } from './growth.graphql.js';
import { WordsKeeper, type Writing } from './words-keeper.js';

type Part = GrowthProfileQuery['growthProfile'][number];

/** What somebody writes about one characteristic, kept while they write, and before they go elsewhere. */
export function useWordsKeeper(
  recordId: string,
  { criterion, current }: Part,
): { keeper: WordsKeeper<AssessmentFragment>; writing: Writing<AssessmentFragment> } {
  const queries = useQueryClient();
  const [keeper] = useState(
    () =>
      new WordsKeeper<AssessmentFragment>(
        current,
        async (words, seen) => {
          const { saveAssessment } = await ask(SAVE_ASSESSMENT, {
            recordId,
            criterion,
            seen,
            words,
          });
          return saveAssessment.__typename === 'AssessmentSaved'
            ? { kind: 'saved', kept: saveAssessment.assessment }
            : { kind: 'conflict', theirs: saveAssessment.theirs };
        },
        (kept) => {
          queries.setQueryData<GrowthProfileQuery>(
            ['growth', recordId],
            (profile) => profile && withKept(profile, criterion, kept),
          );
          void queries.invalidateQueries({ queryKey: ['growth-history', recordId, criterion] });
        },
      ),
  );
  const writing = useSyncExternalStore(keeper.subscribe, keeper.current, keeper.current);

  // A phone may throw a page away that is not looked at.
  useEffect(() => {
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') void keeper.flush();
    };
    const onOnline = (): void => void keeper.flush();
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('online', onOnline);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('online', onOnline);
    };
  }, [keeper]);

  const blocker = useBlocker(() => keeper.isBehind);
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    void keeper.flush().then((isKept) => (isKept ? blocker.proceed() : blocker.reset()));
  }, [blocker, keeper]);

  return { keeper, writing };
}

function withKept(
  profile: GrowthProfileQuery,
  criterion: number,
  current: AssessmentFragment,
): GrowthProfileQuery {
  return {
    growthProfile: profile.growthProfile.map((part) =>
      part.criterion === criterion ? { ...part, current } : part,
    ),
  };
}
