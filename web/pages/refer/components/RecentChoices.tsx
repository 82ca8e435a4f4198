import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { RegistryFile } from '../../../../server/registry/registry-file.js';
import { listAsShown } from '../../../i18n/formats.js';
import { refer } from '../../../i18n/refer/refer.js';
import { placeOfKey } from '../../../referrals/place-key.js';
import {
  forgetChoices,
  recentChoices,
  type RecentChoice,
} from '../../../referrals/recent-choices.js';
import { FROM_SHORTLIST, fragmentOfSheet, SHEET_PATH } from '../../../referrals/sheet-address.js';
import { Button } from '../../../ui/Button.js';

const { recent: words } = refer;

/** The last hand-outs of this device, to make again in one step; and a way to erase them. */
export function RecentChoices({ file }: { file: RegistryFile }) {
  const [choices, setChoices] = useState<RecentChoice[]>([]);
  const [told, setTold] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  // Only a browser has them.
  useEffect(() => setChoices(recentChoices()), []);
  const known = choices.flatMap((choice) => {
    const found = choice.places.flatMap((key) => placeOfKey(file, key)?.initiative.name ?? []);
    return found.length === choice.places.length ? [{ ...choice, names: found }] : [];
  });
  const forget = (): void => {
    if (!forgetChoices()) return;
    setChoices([]);
    setTold(words.forgotten);
    // The button that was pressed goes: without this, a keyboard would start at the top of the page.
    heading.current?.focus();
  };
  if (choices.length === 0 && told === '') return null;
  return (
    <section className="recent-choices screen-only" aria-labelledby="laatst">
      <h2 id="laatst" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.note}</p>
      {known.length > 0 ? (
        <ul>
          {known.map(({ names, places, language }) => (
            <li key={places.join()}>
              <Link
                to={`${SHEET_PATH}${fragmentOfSheet({ places, language, paper: 'a4' })}`}
                state={FROM_SHORTLIST}
                prefetch="none"
              >
                {words.item(listAsShown(names, 'nl'), refer.sheet.languages[language])}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      {choices.length > 0 ? (
        <Button kind="quiet" onClick={forget}>
          {words.forget}
        </Button>
      ) : null}
      <p role="status">{told}</p>
    </section>
  );
}
