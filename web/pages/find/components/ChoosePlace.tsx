import type { PlaceChoice } from '../../../registry/locate.js';
import { Button } from '../../../ui/Button.js';
import { FIELD_NAME } from '../../frame/search-field.js';

interface ChoosePlaceProps {
  title: string;
  choices: PlaceChoice[];
}

/** One button per place that may be meant; pressing it is typing its full name. */
export function ChoosePlace({ title, choices }: ChoosePlaceProps) {
  return (
    <form method="post" action="/" className="choose-place" aria-labelledby="kies-plaats">
      <h2 id="kies-plaats" className="choose-place__title">
        {title}
      </h2>
      <ul className="choose-place__list" role="list">
        {choices.map(({ query, label }) => (
          <li key={query}>
            <Button kind="quiet" name={FIELD_NAME} value={query}>
              {label}
            </Button>
          </li>
        ))}
      </ul>
    </form>
  );
}
