import { useContext } from 'react';
import { Globe, Mail, Phone, type LucideIcon } from 'lucide-react';
import type { ContactKind, ContactToShow } from '../../../../server/registry/contact.js';
import { useText, type MessageId } from '../../../i18n/text.js';
import { firstWay } from '../../../registry/words.js';
import { Icon } from '../../../ui/Icon.js';
import { FramedContext } from '../../frame/framed.js';

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
  const framed = useContext(FramedContext);
  if (!way) {
    return (
      <p className="card__line">
        <Icon of={Phone} />
        {text('card.noContact')}
      </p>
    );
  }
  // A website does not come in the frame; a number and an address are for the device.
  const Anchor = framed && way.kind === 'website' ? framed.Elsewhere : 'a';
  return (
    <p className="card__line">
      <Icon of={ICONS[way.kind]} />
      {text(ASK[way.kind])}{' '}
      <Anchor className="card__contact" href={way.href} rel="noreferrer">
        <bdi dir="ltr">{way.shown}</bdi>
      </Anchor>
    </p>
  );
}
