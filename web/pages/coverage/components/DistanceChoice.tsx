import { useId } from 'react';
import type { DistanceModelAvailability } from '../../../../server/coverage/model/coverage-file.js';
import {
  DISTANCE_MODELS,
  type CoverageQuestion,
  type DistanceModel,
} from '../../../../server/coverage/model/parameters.js';
import { coverage as words } from '../../../i18n/coverage/coverage.js';

const { choices } = words;

/** What a journey may take until somebody says otherwise. */
export const USUAL_TRAVEL_MINUTES = 30;

interface DistanceChoiceProps {
  question: CoverageQuestion;
  distanceModels: readonly DistanceModelAvailability[];
  change: (part: Partial<CoverageQuestion>) => void;
}

/** How distance is measured; what cannot be chosen says why. */
export function DistanceChoice({ question, distanceModels, change }: DistanceChoiceProps) {
  const name = useId();
  const chosen = question.distanceModel ?? 'STRAIGHT';
  const choose = (model: DistanceModel): void =>
    change({
      distanceModel: model,
      maxTravelMinutes: model === 'TRAVEL_TIME' ? USUAL_TRAVEL_MINUTES : null,
    });
  return (
    <fieldset className="choice-group">
      <legend>{choices.model}</legend>
      {DISTANCE_MODELS.map((model) => {
        const known = distanceModels.find((one) => one.model === model);
        const why = whyNot(model, known);
        return (
          <div key={model} className="checkbox">
            <input
              id={`${name}-${model}`}
              className="checkbox__box"
              type="radio"
              name={name}
              checked={chosen === model}
              disabled={why !== null}
              aria-describedby={why === null ? undefined : `${name}-${model}-why`}
              onChange={() => choose(model)}
            />
            <label className="checkbox__label" htmlFor={`${name}-${model}`}>
              {choices.models[model]}
            </label>
            {why === null ? null : (
              <p className="choice-group__why" id={`${name}-${model}-why`}>
                {why}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

/** Why these distances cannot be chosen; null = they can. */
function whyNot(model: DistanceModel, known: DistanceModelAvailability | undefined): string | null {
  if (model === 'STRAIGHT' || known?.available) return null;
  return choices.modelReason[known?.reason ?? 'DEMAND_DATA_MISSING'];
}
