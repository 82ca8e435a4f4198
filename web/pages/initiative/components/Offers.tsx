import { label } from '../../../../server/initiatives/labels.js';
import type { OfferingKind } from '../../../../server/initiatives/vocabulary.js';
import type { RegistryOffering } from '../../../../server/registry/registry-file.js';
import { useText } from '../../../i18n/text.js';
import { hoursToShow } from '../../../registry/hours.js';
import { Heading, Section } from '../../../ui/Section.js';

interface OffersProps {
  id: string;
  title: string;
  offerings: RegistryOffering[];
  /** What is known where the offerings themselves are not. */
  kinds: OfferingKind[];
  hoursFreshnessMonths: number;
  now: Date;
}

/** What there is to do, each with its own hours. */
export function Offers({ id, title, offerings, kinds, hoursFreshnessMonths, now }: OffersProps) {
  const text = useText();
  if (offerings.length === 0) {
    const known = kinds.map((kind) => label('offeringKind', kind, 'nl'));
    return (
      <Section id={id} title={title}>
        <p>{known.length > 0 ? `${known.join(', ')}.` : text('offers.unknown')}</p>
      </Section>
    );
  }
  return (
    <Section id={id} title={title}>
      <ul className="offers" role="list">
        {offerings.map((offering) => (
          <li key={offering.id}>
            <Heading>{offering.name}</Heading>
            <p className="offers__kind">{label('offeringKind', offering.kind, 'nl')}</p>
            {offering.description ? <p>{offering.description}</p> : null}
            <p>{hoursToShow(offering, hoursFreshnessMonths, now)?.sentence}</p>
            {offering.organisations.length > 1 ? (
              <p>{text('offers.by', { organisations: offering.organisations.join(', ') })}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
