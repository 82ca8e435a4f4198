import { Globe, Mail, Phone, type LucideIcon } from 'lucide-react';
import { contactToShow, type ContactKind } from '../../../../server/registry/contact.js';
import type { RegistryInitiative } from '../../../../server/registry/registry-file.js';
import { phoneAsShown } from '../../../i18n/formats.js';
import { useText } from '../../../i18n/text.js';
import type { PlaceWithPhone } from '../../../registry/nearest-with-phone.js';
import { distanceWords, linkOf, townOf } from '../../../registry/words.js';
import { Icon } from '../../../ui/Icon.js';
import { Section } from '../../../ui/Section.js';
import { PlaceLink } from '../../frame/PlaceLink.js';

interface ContactProps {
  initiative: RegistryInitiative;
  nearest: PlaceWithPhone | null;
  now: Date;
}

const ICONS: Record<ContactKind, LucideIcon> = { phone: Phone, email: Mail, website: Globe };

/** Phone first; and where there is nothing at all, the nearest place that can be called. */
export function Contact({ initiative, nearest, now }: ContactProps) {
  const text = useText();
  const contact = contactToShow(initiative.contact, now, text.locale);
  return (
    <Section id="contact" title={text('contact.title')}>
      {contact.kind === 'ways' ? (
        <ul className="contact" role="list">
          {contact.ways.map(({ kind, value, provenance }) => {
            const { href, shown } = linkOf(kind, value);
            return (
              <li key={kind}>
                <a className="contact__link" href={href} rel="noreferrer">
                  <Icon of={ICONS[kind]} />
                  {text(`contact.${kind}`, { value: shown })}
                </a>
                <br />
                {provenance}
              </li>
            );
          })}
        </ul>
      ) : (
        <p className="initiative__lead">{text('contact.none')}</p>
      )}
      {contact.withheldPhone ? <p>{contact.withheldPhone}</p> : null}
      {contact.kind === 'none' && nearest ? <Nearest {...nearest} /> : null}
    </Section>
  );
}

function Nearest({ initiative, location, phone, provenance, metres, errorMetres }: PlaceWithPhone) {
  const text = useText();
  return (
    <p>
      {text('contact.nearest', {
        place: townOf(location) ?? '–',
        distance: distanceWords(text, metres, errorMetres),
      })}{' '}
      <PlaceLink initiative={initiative} location={location} fromList={false} />.{' '}
      <a href={`tel:${phone}`}>{text('contact.phone', { value: phoneAsShown(phone) })}</a>.{' '}
      {provenance}
    </p>
  );
}
