import { emptyStretch, type FormException } from '../../../../server/opening-hours/hours-form.js';
import { exceptionSentence } from '../../../../server/opening-hours/kept-lines.js';
import { hoursField, LONGEST_REASON } from '../../../../server/opening-hours/read-hours-form.js';
import { hours } from '../../../i18n/keep/hours.js';
import { Button } from '../../../ui/Button.js';
import { Select } from '../../../ui/Select.js';
import { TextField } from '../../../ui/TextField.js';
import { useHoursEditing } from './hours-editing.js';
import { StretchList } from './StretchList.js';

const texts = hours.periods;

interface PeriodFieldsProps {
  index: number;
  period: FormException;
  onChange: (period: FormException) => void;
  onRemove: () => void;
}

/** One period in which the place is closed or has other hours. */
export function PeriodFields({ index, period, onChange, onRemove }: PeriodFieldsProps) {
  const { idOf, errorOf } = useHoursEditing();
  const name = hoursField.exception(index);
  const legend = texts.legend(String(index + 1));
  const setClosed = (isClosed: boolean) =>
    onChange({
      ...period,
      isClosed,
      stretches: period.stretches.length > 0 ? period.stretches : [emptyStretch()],
    });
  return (
    <fieldset className="hours-period">
      <legend className="hours-choices__legend">{legend}</legend>
      {period.kept ? (
        <p>{exceptionSentence(period.kept)}</p>
      ) : (
        <>
          <div className="hours-period__dates">
            <TextField
              id={idOf(`${name}-from`)}
              type="date"
              label={texts.from}
              value={period.from}
              onChange={(from) => onChange({ ...period, from })}
              error={errorOf(`${name}-from`)}
            />
            <TextField
              id={idOf(`${name}-until`)}
              type="date"
              label={texts.until}
              hint={texts.untilHint}
              value={period.until}
              onChange={(until) => onChange({ ...period, until })}
              error={errorOf(`${name}-until`)}
            />
          </div>
          <Select
            id={idOf(`${name}-what`)}
            name={`${name}-what`}
            label={texts.what}
            options={[
              { value: 'CLOSED', label: texts.closed },
              { value: 'OTHER', label: texts.otherTimes },
            ]}
            value={period.isClosed ? 'CLOSED' : 'OTHER'}
            onChange={(what) => setClosed(what === 'CLOSED')}
          />
          {period.isClosed ? null : (
            <StretchList
              name={name}
              title={texts.inPeriod}
              stretches={period.stretches}
              onChange={(stretches) =>
                onChange({
                  ...period,
                  stretches: stretches.length > 0 ? stretches : [emptyStretch()],
                })
              }
              afterLast={`${hoursField.stretch(name, 0)}-from`}
            />
          )}
          <TextField
            id={idOf(`${name}-reason`)}
            label={texts.reason}
            hint={texts.reasonHint}
            maxLength={LONGEST_REASON}
            value={period.reason}
            onChange={(reason) => onChange({ ...period, reason })}
            error={errorOf(`${name}-reason`)}
          />
        </>
      )}
      <div>
        <Button kind="plain" onClick={onRemove}>
          {texts.remove}
          <span className="visually-hidden"> ({legend})</span>
        </Button>
      </div>
    </fieldset>
  );
}
