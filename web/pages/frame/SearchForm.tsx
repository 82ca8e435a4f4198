import { useText } from '../../i18n/text.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { FIELD_MAX_LENGTH, FIELD_NAME } from './search-field.js';

interface SearchFormProps {
  typed?: string;
  error?: string;
}

/**
 * The one box. A POST, so that what is typed lands in no address, history or log; and no automatic
 * completion, because the device may be shared.
 */
export function SearchForm({ typed, error }: SearchFormProps) {
  const text = useText();
  return (
    <form method="post" action="/" role="search">
      <Field
        id="plek"
        name={FIELD_NAME}
        label={text('find.field')}
        hint={text('find.hint')}
        {...(error === undefined ? {} : { error })}
        {...(typed === undefined ? {} : { defaultValue: typed })}
        autoComplete="off"
        maxLength={FIELD_MAX_LENGTH}
        button={<Button>{text('find.button')}</Button>}
      />
    </form>
  );
}
