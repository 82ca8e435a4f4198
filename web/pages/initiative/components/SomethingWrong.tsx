import { Link } from 'react-router';
import type { RegistryInitiative } from '../../../../server/registry/registry-file.js';
import { useText } from '../../../i18n/text.js';
import { Section } from '../../../ui/Section.js';
import { usePath } from '../../frame/use-path.js';

interface SomethingWrongProps {
  initiative: RegistryInitiative;
  registryContact: string | null;
}

/** The way to tell the register that something is not right. */
export function SomethingWrong({ initiative, registryContact }: SomethingWrongProps) {
  const text = useText();
  const path = usePath();
  const subject = encodeURIComponent(text('wrong.subject', { name: initiative.name }));
  return (
    <Section id="klopt-niet" title={text('wrong.title')}>
      <p>
        <Link to={path(`/klopt-niet/${initiative.slug}`)} prefetch="none">
          {text('wrong.tell')}
        </Link>
      </p>
      {registryContact ? (
        <p>
          <a href={`mailto:${registryContact}?subject=${subject}`}>
            {text('wrong.mail', { address: registryContact })}
          </a>
        </p>
      ) : null}
    </Section>
  );
}
