import type { RegistryDetails } from '../../../../server/registry/registry-file.js';
import { Dutch } from '../../../i18n/Dutch.js';
import { useText, type MessageId } from '../../../i18n/text.js';
import { Section } from '../../../ui/Section.js';

/** The ten characteristics, as far as the place published them: its words first, the level after. */
export function Criteria({ criteria }: { criteria: RegistryDetails['criteria'] }) {
  const text = useText();
  if (criteria.length === 0) return null;
  return (
    <Section id="groei" title={text('criteria.title')}>
      <p>{text('criteria.intro')}</p>
      <dl className="criteria">
        {criteria.map(({ criterion, level, narrative }) => (
          <div key={criterion}>
            <dt>{text(`criteria.${criterion}` as MessageId)}</dt>
            {narrative ? (
              <dd>
                <Dutch>{narrative}</Dutch>
              </dd>
            ) : null}
            <dd>{level ? text.label('criterionLevel', level) : text('criteria.notFilledIn')}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
