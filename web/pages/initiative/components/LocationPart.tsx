import type { ReactNode } from 'react';
import type {
  RegistryDetails,
  RegistryInitiative,
  RegistryLocation,
} from '../../../../server/registry/registry-file.js';
import { Dutch } from '../../../i18n/Dutch.js';
import { useText } from '../../../i18n/text.js';
import { canBeAsked, ownStatusWords, townOf } from '../../../registry/words.js';
import { statusOf } from '../../../registry/place.js';
import { anchorOf } from '../../../registry/address-of.js';
import { DeeperHeadings } from '../../../ui/Section.js';
import { nameOf } from './InitiativeHead.js';
import { Offers } from './Offers.js';
import { RouteThere } from './RouteThere.js';
import { WalkIn } from './WalkIn.js';
import { StatusNotice } from './StatusNotice.js';
import { Welcome } from './Welcome.js';
import { When } from './When.js';

interface LocationPartProps {
  initiative: RegistryInitiative;
  location: RegistryLocation;
  details: RegistryDetails | null;
  isOneOfSeveral: boolean;
  /** Stands between the way there and what is on, where there is one location only. */
  contact?: ReactNode;
  hoursFreshnessMonths: number;
  now: Date;
}

/** All there is to say about one location, in the order in which a visitor needs it. */
export function LocationPart(props: LocationPartProps) {
  const { location, isOneOfSeveral } = props;
  const anchor = anchorOf(location);
  if (!isOneOfSeveral) return <Sections {...props} anchor={anchor} />;
  return (
    <section className="initiative__location">
      <h2 id={anchor} tabIndex={-1}>
        <Dutch>{nameOf(location.name, townOf(location))}</Dutch>
      </h2>
      <DeeperHeadings>
        <Sections {...props} anchor={anchor} />
      </DeeperHeadings>
    </section>
  );
}

function Sections(props: LocationPartProps & { anchor: string }) {
  const text = useText();
  const { initiative, location, details, anchor, hoursFreshnessMonths, now } = props;
  const more = details?.locations.find((candidate) => candidate.id === location.id);
  const offerings = (details?.offerings ?? []).filter(
    (offering) => offering.locationId === location.id,
  );
  const lifecycle = statusOf({ initiative, location });
  const isClosed = lifecycle.status === 'CLOSED';
  return (
    <>
      <StatusNotice
        status={ownStatusWords(text, { initiative, location })}
        canAsk={!isClosed && canBeAsked(initiative)}
      />
      {isClosed ? null : (
        <>
          <When {...props} idPrefix={anchor} />
          <WalkIn idPrefix={anchor} location={location} accessNote={more?.accessNote} />
          <Welcome
            idPrefix={anchor}
            initiative={initiative}
            location={location}
            details={details}
          />
        </>
      )}
      {isClosed ? null : (
        <>
          <RouteThere
            idPrefix={anchor}
            location={location}
            isHidden={more?.addressHidden ?? false}
            siteDescription={more?.siteDescription}
          />
          {props.contact}
          <Offers
            id={`${anchor}-aanbod`}
            title={text('offers.title')}
            offerings={offerings}
            kinds={location.offerings}
            status={lifecycle.status}
            hoursFreshnessMonths={hoursFreshnessMonths}
            now={now}
          />
        </>
      )}
    </>
  );
}
