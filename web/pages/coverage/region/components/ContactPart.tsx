import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { region as words } from '../../../../i18n/coverage/region.js';
import { websiteAsShown } from '../../../../i18n/formats.js';
import { kilometresAsShown } from '../../numbers.js';
import { CONTACTS } from '../contacts.js';
import type { Experienced } from '../region-page.js';
import { Part } from './Parts.js';

/** With whom a region can talk: people first, and only addresses that a document gives. */
export function ContactPart({ experienced }: { experienced: Experienced | null }) {
  const say = words.contact;
  const { atlas, nvzh, desk, growing } = CONTACTS;
  return (
    <Part id="praten" title={say.title}>
      <p>{say.intro}</p>
      <dl className="region-contacts">
        <Contact name={say.municipality}>
          {say.municipalityText} {say.noData}
        </Contact>
        <Contact name={say.inRegion} source={atlas.source}>
          {say.inRegionText} <Website address={atlas.address} />
        </Contact>
        <Contact name={say.experienced}>
          {experienced ? (
            <>
              {say.experiencedText(
                experienced.name,
                String(experienced.since),
                kilometresAsShown(experienced.metres),
              )}{' '}
              <Link to={`/initiatief/${experienced.slug}`} prefetch="none">
                {experienced.name}
              </Link>
            </>
          ) : (
            say.experiencedUnknown
          )}
        </Contact>
        <Contact name={nvzh.name} source={nvzh.source}>
          {say.nvzhText} <a href={`mailto:${nvzh.mail}`}>{nvzh.mail}</a>,{' '}
          <Website address={nvzh.address} />
        </Contact>
        <Contact name={desk.name} source={desk.source}>
          {say.deskText} {say.deskUnknown}
        </Contact>
        <Contact name={growing.name} source={growing.source}>
          {say.growing} <Website address={growing.address} />
        </Contact>
      </dl>
    </Part>
  );
}

interface ContactProps {
  name: string;
  /** The document it stands in; without it our own register. */
  source?: string;
  children: ReactNode;
}

function Contact({ name, source, children }: ContactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {source ? (
          <span className="region-part__small">
            {words.contact.source}: {source}
          </span>
        ) : null}
      </dd>
    </div>
  );
}

function Website({ address }: { address: string }) {
  return (
    <a href={address} rel="noreferrer">
      {websiteAsShown(address)}
    </a>
  );
}
