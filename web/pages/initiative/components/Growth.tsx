import { Link } from 'react-router';
import type { RegistryInitiative } from '../../../../server/registry/registry-file.js';
import { useText } from '../../../i18n/text.js';
import { pageOf } from '../../../registry/address-of.js';
import { Section } from '../../../ui/Section.js';
import { usePath } from '../../frame/use-path.js';

/**
 * The way to how a place grows. Only who follows it asks the server for it: the register on the device
 * holds nothing of it, not even whether there is something.
 */
export function Growth({ initiative }: { initiative: RegistryInitiative }) {
  const text = useText();
  const path = usePath();
  return (
    <Section id="groei" title={text('criteria.title')}>
      <p>
        <Link to={path(`${pageOf(initiative)}/groei`)} prefetch="none">
          {text('growth.look')}
        </Link>
      </p>
      <p>{text('growth.asks')}</p>
    </Section>
  );
}
