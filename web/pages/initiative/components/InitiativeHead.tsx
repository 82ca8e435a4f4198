import type {
  RegistryDetails,
  RegistryInitiative,
} from '../../../../server/registry/registry-file.js';
import { Dutch } from '../../../i18n/Dutch.js';
import { listAsShown } from '../../../i18n/formats.js';
import { useText } from '../../../i18n/text.js';
import { canBeAsked, statusWords, townOf } from '../../../registry/words.js';
import { anchorOf } from '../../../registry/address-of.js';
import { Chips } from '../../../ui/Chips.js';
import { BackToList } from './BackToList.js';
import { StatusNotice } from './StatusNotice.js';

interface InitiativeHeadProps {
  initiative: RegistryInitiative;
  details: RegistryDetails | null;
}

/** Name, town, one sentence, what kind of place; and first of all if it is not there any more. */
export function InitiativeHead({ initiative, details }: InitiativeHeadProps) {
  const text = useText();
  const towns = [...new Set(initiative.locations.flatMap((location) => townOf(location) ?? []))];
  const status = statusWords(text, initiative.lifecycle);
  const [former] = details?.formerNames ?? [];
  return (
    <div className="initiative__head">
      <BackToList />
      <h1>
        <Dutch>{initiative.name}</Dutch>
      </h1>
      {towns.length > 0 ? (
        <p className="initiative__town">
          {text('place.inTowns', { towns: listAsShown(towns, text.locale) })}
        </p>
      ) : null}
      <StatusNotice
        status={status}
        canAsk={initiative.lifecycle.status !== 'CLOSED' && canBeAsked(initiative)}
      />
      {initiative.summary ? (
        <p className="initiative__summary">
          <Dutch>
            {initiative.summary.own ? <q>{initiative.summary.text}</q> : initiative.summary.text}
          </Dutch>
        </p>
      ) : null}
      {former ? <p>{text('place.formerly', { name: former.name })}</p> : null}
      <Chips
        label={text('place.types')}
        items={[
          ...initiative.types.map((type) => text.label('initiativeType', type)),
          ...(details?.ownTypeWords ?? []).map((words) => <Dutch key={words}>{words}</Dutch>),
        ]}
      />
      {initiative.locations.length > 1 ? (
        <nav aria-label={text('place.locations')} className="screen-only">
          <ul className="initiative__jump" role="list">
            {initiative.locations.map((location) => (
              <li key={location.id}>
                <a href={`#${anchorOf(location)}`}>
                  <Dutch>{nameOf(location.name, townOf(location))}</Dutch>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </div>
  );
}

/** Name of a location as a heading: its own, else its town. */
export function nameOf(name: string | undefined, town: string | undefined): string {
  if (name === undefined) return town ?? '–';
  return town === undefined || name.includes(town) ? name : `${name}, ${town}`;
}
