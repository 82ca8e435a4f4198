import { Link } from 'react-router';
import { phoneAsShown } from '../../../../i18n/formats.js';
import { calls } from '../../../../i18n/keep/calls.js';
import type { Sheet } from '../call-draft.js';

const words = calls.sheet;

/** Whom to call, and where to look while calling. */
export function Phones({ sheet }: { sheet: Sheet }) {
  const about = [calls.statuses[sheet.status], ...sheet.places];
  return (
    <section className="keep-form">
      <p>{about.join(' · ')}</p>
      {sheet.phones.length === 0 ? <p>{calls.noPhone}</p> : <h2>{words.phonesTitle}</h2>}
      <ul className="calls-phones" role="list">
        {sheet.phones.map(({ number, kind, name }) => (
          <li key={number}>
            <a className="calls-phones__number" href={`tel:${number.replaceAll(' ', '')}`}>
              {phoneAsShown(number)}
            </a>{' '}
            {[words.phoneKinds[kind], name].filter(Boolean).join(': ')}
          </li>
        ))}
      </ul>
      {sheet.editors > 0 ? <p>{words.editors(String(sheet.editors))}</p> : null}
      <p>
        <a href={`/initiatief/${sheet.slug}`} target="_blank" rel="noreferrer">
          {words.publicPage}
        </a>
      </p>
      <p>
        <Link to={`/beheer/plek/${sheet.recordId}`}>{words.change}</Link>
      </p>
    </section>
  );
}
