import { refer } from '../../../i18n/refer/refer.js';
import { useText } from '../../../i18n/text.js';
import { WISHES, type Filters, type GroupFilter, type Wish } from '../../../registry/filters.js';
import { Select } from '../../../ui/Select.js';
import { GROUP_NAME, WISH_NAME } from '../../find/search-query.js';

const { choices: words } = refer;

interface ReferralChoicesProps {
  filters: Filters;
  /** Groups for which the register has something. */
  groups: GroupFilter[];
  onChange: (filters: Filters) => void;
}

/** The two things worth asking in a consulting room; neither is a diagnosis. */
export function ReferralChoices({ filters, groups, onChange }: ReferralChoicesProps) {
  const text = useText();
  return (
    <fieldset className="referral-choices">
      <legend className="visually-hidden">{words.legend}</legend>
      <Select
        id="voor"
        name={GROUP_NAME}
        label={words.group}
        value={filters.group ?? ''}
        options={[
          { value: '', label: text('filter.anyone') },
          ...groups.map((group) => ({ value: group, label: text.label('targetGroup', group) })),
        ]}
        onChange={(group) => onChange({ ...filters, group: (group || null) as GroupFilter | null })}
      />
      <Select
        id="wat"
        name={WISH_NAME}
        label={words.wish}
        value={filters.wish ?? ''}
        options={[
          { value: '', label: text('filter.anything') },
          ...WISHES.map((wish) => ({ value: wish, label: text(`filter.wish.${wish}`) })),
        ]}
        onChange={(wish) => onChange({ ...filters, wish: (wish || null) as Wish | null })}
      />
    </fieldset>
  );
}
