import { refer } from '../../../i18n/refer/refer.js';
import type { Filters, GroupFilter } from '../../../registry/filters.js';
import { LifeChoices } from '../../find/components/LifeChoices.js';

const { choices: words } = refer;

interface ReferralChoicesProps {
  filters: Filters;
  /** Groups for which the register has something. */
  groups: GroupFilter[];
  onChange: (filters: Filters) => void;
}

/** The two things worth asking in a consulting room; neither is a diagnosis. */
export function ReferralChoices(props: ReferralChoicesProps) {
  return (
    <fieldset className="referral-choices">
      <legend className="visually-hidden">{words.legend}</legend>
      <LifeChoices labels={words} {...props} />
    </fieldset>
  );
}
