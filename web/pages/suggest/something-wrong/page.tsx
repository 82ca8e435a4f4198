import { data, Link } from 'react-router';
import { WithDutch } from '../../../i18n/Dutch.js';
import { localeOfPath } from '../../../i18n/locales.js';
import { useText } from '../../../i18n/text.js';
import { pageOf } from '../../../registry/address-of.js';
import { registryOnDevice } from '../../../registry/on-device.js';
import { usePath } from '../../frame/use-path.js';
import { knownInitiative } from '../../initiative/known-initiative.js';
import { TellPage } from '../components/TellPage.js';
import { AboutFields } from '../components/AboutFields.js';
import { tell, tellFromHere, tellHeaders } from '../tell.js';
import type { Route } from './+types/page.js';

const pageFor = (slug: string): string => `/klopt-niet/${slug}`;

export function loader({ params: { slug }, request, context: { site } }: Route.LoaderArgs) {
  const locale = localeOfPath(new URL(request.url).pathname);
  const { name, slug: known } = knownInitiative(site, slug, locale, pageFor);
  return { name, slug: known };
}

/** Out of the register on the device: which place somebody has something to say about is told to nobody. */
export async function clientLoader({ params: { slug } }: Route.ClientLoaderArgs) {
  const { file } = await registryOnDevice();
  const found = file.initiatives.find((candidate) => candidate.slug === slug);
  if (!found) throw data('initiative', { status: 404 });
  return { name: found.name, slug };
}

export async function action({ params: { slug }, request, context }: Route.ActionArgs) {
  const locale = localeOfPath(new URL(request.url).pathname);
  const { id } = knownInitiative(context.site, slug, locale, pageFor);
  return tell(request, context, id);
}

export function clientAction({ serverAction }: Route.ClientActionArgs) {
  return tellFromHere(() => serverAction());
}

export const headers = tellHeaders;

/** Where somebody tells what is not right in a record. */
export default function SomethingWrongPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  const path = usePath();
  const { name, slug } = loaderData;
  const title = text('wrong.subject', { name });
  return (
    <TellPage
      pageTitle={title}
      title={<WithDutch text={title} dutch={[name]} />}
      answer={actionData}
      storyLabel={text('tell.text')}
      back={
        <Link to={path(pageOf({ slug }))} prefetch="none">
          <WithDutch text={text('growth.back', { name })} dutch={[name]} />
        </Link>
      }
    >
      {(fields) => <AboutFields {...fields} />}
    </TellPage>
  );
}
