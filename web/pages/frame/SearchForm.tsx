import { useEffect, type FormEvent, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../../i18n/text.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { ON_DEVICE, takeEarlyForm } from './early-form.js';
import { FIELD_MAX_LENGTH, FIELD_NAME } from './search-field.js';
import { usePath } from './use-path.js';

interface SearchFormProps {
  typed?: string;
  error?: string;
  /** Counts what was asked; see Field. */
  turn?: number;
  /** Answers on this page; without it the first page is opened, with the question in its fragment. */
  onSearch?: (form: FormData) => void;
  /** A choice was made before the scripts were there, in this form. */
  onEarlyChange?: (form: FormData) => void;
  /** Further questions of the same form. */
  children?: ReactNode;
}

/**
 * The one box. Answered on the device; only without a script the browser sends it, as a POST, so that
 * what is typed lands in no address, history or log. No automatic completion: the device may be shared.
 */
export function SearchForm(props: SearchFormProps) {
  const { typed, error, turn = 0, onSearch, onEarlyChange, children } = props;
  const text = useText();
  const path = usePath();
  const navigate = useNavigate();
  const answer = (form: FormData): void => {
    if (onSearch) return onSearch(form);
    const place = new URLSearchParams({ [FIELD_NAME]: String(form.get(FIELD_NAME) ?? '') });
    void navigate(`${path('/')}#${place.toString()}`);
  };
  const search = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    answer(formData(event.currentTarget, submitterOf(event)));
  };
  useEffect(() => {
    const early = takeEarlyForm();
    if (early?.sent) answer(early.sent);
    else if (early?.changed) onEarlyChange?.(early.changed);
    // Only what was asked before this form was there.
  }, []);
  return (
    <form method="post" action={path('/')} role="search" onSubmit={search} {...{ [ON_DEVICE]: '' }}>
      <Field
        id="plek"
        name={FIELD_NAME}
        label={text('find.field')}
        hint={text('find.hint')}
        {...(error === undefined ? {} : { error })}
        {...(typed === undefined ? {} : { value: typed })}
        turn={turn}
        autoComplete="off"
        maxLength={FIELD_MAX_LENGTH}
        button={<Button>{text('find.button')}</Button>}
      />
      {children}
    </form>
  );
}

function submitterOf(event: FormEvent<HTMLFormElement>): HTMLElement | null {
  return (event.nativeEvent as SubmitEvent).submitter;
}

/** As the browser would send it: with the button that was pressed. */
export function formData(form: HTMLFormElement, submitter: HTMLElement | null): FormData {
  const data = new FormData(form);
  if (submitter instanceof HTMLButtonElement && submitter.name !== '') {
    data.set(submitter.name, submitter.value);
  }
  return data;
}
