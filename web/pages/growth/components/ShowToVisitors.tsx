import { useQueryClient } from '@tanstack/react-query';
import type { CriterionNumber } from '../../../../server/criteria/criteria.js';
import { ask } from '../../../graphql/ask.js';
import type { AssessmentFragment } from '../../../graphql/generated/graphql.js';
import { growth } from '../../../i18n/keep/growth.js';
import { Button } from '../../../ui/Button.js';
import { Disclosure } from '../../../ui/Disclosure.js';
import { DeeperHeadings } from '../../../ui/Section.js';
import { Characteristic } from '../../initiative/growth/components/Characteristic.js';
import { Told, useTelling } from '../../keep/components/Told.js';
import { PUBLISH_ASSESSMENT, WITHDRAW_ASSESSMENT } from '../growth.graphql.js';
import { wordsOf, type GrowthForm } from '../growth-form.js';
import type { WordsKeeper, Writing } from '../words-keeper.js';

const words = growth.publish;

interface ShowToVisitorsProps {
  recordId: string;
  criterion: CriterionNumber;
  publishedVersion: number | null;
  writing: Writing<AssessmentFragment>;
  keeper: WordsKeeper<AssessmentFragment>;
}

/** What a visitor would read, and the two buttons that decide whether they do. */
export function ShowToVisitors(props: ShowToVisitorsProps) {
  const { recordId, criterion, publishedVersion, writing, keeper } = props;
  const queries = useQueryClient();
  const telling = useTelling();
  const hasStory = writing.form.narrative.trim() !== '';
  const isCurrent = publishedVersion !== null && publishedVersion === writing.version;
  const renew = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['growth', recordId] }),
      queries.invalidateQueries({ queryKey: ['growth-history', recordId, criterion] }),
    ]);
  const tell = async (work: () => Promise<string | null>): Promise<void> => {
    telling.hush();
    try {
      const sentence = await work();
      await renew();
      if (sentence !== null) telling.tell(sentence);
    } catch (error) {
      telling.failed(error);
    }
  };
  const show = (): Promise<void> =>
    tell(async () => {
      // Only what is kept can be shown; why it is not kept stands in the line about saving.
      if (!(await keeper.flush())) return null;
      const { version } = keeper.current();
      if (version === null) return null;
      const answer = await ask(PUBLISH_ASSESSMENT, { recordId, criterion, seen: version });
      if (answer.publishAssessment.__typename === 'AssessmentPublished') return words.shown;
      return growth.conflict.title;
    });
  const withdraw = (): Promise<void> =>
    tell(async () => {
      await ask(WITHDRAW_ASSESSMENT, { recordId, criterion });
      return words.withdrawn;
    });
  return (
    <section className="growth__part">
      <h2>{words.title}</h2>
      <p>{publishedVersion === null ? words.nothing : isCurrent ? words.current : words.earlier}</p>
      <p>{words.what}</p>
      <p>
        {words.always} {words.copies}
      </p>
      {hasStory ? (
        <Disclosure summary={words.preview}>
          <div className="growth__preview">
            <DeeperHeadings>
              <Characteristic part={previewOf(criterion, writing.form)} />
            </DeeperHeadings>
          </div>
        </Disclosure>
      ) : (
        <p>{words.needsStory}</p>
      )}
      <Told told={telling.told} />
      <div className="keep__buttons">
        {isCurrent || !hasStory ? null : (
          <Button onClick={() => void show()}>
            {publishedVersion === null ? words.show : words.showNew}
          </Button>
        )}
        {publishedVersion === null ? null : (
          <Button kind="quiet" onClick={() => void withdraw()}>
            {words.withdraw}
          </Button>
        )}
      </div>
    </section>
  );
}

/** As the public page would have it today. */
function previewOf(criterion: CriterionNumber, form: GrowthForm) {
  const { narrative, level, evidence, goals } = wordsOf(form);
  return {
    criterion,
    narrative: narrative ?? '',
    ...(level && { level }),
    evidence: evidence.map(({ text, link }) => ({ text, ...(link !== null && { link }) })),
    goals: goals.map(({ text, year }) => ({ text, ...(typeof year === 'number' && { year }) })),
    writtenOn: new Date().toISOString().slice(0, 10),
  };
}
