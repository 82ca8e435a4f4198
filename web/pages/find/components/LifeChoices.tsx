import { useText } from '../../../i18n/text.js';
import { WISHES, type Filters, type GroupFilter, type Wish } from '../../../registry/filters.js';
import { Select } from '../../../ui/Select.js';
import { GROUP_NAME, WISH_NAME } from '../search-query.js';

interface LifeChoicesProps {
  labels: { group: string; wish: string };
  filters: Filters;
  /** Groups for which the register has something. */
  groups: GroupFilter[];
  onChange: (filters: Filters) => void;
}

/** For whom, and what for: by life, never by diagnosis. */
export function LifeChoices({ labels, filters, groups, onChange }: LifeChoicesProps) {
  const text = useText();
  return (
    <>
      <Select
        id="voor"
        name={GROUP_NAME}
        label={labels.group}
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
        label={labels.wish}
        value={filters.wish ?? ''}
        options={[
          { value: '', label: text('filter.anything') },
          ...WISHES.map((wish) => ({ value: wish, label: text(`filter.wish.${wish}`) })),
        ]}
        onChange={(wish) => onChange({ ...filters, wish: (wish || null) as Wish | null })}
      />
    </>
  );
}
