import { data } from 'react-router';
import type { RegistryFile, RegistryInitiative } from '../../../server/registry/registry-file.js';
import { localeOfPath, type Locale } from '../../i18n/locales.js';
import { useText } from '../../i18n/text.js';
import { freshnessOf } from '../../registry/copy-age.js';
import { nearestWithPhone } from '../../registry/nearest-with-phone.js';
import {
  detailsOnDevice,
  registryOnDevice,
  useRegistryOnDevice,
} from '../../registry/on-device.js';
import { useNow } from '../../registry/use-now.js';
import { useFrameData } from '../frame/frame-data.js';
import { SearchForm } from '../frame/SearchForm.js';
import type { Route } from './+types/page.js';
import { Growth } from './components/Growth.js';
import { HowWeKnow } from './components/HowWeKnow.js';
import { Contact } from './components/Contact.js';
import { InitiativeHead } from './components/InitiativeHead.js';
import { LocationPart } from './components/LocationPart.js';
import { Offers } from './components/Offers.js';
import { SomethingWrong } from './components/SomethingWrong.js';
import { WithoutLocation } from './components/WithoutLocation.js';
import { knownInitiative } from './known-initiative.js';

export function loader({ params: { slug }, request, context: { site } }: Route.LoaderArgs) {
  const locale = localeOfPath(new URL(request.url).pathname);
  const initiative = knownInitiative(site, slug, locale);
  const registry = site.registry()!;
  const now = site.now();
  const details = registry.details(slug) ?? null;
  return { ...pageOf(registry.file, initiative, locale, now), details, contactAt: now.getTime() };
}

/** Out of the register on the device: which place is opened is told to nobody. */
export async function clientLoader({ params: { slug }, request }: Route.ClientLoaderArgs) {
  // First: this may learn that a place was taken back, and then the register is another one.
  const details = await detailsOnDevice(slug);
  const { file, contactAt } = await registryOnDevice();
  const initiative = file.initiatives.find((candidate) => candidate.slug === slug);
  if (!initiative) throw data('initiative', { status: 404 });
  const locale = localeOfPath(new URL(request.url).pathname);
  const page = pageOf(file, initiative, locale, new Date());
  return { ...page, details, contactAt };
}

function pageOf(file: RegistryFile, initiative: RegistryInitiative, locale: Locale, now: Date) {
  const names = file.municipalityNames ?? {};
  return {
    initiative,
    worksIn: (initiative.worksIn ?? []).map((code) => names[code] ?? code),
    nearest: nearestWithPhone(file, initiative, now, locale) ?? null,
    freshnessMonths: file.hoursFreshnessMonths,
    renderedAt: now,
  };
}

export function headers() {
  return { 'Cache-Control': 'public, max-age=60' };
}

export default function InitiativePage({ loaderData }: Route.ComponentProps) {
  const text = useText();
  const { initiative, details, nearest, worksIn } = loaderData;
  const now = useNow(loaderData.renderedAt);
  const contactAt = useRegistryOnDevice()?.contactAt ?? loaderData.contactAt;
  const rest = {
    now,
    hoursFreshnessMonths: freshnessOf(loaderData.freshnessMonths, contactAt, now),
  };
  const several = initiative.locations.length > 1;
  const contact = <Contact initiative={initiative} nearest={nearest} now={rest.now} />;
  const elsewhere = (details?.offerings ?? []).filter(
    (offering) =>
      offering.locationId === undefined ||
      !initiative.locations.some((location) => location.id === offering.locationId),
  );
  return (
    <main id="inhoud" className="initiative page-width" tabIndex={-1}>
      <title>{text('site.titleOf', { page: initiative.name })}</title>
      {initiative.summary ? <meta name="description" content={initiative.summary.text} /> : null}
      <InitiativeHead initiative={initiative} details={details} />
      {initiative.locations.map((location) => (
        <LocationPart
          key={location.id}
          initiative={initiative}
          location={location}
          details={details}
          isOneOfSeveral={several}
          contact={several ? null : contact}
          {...rest}
        />
      ))}
      {initiative.locations.length === 0 ? (
        <WithoutLocation initiative={initiative} details={details} worksIn={worksIn} />
      ) : null}
      {initiative.locations.length === 1 ? null : contact}
      {elsewhere.length > 0 || initiative.locations.length === 0 ? (
        <Offers
          id="aanbod"
          title={text(several ? 'offers.elsewhere' : 'offers.title')}
          offerings={elsewhere}
          kinds={initiative.offerings ?? []}
          status={initiative.lifecycle.status}
          {...rest}
        />
      ) : null}
      <Growth initiative={initiative} />
      <HowWeKnow details={details} />
      <SomethingWrong
        initiative={initiative}
        registryContact={useFrameData()?.registryContact ?? null}
      />
      <div className="search-again screen-only">
        <h2>{text('place.searchAgain')}</h2>
        <SearchForm />
      </div>
    </main>
  );
}
