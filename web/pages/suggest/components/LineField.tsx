import type { ToldField } from '../../../../server/proposals/suggestion-form.js';
import { useText } from '../../../i18n/text.js';
import type { FormFields } from './TellPage.js';

interface LineFieldProps extends FormFields {
  name: Exclude<ToldField, 'about' | 'text'>;
  inputMode?: 'url' | 'tel';
}

/** One line about the place. A browser fills in nothing by itself: that would be about whoever types. */
export function LineField({ name, inputMode, typed, errors }: LineFieldProps) {
  const text = useText();
  const error = errors[name];
  return (
    <div className={error ? 'text-field text-field--error' : 'text-field'}>
      <label className="text-field__label" htmlFor={name}>
        {text(`tell.${name}`)}
      </label>
      {error ? (
        <p className="text-field__error" id={`${name}-error`}>
          {error}
        </p>
      ) : null}
      <input
        className="text-field__input"
        id={name}
        name={name}
        type="text"
        dir={inputMode ? 'ltr' : 'auto'}
        autoComplete="off"
        inputMode={inputMode}
        defaultValue={typed?.[name]}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${name}-error` : undefined}
      />
    </div>
  );
}
