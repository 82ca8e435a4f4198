import type { ReactNode } from 'react';
import type { SheetTexts } from '../../../../i18n/refer/sheet-texts.js';
import type { SheetContact } from '../../../../referrals/sheet-contact.js';
import type { SheetPlace } from '../../../../referrals/sheet-place.js';
import type { SheetWhen } from '../../../../referrals/sheet-when.js';
import type { SheetWhere } from '../../../../referrals/sheet-where.js';
import { Own, WithOwn } from './Own.js';
import { QrCode } from './QrCode.js';

/** Characters; longer hours stand on the page of the place where the paper has no room. */
const LONG_SENTENCE = 160;

interface SheetPlacePartProps {
  place: SheetPlace;
  /** Null = the only one. */
  number: number | null;
  texts: SheetTexts;
  publicUrl: string;
}

/** One place: what a person needs to dare to go. */
export function SheetPlacePart({ place, number, texts, publicUrl }: SheetPlacePartProps) {
  const { status, summary } = place;
  const address = `${publicUrl}${place.path}`;
  return (
    <section className="sheet-place" aria-label={place.name} data-key={place.key}>
      <div className="sheet-place__head">
        <h2 className="sheet-place__name">
          {number === null ? null : <span className="sheet-place__number">{number}</span>}
          <Own>{place.name}</Own>
        </h2>
        {place.locationName ? (
          <p className="sheet-place__location" data-part="location-name">
            <Own>{place.locationName}</Own>
          </p>
        ) : null}
        {place.types.length > 0 ? (
          <ul className="sheet-place__types" role="list" data-part="types">
            {place.types.map((type) => (
              <li key={type}>{type}</li>
            ))}
          </ul>
        ) : null}
        {status ? (
          <p className="sheet-place__status">
            <strong>{status.title}</strong>{' '}
            <span data-part="long-words">
              {status.isDutch ? <Own>{status.more}</Own> : status.more}
            </span>
          </p>
        ) : null}
      </div>
      <div className="sheet-place__columns">
        <div className="sheet-place__parts">
          {place.when ? <When when={place.when} texts={texts} /> : null}
          <Contact contact={place.contact} texts={texts} />
          <Where where={place.where} texts={texts} />
          {place.walkIn.length > 0 ? (
            <Part name="walk-in" title={texts.walkIn.title}>
              <p>
                {place.walkIn.map((sentence) => (
                  <span
                    key={sentence}
                    {...(sentence === texts.walkIn.restUnknown
                      ? { 'data-part': 'rest-unknown' }
                      : {})}
                  >
                    {sentence}{' '}
                  </span>
                ))}
              </p>
            </Part>
          ) : null}
          {place.goodToKnow.length > 0 ? (
            <Part name="good-to-know" title={texts.who.title}>
              <p>{place.goodToKnow.join(' ')}</p>
            </Part>
          ) : null}
          {summary ? (
            <Part name="summary" title={summary.label}>
              <p>
                <Own>{summary.isOwn ? <q>{summary.text}</q> : summary.text}</Own>
              </p>
            </Part>
          ) : null}
        </div>
        <div className="sheet-place__page">
          <QrCode address={address} label={texts.qr.label(place.name)} />
          <p className="sheet-place__scan" data-part="scan">
            {texts.qr.scan}
          </p>
        </div>
      </div>
      <p className="sheet-place__sure">
        {place.sure.join(' ')}{' '}
        <span className="sheet-place__address" lang="nl" dir="ltr" data-part="url">
          {address.replace(/^https?:\/\//, '')}
        </span>
      </p>
    </section>
  );
}

/** A part with its heading beside it. @param name as it may be dropped; undefined = it never is */
function Part({ name, title, children }: { name?: string; title: string; children: ReactNode }) {
  return (
    <div className="sheet-part" data-part={name}>
      <h3 className="sheet-part__title">{title}</h3>
      <div className="sheet-part__body">{children}</div>
    </div>
  );
}

function When({ when, texts }: { when: SheetWhen; texts: SheetTexts }) {
  const { days, sentences, dutch, advice, confirmedAt } = when;
  const said = sentences.join(' ');
  const isLong = said.length > LONG_SENTENCE;
  return (
    <Part title={texts.when.title}>
      {days.length > 0 ? (
        <>
          <p className="sheet-days__intro">{texts.when.comingDays}</p>
          <ul className="sheet-days" role="list">
            {days.map(({ date, day, text }) => (
              <li key={date}>
                <strong>{day}</strong> <WithOwn text={text} dutch={dutch} />
              </li>
            ))}
          </ul>
          <p className="sheet-days__more" data-count={days.length}>
            {texts.when.moreDays}
          </p>
        </>
      ) : null}
      {said ? (
        <p {...(isLong ? { 'data-part': 'long-words' } : {})}>
          <WithOwn text={said} dutch={dutch} />
        </p>
      ) : null}
      {isLong ? (
        <p className="sheet-instead">
          {texts.when.elsewhere} {confirmedAt === undefined ? texts.when.notConfirmed : null}
        </p>
      ) : null}
      {advice ? <p className="sheet-advice">{advice}</p> : null}
    </Part>
  );
}

function Contact({ contact, texts }: { contact: SheetContact; texts: SheetTexts }) {
  const { ways, phoneNote, none, nearest } = contact;
  return (
    <Part title={texts.contact.title}>
      {none ? <p>{none}</p> : null}
      {ways.length > 0 ? (
        <ul className="sheet-ways" role="list">
          {ways.map(({ kind, label, shown, href }, index) => (
            <li key={kind} {...(index > 0 ? { 'data-part': 'other-ways' } : {})}>
              {label}:{' '}
              <a
                className={kind === 'phone' ? 'sheet-ways__phone' : undefined}
                href={href}
                rel="noreferrer"
                dir="ltr"
              >
                {shown}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {phoneNote ? <p className="sheet-note">{phoneNote}</p> : null}
      {nearest ? (
        <p>
          <WithOwn
            text={texts.contact.nearest(nearest.name, nearest.town)}
            dutch={[nearest.name, nearest.town]}
          />{' '}
          <a className="sheet-ways__phone" href={nearest.href} dir="ltr">
            {nearest.shown}
          </a>
          . <span className="sheet-note">{nearest.note}</span>
        </p>
      ) : null}
    </Part>
  );
}

function Where({ where, texts }: { where: SheetWhere; texts: SheetTexts }) {
  const { address, town, sentences, siteDescription } = where;
  if (!address && !town && sentences.length === 0) return null;
  const [first, ...rest] = sentences;
  const firstIsPlace = address === undefined;
  return (
    <Part name="where" title={texts.where.title}>
      {address ? (
        <p className="sheet-where__address">
          <Own>{address.join(', ')}</Own>
        </p>
      ) : null}
      {town ? (
        <p className="sheet-where__address">
          <Own>{town}</Own>
        </p>
      ) : null}
      {firstIsPlace && first ? <p>{first}</p> : null}
      {siteDescription ? (
        <p data-part="site-description">
          <Own>{siteDescription}</Own>
        </p>
      ) : null}
      {(firstIsPlace ? rest : sentences).length > 0 ? (
        <p data-part="access">{(firstIsPlace ? rest : sentences).join(' ')}</p>
      ) : null}
    </Part>
  );
}
