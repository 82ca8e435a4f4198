import { contactToShow } from '../../../../server/registry/contact.js';
import type {
  RegistryInitiative,
  RegistryLocation,
} from '../../../../server/registry/registry-file.js';
import { useText } from '../../../i18n/text.js';
import { hoursToShow } from '../../../registry/hours.js';
import { statusOf } from '../../../registry/place.js';
import { AskFirst } from '../../find/components/AskFirst.js';
import { HoursSentence } from '../../find/components/HoursSentence.js';
import { Section } from '../../../ui/Section.js';
import { Week } from './Week.js';

interface WhenProps {
  idPrefix: string;
  initiative: RegistryInitiative;
  location: RegistryLocation;
  hoursFreshnessMonths: number;
  now: Date;
}

/** When one can go: today and the week where it is known, and what to do where it is not. */
export function When({ idPrefix, initiative, location, hoursFreshnessMonths, now }: WhenProps) {
  const text = useText();
  const { status } = statusOf({ initiative, location });
  const hours = hoursToShow(location, status, hoursFreshnessMonths, now, text.locale);
  const contact = contactToShow(initiative.contact, now, text.locale);
  return (
    <Section id={`${idPrefix}-wanneer`} title={text('when.title')}>
      {hours ? (
        <>
          {hours.now ? <p className="initiative__strong">{hours.now}</p> : null}
          {hours.isUsual ? <p>{text('when.usual')}</p> : null}
          <p className="initiative__lead">
            <HoursSentence hours={location.hours} text={hours.sentence} />
          </p>
          <Week days={hours.week} />
          {hours.confirmed || hours.isUsual ? null : <p>{text('when.notFact')}</p>}
        </>
      ) : (
        <p className="initiative__lead">{text('when.unknown')}</p>
      )}
      {hours?.now ? null : <AskFirst contact={contact} />}
    </Section>
  );
}
