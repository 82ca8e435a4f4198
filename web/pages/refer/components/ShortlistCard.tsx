import type { ReactNode } from 'react';
import { contactToShow, isStale, provenanceOf } from '../../../../server/registry/contact.js';
import type { RegistryDetails } from '../../../../server/registry/registry-file.js';
import { phoneAsShown } from '../../../i18n/formats.js';
import { refer } from '../../../i18n/refer/refer.js';
import { useText } from '../../../i18n/text.js';
import type { ReferralQuestion, ShortlistedPlace } from '../../../referrals/shortlist.js';
import { DEFAULT_RADIUS_METRES } from '../../../registry/find-nearby.js';
import { hoursToShow } from '../../../registry/hours.js';
import { distanceWords, linkOf, townOf } from '../../../registry/words.js';
import { Checkbox } from '../../../ui/Checkbox.js';
import { PlaceLink } from '../../frame/PlaceLink.js';
import {
  confirmationWords,
  crisisWords,
  forWhomWords,
  notForWords,
  offerWords,
} from '../card-words.js';

const { card: words } = refer;
const RADIUS_KILOMETRES = DEFAULT_RADIUS_METRES / 1000;

interface ShortlistCardProps {
  place: ShortlistedPlace;
  details: RegistryDetails | null;
  question: ReferralQuestion;
  hoursFreshnessMonths: number;
  now: Date;
  /** It goes on the hand-out. */
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}

/** One place of the three, with why it is one of them and what to know before sending somebody there. */
export function ShortlistCard(props: ShortlistCardProps) {
  const { place, details, question, isChosen, onChoose } = props;
  const text = useText();
  const { initiative, location, isConfirmed } = place;
  const more = details?.locations.find(({ id }) => id === location.id);
  const town = [townOf(location), distanceWords(text, place.metres, place.errorMetres)];
  return (
    <article className="shortlist-card" aria-labelledby={`naam-${location.id}`}>
      <h3 id={`naam-${location.id}`} className="shortlist-card__name">
        <PlaceLink initiative={initiative} location={location} fromList={false} />
      </h3>
      {location.name && location.name !== initiative.name ? <p>{location.name}</p> : null}
      <p className="shortlist-card__where">{town.filter(Boolean).join(' · ')}</p>
      {place.isFar ? (
        <p className="shortlist-card__far">{refer.answer.far(String(RADIUS_KILOMETRES))}</p>
      ) : null}
      <p className={isConfirmed ? 'shortlist-card__sure' : 'shortlist-card__unsure'}>
        {confirmationWords(place)}
      </p>
      <dl className="shortlist-card__facts">
        <Fact name={words.when}>
          <p>{whenWords(props, text.locale)}</p>
        </Fact>
        <Fact name={words.forWhom}>
          <Sentences all={forWhomWords(initiative, question.group, text)} />
        </Fact>
        <Fact name={words.notFor}>
          <Sentences all={notForWords(location, more?.accessNote)} />
        </Fact>
        <Fact name={words.offer}>
          <Sentences all={offerWords(place, question.wish, text)} />
        </Fact>
        {location.access?.noReferral === 'YES' ? (
          <Fact name={words.entry}>
            <p>{words.noReferral}</p>
          </Fact>
        ) : null}
        <Fact name={words.forReferrers}>
          <ReferrerContact {...props} />
        </Fact>
        <Fact name={words.contact}>
          <GeneralContact {...props} />
        </Fact>
        <Fact name={words.crisis}>
          <Sentences all={crisisWords(details)} />
          {details?.crisisAgreements.note ? <p>{details.crisisAgreements.note}</p> : null}
        </Fact>
      </dl>
      <div className="shortlist-card__choose screen-only">
        <Checkbox
          id={`blad-${location.id}`}
          name="blad"
          value={location.id}
          label={words.choose(initiative.name)}
          checked={isChosen}
          onChange={onChoose}
        />
      </div>
    </article>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="shortlist-card__fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Sentences({ all }: { all: readonly string[] }) {
  return <p>{all.join(' ')}</p>;
}

function whenWords(
  { place, hoursFreshnessMonths, now }: ShortlistCardProps,
  locale: 'nl' | 'en' | 'ar',
): string {
  const hours = hoursToShow(place.location, 'OPEN', hoursFreshnessMonths, now, locale);
  if (!hours) return words.whenUnknown;
  return hours.now ? `${hours.now} ${hours.sentence}` : hours.sentence;
}

function ReferrerContact({ details, now }: Pick<ShortlistCardProps, 'details' | 'now'>) {
  const { phone, phoneSource, email, note } = details?.referrerContact ?? {};
  const isShown =
    phone !== undefined && !(phoneSource && isStale({ value: phone, ...phoneSource }, now));
  if (!isShown && !email && !note) return <p>{words.noReferrerContact}</p>;
  return (
    <>
      {isShown ? <ContactLink kind="phone" value={phone} /> : null}
      {isShown && phoneSource ? (
        <p className="shortlist-card__source">{provenanceOf(phoneSource, 'nl')}</p>
      ) : null}
      {email ? <ContactLink kind="email" value={email} /> : null}
      {note ? <p>{note}</p> : null}
    </>
  );
}

function GeneralContact({ place, now }: ShortlistCardProps) {
  const contact = contactToShow(place.initiative.contact, now, 'nl');
  return (
    <>
      {contact.kind === 'ways' ? (
        contact.ways.map(({ kind, value, provenance }) => (
          <div key={kind}>
            <ContactLink kind={kind} value={value} />
            <p className="shortlist-card__source">{provenance}</p>
          </div>
        ))
      ) : (
        <p>{words.noContact}</p>
      )}
      {contact.withheldPhone ? <p>{contact.withheldPhone}</p> : null}
    </>
  );
}

function ContactLink({ kind, value }: { kind: 'phone' | 'email' | 'website'; value: string }) {
  const { href, shown } = linkOf(kind, kind === 'phone' ? dialled(value) : value);
  return (
    <p>
      <a href={href} rel="noreferrer">
        {kind === 'phone' ? phoneAsShown(value) : shown}
      </a>
    </p>
  );
}

/** A number for referrers is kept as it was typed: "038 123 45 67". */
function dialled(phone: string): string {
  return phone.replace(/[^+\d]/g, '');
}
