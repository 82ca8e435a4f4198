import type { HoursForm } from '../../../../server/opening-hours/hours-form.js';
import { keptLines } from '../../../../server/opening-hours/kept-lines.js';
import { hours } from '../../../i18n/keep/hours.js';
import { Button } from '../../../ui/Button.js';
import { Heading } from '../../../ui/Section.js';
import { useHoursEditing } from './hours-editing.js';

interface KeptLinesProps {
  value: HoursForm;
  onChange: (value: HoursForm) => void;
}

/** What the form cannot say, as sentences: to keep or to remove. */
export function KeptLines({ value, onChange }: KeptLinesProps) {
  const { focusOn, announce } = useHoursEditing();
  const lines = keptLines(value);
  if (lines.length === 0) return null;
  const remove = (left: HoursForm) => {
    onChange(left);
    announce(hours.kept.removed);
    focusOn('add-times');
  };
  return (
    <section className="hours-part">
      <Heading>{hours.kept.title}</Heading>
      <p className="text-field__hint">{hours.kept.hint}</p>
      <ul className="hours-kept" role="list">
        {lines.map(({ sentence, without }, index) => (
          <li className="hours-kept__line" key={index}>
            <span>{sentence}</span>
            <Button kind="plain" onClick={() => remove(without)}>
              {hours.kept.remove}
              <span className="visually-hidden"> ({sentence})</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
