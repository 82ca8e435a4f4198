import { fieldWords, type WordsContext } from '../../../../server/proposals/field-words.js';
import { duplicates } from '../../../i18n/keep/duplicates.js';
import { Checkbox } from '../../../ui/Checkbox.js';
import type { InitiativeContent } from '../../../../server/proposals/record-types.js';

const words = duplicates.merge;

interface TakeAlongProps {
  stays: InitiativeContent;
  goes: InitiativeContent;
  context: WordsContext;
  /** Ids of what is left behind. */
  left: ReadonlySet<string>;
  onChange: (left: ReadonlySet<string>) => void;
}

/** The places and activities of both: what is there already, and what comes along. */
export function TakeAlong({ stays, goes, context, left, onChange }: TakeAlongProps) {
  const toggle = (id: string, comes: boolean): void => {
    const next = new Set(left);
    if (comes) next.delete(id);
    else next.add(id);
    onChange(next);
  };
  return (['locations', 'offerings'] as const).map((list) => (
    <section key={list} className="differences">
      <h2>{list === 'locations' ? words.locationsTitle : words.offeringsTitle}</h2>
      <div className="merge-lists">
        <div className="merge-lists__side">
          <h3>{words.hasAlready(stays.name)}</h3>
          <Items list={list} items={stays[list]} context={context} />
        </div>
        <div className="merge-lists__side">
          <h3>{words.comes(goes.name)}</h3>
          <Items list={list} items={goes[list]} context={context} left={left} onToggle={toggle} />
        </div>
      </div>
    </section>
  ));
}

interface ItemsProps {
  list: 'locations' | 'offerings';
  items: InitiativeContent['locations'] | InitiativeContent['offerings'];
  context: WordsContext;
  left?: ReadonlySet<string>;
  onToggle?: (id: string, comes: boolean) => void;
}

function Items({ list, items, context, left, onToggle }: ItemsProps) {
  if (items.length === 0) return <p>{words.nothing}</p>;
  return (
    <ul className="merge-lists__items" role="list">
      {items.map((item) => (
        <li key={item.id} className="difference">
          {onToggle ? (
            <Checkbox
              id={`mee-${item.id}`}
              name="mee"
              value={item.id}
              label={words.take(nameOf(item))}
              checked={!left?.has(item.id)}
              onChange={(comes) => onToggle(item.id, comes)}
            />
          ) : (
            <strong>{nameOf(item)}</strong>
          )}
          <p className="merge-lists__words">{fieldWords(`/${list}/${item.id}`, item, context)}</p>
        </li>
      ))}
    </ul>
  );
}

function nameOf(item: ItemsProps['items'][number]): string {
  if (item.name) return item.name;
  return ('site' in item ? item.site?.place : null) ?? words.nameless;
}
