import { sheetPage as words } from '../../../../i18n/refer/sheet-page.js';
import { PAPERS, SHEET_LANGUAGES, type SheetView } from '../../../../referrals/sheet-address.js';
import type { SheetPlace } from '../../../../referrals/sheet-place.js';
import { Button } from '../../../../ui/Button.js';
import { SHEET_LANGUAGE_NAMES } from '../sheet-words.js';

interface ChoicesProps {
  view: SheetView;
  change: (part: Partial<SheetView>) => void;
  places: readonly SheetPlace[];
  /** The button that was pressed is gone with its place. */
  onRemoved: () => void;
}

/** Which language, which paper, which places. */
export function Choices({ view, change, places, onRemoved }: ChoicesProps) {
  return (
    <div className="sheet-choices">
      <fieldset className="sheet-choices__group">
        <legend>{words.language}</legend>
        {SHEET_LANGUAGES.map((language) => (
          <label key={language} className="sheet-choices__one" lang={language}>
            <input
              type="radio"
              name="taal"
              value={language}
              checked={view.language === language}
              onChange={() => change({ language })}
            />
            <span>{SHEET_LANGUAGE_NAMES[language]}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className="sheet-choices__group">
        <legend>{words.paper}</legend>
        {PAPERS.map((paper) => (
          <label key={paper} className="sheet-choices__one">
            <input
              type="radio"
              name="papier"
              value={paper}
              checked={view.paper === paper}
              onChange={() => change({ paper })}
            />
            <span>{words.papers[paper]}</span>
          </label>
        ))}
      </fieldset>
      <div className="sheet-choices__places">
        <h2>{words.places.title}</h2>
        <ul role="list">
          {places.map(({ key, name }) => (
            <li key={key}>
              <span>{name}</span>{' '}
              <Button
                kind="plain"
                onClick={() => {
                  change({ places: places.map((one) => one.key).filter((one) => one !== key) });
                  onRemoved();
                }}
              >
                {words.places.remove(name)}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
