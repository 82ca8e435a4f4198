import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { ask } from '../../graphql/ask.js';
import type { FiguresFragment, YearlyFiguresQuery } from '../../graphql/generated/graphql.js';
import { figures as words } from '../../i18n/keep/figures.js';
import { useOwnPlace } from '../growth/place-name.js';
import { Loaded } from '../keep/components/Loaded.js';
import { useMunicipalities } from '../keep/use-municipalities.js';
import { AddYear } from './components/AddYear.js';
import { FiguresForm } from './components/FiguresForm.js';
import { KeptApart } from './components/KeptApart.js';
import { YEARLY_FIGURES } from './figures.graphql.js';

/** Whose figures: of one year, in one municipality or everywhere together (null). */
export type FiguresKey = Pick<FiguresFragment, 'year' | 'municipalityCode'>;

/** What a place counts per year. All of it may stay empty. */
export default function FiguresPage() {
  const { id = '' } = useParams();
  const place = useOwnPlace(id);
  const queries = useQueryClient();
  const loaded = useQuery({
    queryKey: ['figures', id],
    queryFn: () => ask(YEARLY_FIGURES, { recordId: id }),
  });
  const { data, error, refetch, isFetchedAfterMount } = loaded;
  const municipalities = useMunicipalities().data ?? [];
  const title = place ? words.titleOf(place.name) : words.title;
  const kept = (figures: FiguresFragment): void =>
    void queries.setQueryData<YearlyFiguresQuery>(
      ['figures', id],
      (known) => known && { ...known, yearlyFigures: withFigures(known.yearlyFigures, figures) },
    );
  return (
    <Loaded query={{ data: isFetchedAfterMount ? data : undefined, error, refetch }}>
      {({ yearlyFigures, growthKeptApart }) => (
        <main id="inhoud" className="keep growth page-width" tabIndex={-1}>
          <title>{title}</title>
          <p>
            <Link to={`/beheer/groei/${id}`}>{words.back}</Link>
          </p>
          <h1>{title}</h1>
          <p>{words.intro}</p>
          <p>{words.own}</p>
          <p>{words.onlyYou}</p>
          <FiguresList
            recordId={id}
            kept={yearlyFigures}
            municipalities={municipalities}
            onKept={kept}
          />
          {growthKeptApart
            .filter(({ figures }) => figures.length > 0)
            .map((place) => (
              <KeptApart
                key={place.recordId}
                place={place}
                whereOf={(code) => whereWords(code, municipalities)}
              />
            ))}
        </main>
      )}
    </Loaded>
  );
}

type Municipalities = readonly { code: string; name: string }[];

interface FiguresListProps {
  recordId: string;
  kept: FiguresFragment[];
  municipalities: Municipalities;
  onKept: (figures: FiguresFragment) => void;
}

function FiguresList({ recordId, kept, municipalities, onKept }: FiguresListProps) {
  const [added, setAdded] = useState<FiguresKey[]>([]);
  const isKept = (key: FiguresKey): boolean => kept.some((each) => sameKey(each, key));
  const all: FiguresKey[] = [
    ...added.filter((key) => !isKept(key)),
    // Only what names them: it is sent as it is.
    ...kept.map(({ year, municipalityCode }) => ({ year, municipalityCode })),
  ];
  return (
    <>
      <AddYear
        municipalities={municipalities}
        isThere={(key) => all.some((each) => sameKey(each, key))}
        onAdd={(key) => setAdded([key, ...added])}
      />
      {all.length === 0 ? <p>{words.none}</p> : null}
      {all.map((key) => (
        <FiguresForm
          key={`${key.year} ${key.municipalityCode}`}
          recordId={recordId}
          of={key}
          where={whereWords(key.municipalityCode, municipalities)}
          kept={kept.find((each) => sameKey(each, key)) ?? null}
          isNew={added.some((each) => sameKey(each, key))}
          onKept={onKept}
        />
      ))}
    </>
  );
}

function whereWords(code: string | null, municipalities: Municipalities): string {
  if (code === null) return words.everywhere;
  return municipalities.find((each) => each.code === code)?.name ?? code;
}

function sameKey(one: FiguresKey, other: FiguresKey): boolean {
  return one.year === other.year && one.municipalityCode === other.municipalityCode;
}

function withFigures(all: FiguresFragment[], figures: FiguresFragment): FiguresFragment[] {
  return all.some((each) => sameKey(each, figures))
    ? all.map((each) => (sameKey(each, figures) ? figures : each))
    : [figures, ...all];
}
