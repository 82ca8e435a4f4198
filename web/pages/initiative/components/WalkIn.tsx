import type { RegistryLocation } from '../../../../server/registry/registry-file.js';
import { WithDutch } from '../../../i18n/Dutch.js';
import { useText } from '../../../i18n/text.js';
import { accessLines } from '../../../registry/words.js';
import { Section } from '../../../ui/Section.js';
import { FLAGS_ABOUT_ARRIVING } from './arriving.js';

interface WalkInProps {
  idPrefix: string;
  location: RegistryLocation;
  accessNote: string | undefined;
}

/** What happens at the door, as far as anybody told. */
export function WalkIn({ idPrefix, location, accessNote }: WalkInProps) {
  const text = useText();
  const { known } = accessLines(text, location, FLAGS_ABOUT_ARRIVING);
  const nothing = known.length === 0 && accessNote === undefined;
  return (
    <Section id={`${idPrefix}-binnen`} title={text('walkIn.title')}>
      {nothing ? <p>{text('walkIn.unknown')}</p> : null}
      {known.length > 0 ? <p>{known.map(({ words }) => words).join(' ')}</p> : null}
      {accessNote ? (
        <p>
          <WithDutch text={text('when.sourceText', { text: accessNote })} dutch={[accessNote]} />
        </p>
      ) : null}
    </Section>
  );
}
