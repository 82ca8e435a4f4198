import { useText } from '../../../i18n/text.js';
import { WISHES, type Filters, type GroupFilter, type Wish } from '../../../registry/filters.js';
import { Checkbox } from '../../../ui/Checkbox.js';
import { Select } from '../../../ui/Select.js';
import { GROUP_NAME, TODAY_NAME, WISH_NAME } from '../search-query.js';

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
      <Select
        id="voor"
        name={GROUP_NAME}
        label={text('filter.group')}
        value={filters.group ?? ''}
        options={[
          { value: '', label: text('filter.anyone') },
          ...groups.map((group) => ({
            value: group,
            label: text.label('targetGroup', group),
          })),
        ]}
        onChange={(group) => onChange({ ...filters, group: (group || null) as GroupFilter | null })}
      />
      <Select
        id="wat"
        name={WISH_NAME}
        label={text('filter.wish')}
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
