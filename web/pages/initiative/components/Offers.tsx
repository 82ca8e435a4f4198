import type { LifecycleStatus, OfferingKind } from '../../../../server/initiatives/vocabulary.js';
import type { RegistryOffering } from '../../../../server/registry/registry-file.js';
import { Dutch, WithDutch } from '../../../i18n/Dutch.js';
import { useText } from '../../../i18n/text.js';
import { hoursToShow } from '../../../registry/hours.js';
import { Heading, Section } from '../../../ui/Section.js';
import { DayParts } from './DayParts.js';
import { HoursSentence } from '../../find/components/HoursSentence.js';

interface OffersProps {
  id: string;
  title: string;
  offerings: RegistryOffering[];
  /** What is known where the offerings themselves are not. */
  kinds: OfferingKind[];
  /** What holds for the place, or for the whole initiative where there is none. */
  status: LifecycleStatus;
  hoursFreshnessMonths: number;
  now: Date;
}

/** What there is to do, each with its own hours. */
export function Offers(props: OffersProps) {
  const { id, title, offerings, kinds, status, hoursFreshnessMonths, now } = props;
  const text = useText();
  if (offerings.length === 0) {
    const known = kinds.map((kind) => text.label('offeringKind', kind));
    return (
      <Section id={id} title={title}>
        <p>{known.length > 0 ? `${known.join(', ')}.` : text('offers.unknown')}</p>
      </Section>
    );
  }
  const shown = offerings.map((offering) => ({
    offering,
    hours: hoursToShow(offering, status, hoursFreshnessMonths, now, text.locale),
  }));
  return (
    <Section id={id} title={title}>
      {shown.some(({ hours }) => hours?.isUsual) ? <p>{text('when.usual')}</p> : null}
      <ul className="offers" role="list">
        {shown.map(({ offering, hours }) => (
          <li key={offering.id}>
            <Heading>
              <Dutch>{offering.name}</Dutch>
            </Heading>
            <p className="offers__kind">{text.label('offeringKind', offering.kind)}</p>
            {offering.description ? (
              <p>
                <Dutch>{offering.description}</Dutch>
              </p>
            ) : null}
            {hours ? (
              <p>
                <HoursSentence hours={offering.hours} text={hours.sentence} />
              </p>
            ) : null}
            {hours?.now !== undefined && offering.hours && offering.isWalkIn === 'YES' ? (
              <DayParts hours={offering.hours} />
            ) : null}
            {offering.organisations.length > 1 ? (
              <p>
                <WithDutch
                  text={text('offers.by', { organisations: offering.organisations.join(', ') })}
                  dutch={[offering.organisations.join(', ')]}
                />
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
