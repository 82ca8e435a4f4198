import { useQuery } from '@tanstack/react-query';
import { CRITERIA, type CriterionNumber } from '../../../../server/criteria/criteria.js';
import { ask } from '../../../graphql/ask.js';
import type { GrowthKeptApartQuery } from '../../../graphql/generated/graphql.js';
import { dateAsShown } from '../../../i18n/formats.js';
import { growth } from '../../../i18n/keep/growth.js';
import { useText, type Text } from '../../../i18n/text.js';
import { Disclosure } from '../../../ui/Disclosure.js';
import { problemText } from '../../keep/problem-text.js';
import { GROWTH_KEPT_APART } from '../growth.graphql.js';
import { formOf, wordsOf, type SentWords } from '../growth-form.js';
import { partName, partWords, STORY_PARTS } from '../story-words.js';

const words = growth.apart;

/** What places that became part of this one wrote of their growth, where this one had its own story. */
export function KeptApart({ recordId }: { recordId: string }) {
  const { data, error } = useQuery({
    queryKey: ['growth-kept-apart', recordId],
    queryFn: () => ask(GROWTH_KEPT_APART, { recordId }),
  });
  if (error) return <p role="alert">{problemText(error)}</p>;
  return data?.growthKeptApart
    .filter(({ assessments }) => assessments.length > 0)
    .map((place) => <Place key={place.recordId} place={place} />);
}

type Kept = GrowthKeptApartQuery['growthKeptApart'][number];

function Place({ place: { recordId, name, mergedAt, assessments } }: { place: Kept }) {
  const text = useText();
  const id = `apart-${recordId}`;
  return (
    <section className="growth__part" aria-labelledby={id}>
      <h2 id={id}>{words.title(name)}</h2>
      <p>{words.intro(name, dateAsShown(mergedAt, 'nl'))}</p>
      <ol className="growth__lines" role="list">
        {assessments.map(({ criterion, ...written }) => {
          const { title } = CRITERIA[criterion as CriterionNumber];
          return (
            <li className="growth__line" key={`${criterion} ${written.version}`}>
              <Disclosure summary={words.read(title, dateAsShown(written.savedAt, 'nl'))}>
                <Story written={wordsOf(formOf(written))} text={text} />
              </Disclosure>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Story({ written, text }: { written: SentWords; text: Text }) {
  return STORY_PARTS.map((part) => {
    const told = partWords(written, part, text);
    return told === null ? null : (
      <div key={part}>
        <h3>{partName(part)}</h3>
        <p className="growth__text">{told}</p>
      </div>
    );
  });
}
