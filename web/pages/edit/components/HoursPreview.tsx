import { useMemo } from 'react';
import type { HoursForm } from '../../../../server/opening-hours/hours-form.js';
import { hoursSoFar } from '../../../../server/opening-hours/read-hours-form.js';
import { hours as texts } from '../../../i18n/keep/hours.js';
import { hoursToShow } from '../../../registry/hours.js';
import { Heading } from '../../../ui/Section.js';
import { Week } from '../../initiative/components/Week.js';

/** As if they were confirmed today, which saving them does. */
const FRESHNESS_MONTHS = 12;

/** The hours as a visitor of the place will read them. */
export function HoursPreview({ form, now }: { form: HoursForm; now: Date }) {
  const { shown, isComplete } = useMemo(() => {
    const { hours, isComplete } = hoursSoFar(form);
    const confirmedNow = { source: '', confirmedAt: now.toISOString() };
    const sourced = hours ? { hours, hoursSource: confirmedNow } : {};
    return { shown: hoursToShow(sourced, 'OPEN', FRESHNESS_MONTHS, now), isComplete };
  }, [form, now]);
  return (
    <section className="hours-preview">
      <Heading>{texts.preview.title}</Heading>
      {isComplete ? null : <p className="hours-preview__incomplete">{texts.preview.incomplete}</p>}
      <p>{shown ? shown.sentence : texts.preview.unknown}</p>
      {shown && shown.week.length > 0 ? (
        <>
          <p>{texts.preview.thisWeek}</p>
          <Week days={shown.week} />
        </>
      ) : null}
    </section>
  );
}
