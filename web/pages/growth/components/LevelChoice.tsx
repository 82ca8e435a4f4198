import { CRITERIA, type CriterionNumber } from '../../../../server/criteria/criteria.js';
import {
  CRITERION_LEVELS,
  type CriterionLevel,
} from '../../../../server/initiatives/vocabulary.js';
import { growth } from '../../../i18n/keep/growth.js';
import { useText } from '../../../i18n/text.js';
import { ChoiceCards } from './ChoiceCards.js';

const words = growth.page;
/** Not one of the five: left open. */
const NONE = 'NONE';

interface LevelChoiceProps {
  criterion: CriterionNumber;
  level: CriterionLevel | null;
  onChange: (level: CriterionLevel | null) => void;
}

/** One word for how it is now, each with what it may look like. Leaving it open is a choice too. */
export function LevelChoice({ criterion, level, onChange }: LevelChoiceProps) {
  const text = useText();
  return (
    <section className="growth__part">
      <h2>{words.levelTitle}</h2>
      <p>{words.levelIntro}</p>
      <ChoiceCards
        name="woord"
        legend={words.levelLegend}
        value={level ?? NONE}
        onChange={(value) => onChange(value === NONE ? null : value)}
        options={[
          { value: NONE, label: words.levelNone, explanation: words.levelNoneHelp },
          ...CRITERION_LEVELS.map((value) => ({
            value,
            label: text.label('criterionLevel', value),
            explanation: CRITERIA[criterion].levels[value],
          })),
        ]}
      />
    </section>
  );
}
