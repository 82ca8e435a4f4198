import { Globe, Mail, Phone, type LucideIcon } from 'lucide-react';
import type { ContactKind, ContactToShow } from '../../../../server/registry/contact.js';
import { useText, type MessageId } from '../../../i18n/text.js';
import { firstWay } from '../../../registry/words.js';
import { Icon } from '../../../ui/Icon.js';

const ASK: Record<ContactKind, MessageId> = {
  phone: 'card.call',
  email: 'card.mail',
  website: 'card.site',
};

const ICONS: Record<ContactKind, LucideIcon> = { phone: Phone, email: Mail, website: Globe };

/** What to do when it is not certain that a place is open. */
export function AskFirst({ contact }: { contact: ContactToShow }) {
  const text = useText();
  const way = firstWay(contact);
  if (!way) {
    return (
      <p className="card__line">
        <Icon of={Phone} />
        {text('card.noContact')}
      </p>
    );
  }
  return (
    <p className="card__line">
      <Icon of={ICONS[way.kind]} />
      {text(ASK[way.kind])}{' '}
      <a className="card__contact" href={way.href} rel="noreferrer">
        <bdi dir="ltr">{way.shown}</bdi>
      </a>
    </p>
  );
}
