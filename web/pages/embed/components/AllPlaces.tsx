import { embed } from '../../../i18n/embed/embed.js';
import { useText } from '../../../i18n/text.js';
import { Disclosure } from '../../../ui/Disclosure.js';
import { Places } from '../../find/components/Places.js';
import type { Finder } from '../../find/use-finder.js';

/** Nothing is hidden behind the box; folded, or the page around the frame would be some metres long. */
export function AllPlaces({ finder }: { finder: Finder }) {
  const { locale } = useText();
  const words = embed[locale];
  return (
    <Disclosure summary={words.all}>
      <p className="embed__opens">{words.opensThere}</p>
      <Places finder={finder} />
    </Disclosure>
  );
}
