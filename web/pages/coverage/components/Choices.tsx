import { useId } from 'react';
import { NETWORK_STATUSES, TARGET_GROUPS } from '../../../../server/initiatives/vocabulary.js';
import type { DistanceModelAvailability } from '../../../../server/coverage/model/coverage-file.js';
import {
  AGE_BANDS,
  DEFAULT_PARAMETERS,
  type CoverageQuestion,
} from '../../../../server/coverage/model/parameters.js';
import { coverage as words } from '../../../i18n/coverage/coverage.js';
import { useText } from '../../../i18n/text.js';
import { Button } from '../../../ui/Button.js';
import { Disclosure } from '../../../ui/Disclosure.js';
import { countAsShown, kilometresAsShown } from '../numbers.js';
import { CheckGroup, LabelledSelect, NumberSelect } from './choice-fields.js';
import { DistanceChoice, USUAL_TRAVEL_MINUTES } from './DistanceChoice.js';
import { Range } from './Range.js';

const { choices } = words;

/** Small steps where a kilometre matters, large ones where it does not. */
export const DISTANCE_STEPS = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 35, 40, 45, 50,
].map((kilometres) => kilometres * 1000);
const TRAVEL_STEPS = [5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 90];
const DAY_PART_STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

interface ChoicesProps {
  question: CoverageQuestion;
  distanceModels: readonly DistanceModelAvailability[];
  /** `YYYY-MM-DD` */
  today: string;
  onChange: (question: CoverageQuestion) => void;
  onReset: () => void;
}

/** The two choices that matter most as sliders, the others under "Meer". */
export function Choices({ question, distanceModels, today, onChange, onReset }: ChoicesProps) {
  const change = (part: Partial<CoverageQuestion>): void => onChange({ ...question, ...part });
  const changed = countChanged(question, today);
  return (
    <section className="coverage-choices screen-only" aria-labelledby="keuze">
      <h2 id="keuze" className="visually-hidden">
        {choices.title}
      </h2>
      <div className="coverage-choices__sliders">
        {question.distanceModel === 'TRAVEL_TIME' ? (
          <Range
            label={choices.travel}
            steps={TRAVEL_STEPS}
            value={question.maxTravelMinutes ?? USUAL_TRAVEL_MINUTES}
            shown={(minutes) => choices.minutes(countAsShown(minutes))}
            onChange={(maxTravelMinutes) => change({ maxTravelMinutes })}
          />
        ) : (
          <Range
            label={choices.distance}
            steps={DISTANCE_STEPS}
            value={question.maxDistanceMetres}
            shown={kilometresAsShown}
            onChange={(maxDistanceMetres) => change({ maxDistanceMetres })}
          />
        )}
        <Range
          label={choices.dayParts}
          hint={choices.dayPartMeans}
          steps={DAY_PART_STEPS}
          value={question.minDayPartsPerWeek ?? DEFAULT_PARAMETERS.minDayPartsPerWeek}
          shown={dayPartsAsShown}
          onChange={(minDayPartsPerWeek) => change({ minDayPartsPerWeek })}
        />
      </div>
      <Disclosure summary={changed > 0 ? choices.moreCount(countAsShown(changed)) : choices.more}>
        <div className="coverage-choices__more">
          <div className="coverage-choices__part">
            <HoursChoices question={question} change={change} />
            <DayChoice question={question} today={today} change={change} />
          </div>
          <GroupChoice question={question} change={change} />
          <div className="coverage-choices__part">
            <NetworkChoice question={question} change={change} />
            <DistanceChoice question={question} distanceModels={distanceModels} change={change} />
          </div>
          <AgeChoice question={question} change={change} />
        </div>
        <Button kind="plain" onClick={onReset}>
          {choices.reset}
        </Button>
      </Disclosure>
    </section>
  );
}

export function dayPartsAsShown(count: number): string {
  if (count === 0) return choices.dayPartsAny;
  return (count === 1 ? choices.dayPartsOne : choices.dayPartsMany)(countAsShown(count));
}

/** How many of the choices under "Meer" are not what they are at the start. */
export function countChanged(question: CoverageQuestion, today: string): number {
  const { minMinutes, freshnessMonths, targetGroups, networkStatuses, ageBands, asOf } = question;
  return [
    question.dayPartsCount === 'SUMMED',
    minMinutes !== undefined && minMinutes !== DEFAULT_PARAMETERS.minMinutes,
    freshnessMonths !== undefined && freshnessMonths !== DEFAULT_PARAMETERS.freshnessMonths,
    (targetGroups ?? []).length > 0,
    (networkStatuses ?? []).length > 0,
    (question.distanceModel ?? 'STRAIGHT') !== 'STRAIGHT',
    (ageBands ?? []).length > 0,
    asOf !== undefined && asOf !== null && asOf !== today,
  ].filter(Boolean).length;
}

interface PartProps {
  question: CoverageQuestion;
  change: (part: Partial<CoverageQuestion>) => void;
}

function HoursChoices({ question, change }: PartProps) {
  const minutes = question.minMinutes ?? DEFAULT_PARAMETERS.minMinutes;
  const fresh =
    question.freshnessMonths === undefined
      ? DEFAULT_PARAMETERS.freshnessMonths
      : question.freshnessMonths;
  return (
    <>
      <NumberSelect
        label={choices.freshness}
        values={[3, 6, 12, 18, 24, 36]}
        value={fresh}
        shown={(months) => choices.months(countAsShown(months))}
        none={choices.neverOld}
        onChange={(freshnessMonths) => change({ freshnessMonths })}
      />
      <LabelledSelect
        label={choices.counting}
        options={[
          { value: 'PER_LOCATION', label: choices.perLocation },
          { value: 'SUMMED', label: choices.summed },
        ]}
        value={question.dayPartsCount ?? DEFAULT_PARAMETERS.dayPartsCount}
        onChange={(value) =>
          change({ dayPartsCount: value === 'SUMMED' ? 'SUMMED' : 'PER_LOCATION' })
        }
      />
      <NumberSelect
        label={choices.minMinutes}
        values={[30, 60, 90, 120, 180, 240]}
        value={minutes}
        shown={(count) => choices.minutes(countAsShown(count))}
        onChange={(minMinutes) => minMinutes !== null && change({ minMinutes })}
      />
    </>
  );
}

function GroupChoice({ question, change }: PartProps) {
  const text = useText();
  return (
    <CheckGroup
      legend={choices.forWhom}
      codes={TARGET_GROUPS.filter((group) => group !== 'everyone')}
      chosen={question.targetGroups ?? []}
      none={choices.everyone}
      label={(group) => text.label('targetGroup', group)}
      onChange={(targetGroups) => change({ targetGroups })}
    />
  );
}

function NetworkChoice({ question, change }: PartProps) {
  const text = useText();
  return (
    <CheckGroup
      legend={choices.network}
      codes={NETWORK_STATUSES}
      chosen={question.networkStatuses ?? []}
      none={choices.allPlaces}
      label={(status) => text.label('networkStatus', status)}
      onChange={(networkStatuses) => change({ networkStatuses })}
    />
  );
}

function AgeChoice({ question, change }: PartProps) {
  return (
    <CheckGroup
      legend={choices.ages}
      codes={AGE_BANDS}
      chosen={question.ageBands ?? []}
      none={choices.allAges}
      label={(band) => choices.age[band]}
      onChange={(ageBands) => change({ ageBands })}
    />
  );
}

function DayChoice({ question, today, change }: PartProps & { today: string }) {
  const id = useId();
  return (
    <div className="select">
      <label className="select__label" htmlFor={id}>
        {choices.day}
      </label>
      <input
        id={id}
        className="select__control"
        type="date"
        min="2000-01-01"
        max="2100-12-31"
        value={question.asOf ?? today}
        onChange={({ currentTarget: { value, validity } }) => {
          // Half a date is no date yet.
          if (value !== '' && validity.valid) change({ asOf: value === today ? null : value });
        }}
      />
    </div>
  );
}
