import { useMemo } from 'react';
import { useText } from '../../../i18n/text.js';
import { groupsIn } from '../../../registry/filters.js';
import { SearchForm } from '../../frame/SearchForm.js';
import type { Finder } from '../use-finder.js';
import { useMounted } from '../../../ui/use-mounted.js';
import { FilterChoices } from './FilterChoices.js';
import { MyPlace } from './MyPlace.js';
import { WhichPlace } from './WhichPlace.js';

interface QuestionsProps {
  finder: Finder;
  /** What to tell at the box; undefined = all is well. */
  problem: string | undefined;
  /** Off where a browser lets nobody ask the device. */
  myPlace?: boolean;
}

/** All that can be asked: the box, the choices, and which place was meant. */
export function Questions({ finder, problem, myPlace = true }: QuestionsProps) {
  const text = useText();
  const { registry, query } = finder;
  const groups = useMemo(() => groupsIn(registry.file), [registry.file]);
  const hasScript = useMounted();
  return (
    <>
      <SearchForm
        typed={query.typed}
        turn={finder.turns}
        {...(problem === undefined ? {} : { error: problem })}
        onSearch={finder.search}
        onEarlyChange={finder.takeEarlyChoices}
      >
        <p className="my-place">
          {myPlace ? (
            <MyPlace isSearching={finder.waitingFor === 'location'} onPress={finder.useMyPlace} />
          ) : null}
          <span className="my-place__note">{text(hasScript ? 'find.kept' : 'find.forgotten')}</span>
        </p>
        <FilterChoices filters={query.filters} groups={groups} onChange={finder.filter} />
      </SearchForm>
      <WhichPlace finder={finder} />
    </>
  );
}
