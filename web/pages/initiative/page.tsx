import { data, redirect } from 'react-router';
import { useText } from '../../i18n/text.js';
import { nearestWithPhone } from '../../registry/nearest-with-phone.js';
import { SearchForm } from '../frame/SearchForm.js';
import type { Route } from './+types/page.js';
import { Criteria } from './components/Criteria.js';
import { HowWeKnow } from './components/HowWeKnow.js';
import { Contact } from './components/Contact.js';
import { InitiativeHead } from './components/InitiativeHead.js';
import { LocationPart } from './components/LocationPart.js';
import { Offers } from './components/Offers.js';
import { SomethingWrong } from './components/SomethingWrong.js';
import { WithoutLocation } from './components/WithoutLocation.js';

export function loader({ params: { slug }, context: { site } }: Route.LoaderArgs) {
  const registry = site.registry();
  if (!registry) throw data(null, { status: 503, headers: { 'Retry-After': '60' } });
  const initiative = registry.file.initiatives.find((candidate) => candidate.slug === slug);
  if (!initiative) {
    const renamed = site.slugRedirect(slug);
    if (renamed !== undefined && renamed !== slug) {
      throw redirect(`/initiatief/${encodeURIComponent(renamed)}`, 301);
    }
    throw data('initiative', { status: site.isWithdrawn?.(slug) ? 410 : 404 });
  }
  const now = site.now();
  const names = new Map(site.gazetteer()?.municipalities.map(({ code, name }) => [code, name]));
  return {
    initiative,
    details: registry.details(slug) ?? null,
    worksIn: (initiative.worksIn ?? []).map((code) => names.get(code) ?? code),
    nearest: nearestWithPhone(registry.file, initiative, now) ?? null,
    hoursFreshnessMonths: registry.file.hoursFreshnessMonths,
    registryContact: site.registryContact,
    now,
  };
}

export function headers() {
  return { 'Cache-Control': 'public, max-age=60' };
}

export default function InitiativePage({ loaderData }: Route.ComponentProps) {
  const text = useText();
  const { initiative, details, registryContact, nearest, ...rest } = loaderData;
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
        <WithoutLocation initiative={initiative} details={details} worksIn={rest.worksIn} />
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
      <Criteria criteria={details?.criteria ?? []} />
      <HowWeKnow details={details} />
      <SomethingWrong initiative={initiative} registryContact={registryContact} />
      <div className="search-again screen-only">
        <h2>{text('place.searchAgain')}</h2>
        <SearchForm />
      </div>
    </main>
  );
}
