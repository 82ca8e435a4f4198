import type { RegistryInitiative } from '../../../../server/registry/registry-file.js';
import { refer } from '../../../i18n/refer/refer.js';
import { keyOfPlace } from '../../../referrals/place-key.js';
import { Checkbox } from '../../../ui/Checkbox.js';
import { PlaceLink } from '../../frame/PlaceLink.js';

interface OtherPlacesProps {
  title: string;
  initiatives: readonly RegistryInitiative[];
  chosen: ReadonlySet<string>;
  /** No more fit on the hand-out. */
  isFull: boolean;
  onChoose: (key: string, isChosen: boolean) => void;
}

/** What needs no journey, or has no known address: by name, to add to the hand-out. */
export function OtherPlaces({ title, initiatives, chosen, isFull, onChoose }: OtherPlacesProps) {
  if (initiatives.length === 0) return null;
  return (
    <section className="other-places">
      <h3>{title}</h3>
      {isFull ? <p className="screen-only">{refer.sheet.most}</p> : null}
      <ul role="list">
        {initiatives.map((initiative) => {
          const key = keyOfPlace({ initiative });
          const isChosen = chosen.has(key);
          return (
            <li key={initiative.id}>
              <PlaceLink initiative={initiative} fromList={false} />
              {isFull && !isChosen ? null : (
                <Checkbox
                  id={`blad-${initiative.id}`}
                  name="blad"
                  value={initiative.id}
                  label={refer.answer.addToSheet(initiative.name)}
                  checked={isChosen}
                  onChange={(checked) => onChoose(key, checked)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
