import {
  label as labelOf,
  vocabularies,
  type CodeOf,
  type Vocabulary,
} from '../../../../server/initiatives/labels.js';
import { edit } from '../../../i18n/keep/edit.js';
import { Checkbox } from '../../../ui/Checkbox.js';
import { Select } from '../../../ui/Select.js';

interface Option {
  value: string;
  label: string;
}

interface ChoiceProps<Value> {
  id: string;
  label: string;
  /** Where the choices come from: a word list of the register, or these. */
  vocabulary?: Vocabulary;
  options?: Option[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a list. */
export function ChoiceField({ id, label, vocabulary, options, ...field }: ChoiceProps<string>) {
  return (
    <Select id={id} name={id} label={label} options={options ?? optionsOf(vocabulary)} {...field} />
  );
}

/** Some of a list. */
export function ChoicesField({
  id,
  label,
  vocabulary,
  options,
  value,
  onChange,
}: ChoiceProps<string[]>) {
  const choices = options ?? optionsOf(vocabulary);
  return (
    <fieldset className="edit-choices">
      <legend>{label}</legend>
      {choices.map((choice) => (
        <Checkbox
          key={choice.value}
          id={`${id}-${choice.value}`}
          name={id}
          value={choice.value}
          label={choice.label}
          checked={value.includes(choice.value)}
          onChange={(checked) =>
            onChange(
              // In the order of the list, whatever was ticked first.
              choices
                .map((option) => option.value)
                .filter((code) => (code === choice.value ? checked : value.includes(code))),
            )
          }
        />
      ))}
    </fieldset>
  );
}

interface YesNoFieldProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
}

const ANSWERS = [
  ['YES', edit.yes],
  ['NO', edit.no],
  ['UNKNOWN', edit.unknown],
] as const;

/** Yes, no, or nobody knows: three answers, none of them the absence of another. */
export function YesNoField({ id, label, value, onChange }: YesNoFieldProps) {
  return (
    <fieldset className="edit-answers">
      <legend>{label}</legend>
      <div className="edit-answers__row">
        {ANSWERS.map(([answer, words]) => (
          <label key={answer} className="edit-answers__answer">
            <input
              type="radio"
              name={id}
              value={answer}
              checked={value === answer}
              onChange={() => onChange(answer)}
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function optionsOf(vocabulary: Vocabulary | undefined): Option[] {
  const list = vocabularies().find((candidate) => candidate.vocabulary === vocabulary);
  return (list?.codes ?? []).map((code) => ({
    value: code,
    label: labelOf(list!.vocabulary, code as CodeOf<Vocabulary>, 'nl'),
  }));
}
