import { Globe, Mail, Phone, type LucideIcon } from 'lucide-react';
import { contactToShow, type ContactKind } from '../../../../server/registry/contact.js';
import type { RegistryInitiative } from '../../../../server/registry/registry-file.js';
import { useText } from '../../../i18n/text.js';
import type { PlaceWithPhone } from '../../../registry/nearest-with-phone.js';
import { linkOf } from '../../../registry/words.js';
import { Icon } from '../../../ui/Icon.js';
import { Section } from '../../../ui/Section.js';
import { ListeningLine } from '../../frame/ListeningLine.js';
import { NearestWithPhone } from '../../frame/NearestWithPhone.js';

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
      {contact.kind === 'none' && nearest ? (
        <NearestWithPhone nearest={nearest} fromList={false} />
      ) : null}
      {contact.kind === 'none' ? <ListeningLine /> : null}
    </Section>
  );
}
