import { Printer } from 'lucide-react';
import { Link } from 'react-router';
import { refer } from '../../../i18n/refer/refer.js';
import {
  FROM_SHORTLIST,
  fragmentOfSheet,
  SHEET_LANGUAGES,
  SHEET_PATH,
  type SheetLanguage,
} from '../../../referrals/sheet-address.js';
import { Icon } from '../../../ui/Icon.js';
import { Select } from '../../../ui/Select.js';

const { sheet: words } = refer;

interface SheetBarProps {
  /** Keys of the places that go on it, in order. */
  places: string[];
  language: SheetLanguage;
  onLanguage: (language: SheetLanguage) => void;
  /** The hand-out is opened. */
  onMake: () => void;
}

/** From the shortlist to the hand-out: how many places, in which language. */
export function SheetBar({ places, language, onLanguage, onMake }: SheetBarProps) {
  const fragment = fragmentOfSheet({ places, language, paper: 'a4' });
  return (
    <section className="sheet-bar screen-only" aria-labelledby="blad">
      <h3 id="blad" className="sheet-bar__title">
        {words.title}
      </h3>
      <p>
        <span role="status">{words.count(places.length)}</span> {words.chooses}
      </p>
      <div className="sheet-bar__controls">
        <Select
          id="taal-blad"
          name="taal"
          label={words.language}
          value={language}
          options={SHEET_LANGUAGES.map((value) => ({ value, label: words.languages[value] }))}
          onChange={(value) => onLanguage(value as SheetLanguage)}
        />
        {places.length > 0 ? (
          // Made on the device: following it asks the server for nothing that says which places.
          <Link
            className="button button--primary"
            to={`${SHEET_PATH}${fragment}`}
            state={FROM_SHORTLIST}
            prefetch="none"
            onClick={onMake}
          >
            <Icon of={Printer} />
            {words.make}
          </Link>
        ) : null}
      </div>
    </section>
  );
}
