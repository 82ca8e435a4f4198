import { useQuery } from '@tanstack/react-query';
import { ask } from '../../../graphql/ask.js';
import { dateAsShown } from '../../../i18n/formats.js';
import { growth } from '../../../i18n/keep/growth.js';
import { useText } from '../../../i18n/text.js';
import { Disclosure } from '../../../ui/Disclosure.js';
import { problemText } from '../../keep/problem-text.js';
import { GROWTH_HISTORY } from '../growth.graphql.js';

const words = growth.history;

/** How it went: the last text of every day, and the one that visitors read. */
export function History({ recordId, criterion }: { recordId: string; criterion: number }) {
  const text = useText();
  const history = useQuery({
    queryKey: ['growth-history', recordId, criterion],
    queryFn: () => ask(GROWTH_HISTORY, { recordId, criterion }),
  });
  const entries = (history.data?.growthHistory ?? []).filter(
    ({ isLastOfDay, isPublished }) => isLastOfDay || isPublished,
  );
  return (
    <section className="growth__part">
      <h2>{words.title}</h2>
      {history.error ? <p role="alert">{problemText(history.error)}</p> : null}
      {history.data && entries.length === 0 ? <p>{words.none}</p> : null}
      {entries.length > 0 ? <p>{words.intro}</p> : null}
      <ol className="growth__lines" role="list">
        {entries.map(({ assessment, isPublished }) => {
          const date = dateAsShown(assessment.savedAt, 'nl');
          return (
            <li className="growth__line" key={assessment.version}>
              <p>
                <strong>{date}</strong>
                <br />
                {assessment.level
                  ? text.label('criterionLevel', assessment.level)
                  : growth.page.levelNone}
              </p>
              {isPublished ? <p>{words.shown}</p> : null}
              {assessment.narrative === null ? (
                <p>{words.noStory}</p>
              ) : (
                <Disclosure summary={words.read(date)}>
                  <p className="growth__text">{assessment.narrative}</p>
                </Disclosure>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
