import { useState } from 'react';
import { emptyStretch, type FormStretch } from '../../../../server/opening-hours/hours-form.js';
import { asksAboutMidnight, hoursField } from '../../../../server/opening-hours/read-hours-form.js';
import { readTime, timeAsTyped } from '../../../../server/opening-hours/typed-time.js';
import { hours } from '../../../i18n/keep/hours.js';
import { Button } from '../../../ui/Button.js';
import { Checkbox } from '../../../ui/Checkbox.js';
import { TextField } from '../../../ui/TextField.js';
import { replaced, useHoursEditing, without } from './hours-editing.js';

interface StretchListProps {
  /** Name of the day or period they belong to. */
  name: string;
  /** The same, to be read: "maandag". */
  title: string;
  stretches: FormStretch[];
  onChange: (stretches: FormStretch[]) => void;
  /** Where to go on after the last one is removed. */
  afterLast: string;
}

/** The stretches of one day: from, to, one more, one less. */
export function StretchList({ name, title, stretches, onChange, afterLast }: StretchListProps) {
  const { focusOn, announce } = useHoursEditing();
  const remove = (index: number) => {
    onChange(without(stretches, index));
    announce(hours.stretch.removed(title));
    const next = Math.max(0, index - 1);
    focusOn(stretches.length === 1 ? afterLast : `${hoursField.stretch(name, next)}-from`);
  };
  const add = () => {
    onChange([...stretches, emptyStretch()]);
    focusOn(`${hoursField.stretch(name, stretches.length)}-from`);
  };
  return (
    <div className="hours-stretches">
      {stretches.map((stretch, index) => (
        <StretchFields
          key={index}
          name={hoursField.stretch(name, index)}
          legend={hours.stretch.legend(title, String(index + 1))}
          stretch={stretch}
          onChange={(changed) => onChange(replaced(stretches, index, changed))}
          onRemove={() => remove(index)}
        />
      ))}
      <div>
        <Button kind="plain" onClick={add}>
          {hours.stretch.add}
        </Button>
      </div>
    </div>
  );
}

interface StretchFieldsProps {
  name: string;
  legend: string;
  stretch: FormStretch;
  onChange: (stretch: FormStretch) => void;
  onRemove: () => void;
}

function StretchFields({ name, legend, stretch, onChange, onRemove }: StretchFieldsProps) {
  const { idOf, errorOf, announce } = useHoursEditing();
  // While "16" is typed after "10", its "1" is no question about midnight.
  const [isTyping, setIsTyping] = useState(false);
  const asks = asksAboutMidnight(stretch) && (stretch.pastMidnight || !isTyping);
  const errors = { from: errorOf(`${name}-from`), to: errorOf(`${name}-to`) };
  const tidyUp = (end: 'from' | 'to') => {
    setIsTyping(false);
    const asksNow = asksAboutMidnight(stretch) && !stretch.pastMidnight;
    // Else what was asked before would still be read out.
    announce(asksNow ? hours.stretch.asksPastMidnight : '');
    const time = readTime(stretch[end]);
    if (time !== null) onChange({ ...stretch, [end]: timeAsTyped(time) });
  };
  const field = (end: 'from' | 'to') => (
    <TextField
      id={idOf(`${name}-${end}`)}
      label={hours.stretch[end]}
      value={stretch[end]}
      size="short"
      inputMode="decimal"
      maxLength={12}
      onChange={(typed) => onChange({ ...stretch, [end]: typed })}
      onFocus={() => setIsTyping(true)}
      onBlur={() => tidyUp(end)}
      error={errors[end]}
    />
  );
  const hasError = errors.from !== undefined || errors.to !== undefined;
  return (
    <fieldset className={hasError ? 'hours-stretch hours-stretch--error' : 'hours-stretch'}>
      <legend className="visually-hidden">{legend}</legend>
      <div className="hours-stretch__row">
        {field('from')}
        {field('to')}
        <Button kind="plain" onClick={onRemove}>
          {hours.stretch.remove}
          <span className="visually-hidden"> ({legend})</span>
        </Button>
      </div>
      {asks ? (
        <Checkbox
          id={idOf(`${name}-pastMidnight`)}
          name={`${name}-pastMidnight`}
          value="ja"
          label={hours.stretch.pastMidnight}
          checked={stretch.pastMidnight}
          onChange={(pastMidnight) => onChange({ ...stretch, pastMidnight })}
        />
      ) : null}
    </fieldset>
  );
}
