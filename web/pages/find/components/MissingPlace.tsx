import { Link } from 'react-router';
import { useText } from '../../../i18n/text.js';
import { Notice } from '../../../ui/Notice.js';
import { usePath } from '../../frame/use-path.js';

/** Closes every list: the way to tell of a place that is not in it. */
export function MissingPlace({ registryContact }: { registryContact: string | null }) {
  const text = useText();
  const path = usePath();
  const subject = encodeURIComponent(text('missingPlace.subject'));
  return (
    <section className="missing-place screen-only">
      <Notice title={<h2>{text('missingPlace.title')}</h2>}>
        <p>
          <Link to={path('/plek-melden')} prefetch="none">
            {text('missingPlace.tell')}
          </Link>
        </p>
        {registryContact ? (
          <p>
            <a href={`mailto:${registryContact}?subject=${subject}`}>
              {text('missingPlace.mail', { address: registryContact })}
            </a>
          </p>
        ) : null}
      </Notice>
    </section>
  );
}
