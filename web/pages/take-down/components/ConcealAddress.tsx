import { useState } from 'react';
import { ask } from '../../../graphql/ask.js';
import { visibility as words } from '../../../i18n/keep/visibility.js';
import { Choices } from '../../keep/components/Choices.js';
import { ReasonedAct } from '../../keep/components/ReasonedAct.js';
import type { Telling } from '../../keep/components/Told.js';
import { CONCEAL_ADDRESS } from '../take-down.graphql.js';
import type { InitiativeContent } from '../../../../server/proposals/record-types.js';

type Location = InitiativeContent['locations'][number];

interface ConcealAddressProps {
  recordId: string;
  locations: readonly Location[];
  telling: Telling;
  onConcealed: () => void;
}

/** Hides one address; its town stays. */
export function ConcealAddress({ recordId, locations, telling, onConcealed }: ConcealAddressProps) {
  const shown = locations.filter(({ addressVisibility }) => addressVisibility === 'PUBLIC');
  const [picked, setPicked] = useState<string>();
  const locationId = shown.find(({ id }) => id === picked)?.id ?? shown[0]?.id;
  const conceal = async (reason: string): Promise<void> => {
    if (locationId === undefined) return;
    try {
      await ask(CONCEAL_ADDRESS, { id: recordId, locationId, reason });
      telling.tell(words.concealed);
      onConcealed();
    } catch (error) {
      telling.failed(error);
    }
  };
  return (
    <section className="keep-form">
      <h2>{words.addressTitle}</h2>
      {locationId === undefined ? (
        <p>{words.noAddress}</p>
      ) : (
        <>
          <p>{words.addressIntro}</p>
          <Choices
            name="adres"
            legend={words.whole}
            options={shown.map((location) => ({ value: location.id, label: addressOf(location) }))}
            value={locationId}
            onChange={setPicked}
          />
          <ReasonedAct
            key={locationId}
            id="verbergen"
            label={words.conceal}
            question={words.concealSure}
            yes={words.concealYes}
            onSure={conceal}
          />
        </>
      )}
    </section>
  );
}

function addressOf({ name, site }: Location): string {
  const street = [site?.street, site?.houseNumber].filter(Boolean).join(' ') || words.noStreet;
  const town = [site?.postcode, site?.place].filter(Boolean).join(' ');
  return [name, street, town].filter(Boolean).join(', ');
}
