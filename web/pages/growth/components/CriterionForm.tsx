import { CRITERIA, type CriterionNumber } from '../../../../server/criteria/criteria.js';
import { Problem } from '../../../graphql/ask.js';
import type { GrowthProfileQuery } from '../../../graphql/generated/graphql.js';
import { growth } from '../../../i18n/keep/growth.js';
import { TextArea } from '../../../ui/TextArea.js';
import { TextField } from '../../../ui/TextField.js';
import { problemsIn, type GrowthForm } from '../growth-form.js';
import { useWordsKeeper } from '../use-words-keeper.js';
import { ConflictChoice } from './ConflictChoice.js';
import { History } from './History.js';
import { LevelChoice } from './LevelChoice.js';
import { Evidence, Goals } from './Lines.js';
import { SavingLine } from './SavingLine.js';
import { ShowToVisitors } from './ShowToVisitors.js';

const words = growth.page;

interface CriterionFormProps {
  recordId: string;
  part: GrowthProfileQuery['growthProfile'][number];
}

/** Everything one can say about one characteristic: the story first, what it is called after it. */
export function CriterionForm({ recordId, part }: CriterionFormProps) {
  const criterion = part.criterion as CriterionNumber;
  const { keeper, writing } = useWordsKeeper(recordId, part);
  const { form, state } = writing;
  const problems = problemsIn(form, state.kind === 'failed' ? issuesOf(state.error) : []);
  const errorOf = (field: string): string | undefined => {
    const code = problems.get(field);
    if (code === undefined) return undefined;
    return Object.hasOwn(growth.problems, code)
      ? growth.problems[code as keyof typeof growth.problems]
      : growth.problems.OTHER;
  };
  const change = (changed: Partial<GrowthForm>): void => keeper.change(changed);
  const keep = (): void => void keeper.flush();
  /** Chosen, added or taken away: kept at once. */
  const changeAndKeep = (changed: Partial<GrowthForm>): void => {
    change(changed);
    keep();
  };
  if (state.kind === 'conflict') {
    return (
      <ConflictChoice
        mine={form}
        theirs={state.theirs}
        onChoose={(choice) => void keeper.settle(choice)}
      />
    );
  }
  const [first, second] = CRITERIA[criterion].questions;
  const isHalfVisit = (form.visitDate.trim() === '') !== (form.visitBy.trim() === '');
  return (
    <>
      <section className="growth__part">
        <h2 id="verhaal">{words.storyTitle}</h2>
        <div>
          <p>{words.storyHelp}</p>
          <ul>
            <li>{first}</li>
            <li>{second}</li>
          </ul>
        </div>
        <TextArea
          id="verhaal-tekst"
          label={words.storyLabel}
          value={form.narrative}
          maxLength={4000}
          rows={8}
          error={errorOf('narrative')}
          onChange={(narrative) => change({ narrative })}
          onBlur={keep}
        />
      </section>
      <LevelChoice
        criterion={criterion}
        level={form.level}
        onChange={(level) => changeAndKeep({ level })}
      />
      <Evidence
        lines={form.evidence}
        errorOf={errorOf}
        onChange={(evidence) => change({ evidence })}
        onBlur={keep}
      />
      <Goals
        lines={form.goals}
        errorOf={errorOf}
        onChange={(goals) => change({ goals })}
        onBlur={keep}
      />
      <section className="growth__part">
        <h2>{words.companyTitle}</h2>
        <p>{words.companyIntro}</p>
        <TextArea
          id="wie-deed-mee"
          label={words.tookPart}
          value={form.tookPart}
          maxLength={500}
          rows={2}
          error={errorOf('tookPart')}
          onChange={(tookPart) => change({ tookPart })}
          onBlur={keep}
        />
        <h3>{words.visitTitle}</h3>
        <TextField
          id="bezoek-datum"
          label={words.visitDate}
          hint={words.visitDateHint}
          value={form.visitDate}
          maxLength={10}
          error={errorOf('peerVisit/date')}
          onChange={(visitDate) => change({ visitDate })}
          onBlur={keep}
        />
        <TextField
          id="bezoek-wie"
          label={words.visitBy}
          value={form.visitBy}
          maxLength={200}
          error={errorOf('peerVisit/by')}
          onChange={(visitBy) => change({ visitBy })}
          onBlur={keep}
        />
        {isHalfVisit ? <p>{words.visitHalf}</p> : null}
      </section>
      <SavingLine
        state={state}
        hasFieldProblems={problems.size > 0}
        onAgain={() => void keeper.flush()}
      />
      <ShowToVisitors
        recordId={recordId}
        criterion={criterion}
        publishedVersion={part.publishedVersion}
        writing={writing}
        keeper={keeper}
      />
      <History recordId={recordId} criterion={criterion} />
    </>
  );
}

function issuesOf(error: unknown): string[] {
  const issues = error instanceof Problem ? error.details['issues'] : undefined;
  return Array.isArray(issues) ? issues.filter((issue) => typeof issue === 'string') : [];
}
