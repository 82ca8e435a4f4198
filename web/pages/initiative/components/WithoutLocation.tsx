import type {
  RegistryDetails,
  RegistryInitiative,
} from '../../../../server/registry/registry-file.js';
import { WithDutch } from '../../../i18n/Dutch.js';
import { listAsShown } from '../../../i18n/formats.js';
import { useText } from '../../../i18n/text.js';
import { Section } from '../../../ui/Section.js';
import { Welcome } from './Welcome.js';

interface WithoutLocationProps {
  initiative: RegistryInitiative;
  details: RegistryDetails | null;
  worksIn: string[];
}

/** For what has no known place: when, for whom, and in which municipalities it works. */
export function WithoutLocation({ initiative, details, worksIn }: WithoutLocationProps) {
  const text = useText();
  const isOnline =
    initiative.types.includes('online') || (initiative.reach?.includes('ONLINE') ?? false);
  return (
    <>
      {initiative.lifecycle.status === 'CLOSED' ? null : (
        <>
          <Section id="wanneer" title={text('when.title')}>
            <p className="initiative__lead">{text('when.unknown')}</p>
          </Section>
          <Welcome idPrefix="initiatief" initiative={initiative} details={details} />
        </>
      )}
      <Section id="route" title={text('route.title')}>
        {isOnline ? <p>{text('route.online')}</p> : null}
        {worksIn.length > 0 ? (
          <p>{text('route.worksIn', { municipalities: listAsShown(worksIn, text.locale) })}</p>
        ) : null}
        {details?.workAreaWords ? (
          <p>
            <WithDutch
              text={text('route.areaWords', { words: details.workAreaWords })}
              dutch={[details.workAreaWords]}
            />
          </p>
        ) : null}
        {!isOnline ? <p>{text('route.unknown')}</p> : null}
      </Section>
    </>
  );
}
