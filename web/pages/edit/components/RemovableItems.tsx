import type { InitiativeContent } from '../../../../server/proposals/record-types.js';
import { edit } from '../../../i18n/keep/edit.js';
import { Button } from '../../../ui/Button.js';
import { Disclosure } from '../../../ui/Disclosure.js';

interface RemovableItemsProps {
  published: InitiativeContent;
  mine: InitiativeContent;
  onChange: (path: string, value: unknown) => void;
}

/** What is no longer there can be taken away, and put back until it is sent. */
export function RemovableItems({ published, mine, onChange }: RemovableItemsProps) {
  const items = [
    ...mine.offerings.map(({ id, name }) => ({ path: `/offerings/${id}`, name })),
    ...(mine.locations.length > 1
      ? mine.locations
          .filter(({ id }) => !mine.offerings.some(({ locationId }) => locationId === id))
          .map(({ id, name, site }) => ({
            path: `/locations/${id}`,
            name: name ?? site?.place ?? '',
          }))
      : []),
  ];
  const gone = [
    ...published.offerings
      .filter(({ id }) => !mine.offerings.some((offering) => offering.id === id))
      .map((offering) => ({ path: `/offerings/${offering.id}`, name: offering.name, offering })),
    ...published.locations
      .filter(({ id }) => !mine.locations.some((location) => location.id === id))
      .map((location) => ({
        path: `/locations/${location.id}`,
        name: location.name ?? location.site?.place ?? '',
        offering: location,
      })),
  ];
  return (
    <>
      {gone.map(({ path, name, offering }) => (
        <p key={path} className="keep-list__item">
          <span>
            {name}. {edit.removed}
          </span>
          <Button kind="quiet" onClick={() => onChange(path, offering)}>
            {edit.undo}
          </Button>
        </p>
      ))}
      <Disclosure summary={edit.removeOffering}>
        <ul className="keep-list" role="list">
          {items.map(({ path, name }) => (
            <li key={path} className="keep-list__item">
              <span>{name}</span>
              <Button kind="quiet" onClick={() => onChange(path, null)}>
                {edit.remove}
                <span className="visually-hidden"> {name}</span>
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}
