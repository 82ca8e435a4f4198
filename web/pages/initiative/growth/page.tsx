import { data, Link } from 'react-router';
import { WithDutch } from '../../../i18n/Dutch.js';
import { localeOfPath } from '../../../i18n/locales.js';
import { useText } from '../../../i18n/text.js';
import { pageOf } from '../../../registry/address-of.js';
import { registryOnDevice } from '../../../registry/on-device.js';
import { usePath } from '../../frame/use-path.js';
import { knownInitiative } from '../known-initiative.js';
import type { Route } from './+types/page.js';
import { Characteristic } from './components/Characteristic.js';
import { Figures } from './components/Figures.js';
import { growthOnRequest, type GrowthAnswer } from './growth-on-request.js';

export async function loader({ params: { slug }, request, context: { site } }: Route.LoaderArgs) {
  const locale = localeOfPath(new URL(request.url).pathname);
  const { name, ...initiative } = knownInitiative(
    site,
    slug,
    locale,
    (known) => `/initiatief/${known}/groei`,
  );
  const place = { name, slug: initiative.slug };
  try {
    const file = await site.growth(slug);
    const growth: GrowthAnswer = file ? { kind: 'shown', file } : { kind: 'nothing' };
    return data({ place, growth });
  } catch (error) {
    site.report(error);
    const growth: GrowthAnswer = { kind: 'unreachable' };
    return data({ place, growth }, { status: 503, headers: { 'Retry-After': '60' } });
  }
}

/** In the browser this is the one question about a place that is asked of the server. */
export async function clientLoader({ params: { slug } }: Route.ClientLoaderArgs) {
  const { file } = await registryOnDevice();
  const found = file.initiatives.find((candidate) => candidate.slug === slug);
  if (!found) throw data('initiative', { status: 404 });
  return { place: { name: found.name, slug }, growth: await growthOnRequest(slug) };
}

/** What is withdrawn must be gone at the next look. */
export function headers() {
  return { 'Cache-Control': 'no-store' };
}

export default function GrowthPage({ loaderData: { place, growth } }: Route.ComponentProps) {
  const text = useText();
  const path = usePath();
  const { name } = place;
  return (
    <main id="inhoud" className="initiative page-width" tabIndex={-1}>
      <title>{text('site.titleOf', { page: text('growth.titleOf', { name }) })}</title>
      {/* Search engines would keep what a place withdraws, and set places side by side. */}
      <meta name="robots" content="noindex" />
      <div className="initiative__head">
        <p className="screen-only">
          <Link to={path(pageOf(place))} prefetch="none">
            <WithDutch text={text('growth.back', { name })} dutch={[name]} />
          </Link>
        </p>
        <h1>
          <WithDutch text={text('growth.titleOf', { name })} dutch={[name]} />
        </h1>
        <p>{text('criteria.intro')}</p>
      </div>
      {growth.kind === 'nothing' ? <p>{text('growth.nothing')}</p> : null}
      {growth.kind === 'unreachable' ? <p role="alert">{text('growth.unreachable')}</p> : null}
      {growth.kind === 'shown' ? (
        <>
          {growth.file.criteria.map((part) => (
            <Characteristic key={part.criterion} part={part} />
          ))}
          <Figures figures={growth.file.figures} />
        </>
      ) : null}
    </main>
  );
}
