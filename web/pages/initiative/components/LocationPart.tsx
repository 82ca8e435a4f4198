import type {
  RegistryDetails,
  RegistryInitiative,
  RegistryLocation,
} from '../../../../server/registry/registry-file.js';
import { useText } from '../../../i18n/text.js';
import { statusWords, townOf } from '../../../registry/words.js';
import { anchorOf } from '../../../registry/address-of.js';
import { Notice } from '../../../ui/Notice.js';
import { DeeperHeadings } from '../../../ui/Section.js';
import { nameOf } from './InitiativeHead.js';
import { Offers } from './Offers.js';
import { RouteThere } from './RouteThere.js';
import { WalkIn } from './WalkIn.js';
import { Welcome } from './Welcome.js';
import { When } from './When.js';

interface LocationPartProps {
  initiative: RegistryInitiative;
  location: RegistryLocation;
  details: RegistryDetails | null;
  isOneOfSeveral: boolean;
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
      <h2 id={anchor}>{nameOf(location.name, townOf(location))}</h2>
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
  const status = location.lifecycle ? statusWords(text, location.lifecycle) : [];
  const isClosed = (location.lifecycle ?? initiative.lifecycle).status === 'CLOSED';
  return (
    <>
      {status.length > 0 && location.lifecycle?.status !== initiative.lifecycle.status ? (
        <Notice kind="attention" title={status.join(' ')}>
          {location.lifecycle?.note ? (
            <p>{text('when.sourceText', { text: location.lifecycle.note })}</p>
          ) : null}
        </Notice>
      ) : null}
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
      <RouteThere
        idPrefix={anchor}
        location={location}
        isHidden={more?.addressHidden ?? false}
        siteDescription={more?.siteDescription}
      />
      <Offers
        id={`${anchor}-aanbod`}
        title={text('offers.title')}
        offerings={offerings}
        kinds={location.offerings}
        hoursFreshnessMonths={hoursFreshnessMonths}
        now={now}
      />
    </>
  );
}
