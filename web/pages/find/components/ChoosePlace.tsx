import type { FormEvent } from 'react';
import type { PlaceChoice } from '../../../registry/locate.js';
import { Button } from '../../../ui/Button.js';
import { ON_DEVICE } from '../../frame/early-form.js';
import { formData } from '../../frame/SearchForm.js';
import { FIELD_NAME } from '../../frame/search-field.js';
import { usePath } from '../../frame/use-path.js';
import { filterFields, type SearchQuery } from '../search-query.js';

interface ChoosePlaceProps {
  title: string;
  choices: PlaceChoice[];
  /** The rest of the question stays as it was. */
  query: SearchQuery;
  onSearch: (form: FormData) => void;
}

/** One button per place that may be meant; pressing it is typing its full name. */
export function ChoosePlace({ title, choices, query, onSearch }: ChoosePlaceProps) {
  const path = usePath();
  const choose = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onSearch(formData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter));
  };
  return (
    <form
      method="post"
      action={path('/')}
      className="choose-place"
      aria-labelledby="kies-plaats"
      onSubmit={choose}
      {...{ [ON_DEVICE]: '' }}
    >
      <h2 id="kies-plaats" className="choose-place__title" tabIndex={-1}>
        {title}
      </h2>
      {filterFields(query.filters).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ul className="choose-place__list" role="list">
        {choices.map(({ query: meant, label }) => (
          <li key={meant}>
            <Button kind="quiet" name={FIELD_NAME} value={meant}>
              {label}
            </Button>
          </li>
        ))}
      </ul>
    </form>
  );
}
