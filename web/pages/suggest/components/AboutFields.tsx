import { SUGGESTION_SUBJECTS } from '../../../../server/proposals/suggestion-form.js';
import { useText } from '../../../i18n/text.js';
import type { FormFields } from './TellPage.js';

const CHOICES = [...SUGGESTION_SUBJECTS, 'SAFETY'] as const;

/** What it is about: one choice out of six. */
export function AboutFields({ typed, errors }: FormFields) {
  const text = useText();
  const error = errors.about;
  return (
    <fieldset className={error ? 'tell__choices text-field--error' : 'tell__choices'}>
      <legend className="text-field__label">{text('tell.about')}</legend>
      {error ? (
        <p className="text-field__error" id="about-error">
          {error}
        </p>
      ) : null}
      {CHOICES.map((choice, index) => (
        <div className="checkbox" key={choice}>
          <input
            className="checkbox__box"
            // The list of faults leads to the first choice.
            id={index === 0 ? 'about' : `about-${choice}`}
            name="about"
            type="radio"
            value={choice}
            defaultChecked={typed?.about === choice}
            aria-describedby={error ? 'about-error' : undefined}
          />
          <label className="checkbox__label" htmlFor={index === 0 ? 'about' : `about-${choice}`}>
            {text(`tell.about.${choice}`)}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
