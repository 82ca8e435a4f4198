import { Link } from 'react-router';
import { useText } from '../../../i18n/text.js';
import { usePath } from '../../frame/use-path.js';
import { LineField } from '../components/LineField.js';
import { TellPage } from '../components/TellPage.js';
import { tell, tellFromHere, tellHeaders } from '../tell.js';
import type { Route } from './+types/page.js';

export function action({ request, context }: Route.ActionArgs) {
  return tell(request, context, null);
}

export function clientAction({ serverAction }: Route.ClientActionArgs) {
  return tellFromHere(() => serverAction());
}

export const headers = tellHeaders;

/** Where somebody tells of a place that is not in the register. */
export default function MissingPlacePage({ actionData }: Route.ComponentProps) {
  const text = useText();
  const path = usePath();
  return (
    <TellPage
      pageTitle={text('missingPlace.title')}
      title={text('missingPlace.title')}
      answer={actionData}
      storyLabel={text('tell.more')}
      back={<Link to={path('/')}>{text('place.back')}</Link>}
    >
      {(fields) => (
        <>
          <LineField name="name" {...fields} />
          <LineField name="place" {...fields} />
          <LineField name="website" inputMode="url" {...fields} />
          <LineField name="phone" inputMode="tel" {...fields} />
        </>
      )}
    </TellPage>
  );
}
