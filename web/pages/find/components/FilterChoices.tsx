import { useText } from '../../../i18n/text.js';
import type { Filters, GroupFilter } from '../../../registry/filters.js';
import { Checkbox } from '../../../ui/Checkbox.js';
import { TODAY_NAME } from '../search-query.js';
import { LifeChoices } from './LifeChoices.js';

interface FilterChoicesProps {
  filters: Filters;
  /** Groups for which the register has something. */
  groups: GroupFilter[];
  onChange: (filters: Filters) => void;
}

/** Open today, for whom, what: at once where there is a script, else with the form. */
export function FilterChoices({ filters, groups, onChange }: FilterChoicesProps) {
  const text = useText();
  return (
    <fieldset className="filters">
      <legend className="visually-hidden">{text('filter.legend')}</legend>
      <Checkbox
        id="vandaag"
        name={TODAY_NAME}
        value="ja"
        label={text('filter.today')}
        checked={filters.today}
        onChange={(today) => onChange({ ...filters, today })}
      />
      <LifeChoices
        labels={{ group: text('filter.group'), wish: text('filter.wish') }}
        filters={filters}
        groups={groups}
        onChange={onChange}
      />
    </fieldset>
  );
}
