import type {
  RegistryDetails,
  RegistryInitiative,
  RegistryLocation,
} from '../../../../server/registry/registry-file.js';
import { WithDutch } from '../../../i18n/Dutch.js';
import { insideSentence, languageAsShown, listAsShown } from '../../../i18n/formats.js';
import { useText, type Text } from '../../../i18n/text.js';
import { accessLines } from '../../../registry/words.js';
import { Section } from '../../../ui/Section.js';
import { AnswerLines } from './AnswerLines.js';
import { FLAGS_ABOUT_WELCOME } from './arriving.js';

interface WelcomeProps {
  idPrefix: string;
  initiative: RegistryInitiative;
  location?: RegistryLocation;
  details: RegistryDetails | null;
}

/** Who may come, and on what conditions: yes, no, or not known. */
export function Welcome({ idPrefix, initiative, location, details }: WelcomeProps) {
  const text = useText();
  const words = details?.targetGroupWords ?? [];
  const quoted = words.map((word) => `“${word}”`).join(', ');
  const languages = initiative.languages ?? [];
  const isConfirmed = details?.provenance.some(
    ({ group, confirmation }) => group === 'access' && confirmation !== undefined,
  );
  const saysSomething =
    initiative.targetGroups.length > 0 || Object.keys(location?.access ?? {}).length > 0;
  return (
    <Section id={`${idPrefix}-welkom`} title={text('welcome.title')}>
      <p className="initiative__lead">{groupsSentence(initiative, text)}</p>
      {words.length > 0 ? (
        <p>
          <WithDutch text={text('welcome.sourceWords', { words: quoted })} dutch={[quoted]} />
        </p>
      ) : null}
      {location ? <Ages {...location} /> : null}
      {languages.length > 0 ? (
        <p>
          {text('welcome.languages', {
            languages: listAsShown(
              languages.map((code) => languageAsShown(code, text.locale)),
              text.locale,
            ),
          })}
        </p>
      ) : null}
      {location ? <AnswerLines lines={accessLines(text, location, FLAGS_ABOUT_WELCOME)} /> : null}
      {saysSomething && !isConfirmed ? <p>{text('welcome.notConfirmed')}</p> : null}
    </Section>
  );
}

function groupsSentence({ targetGroups }: RegistryInitiative, text: Text): string {
  if (targetGroups.length === 0) return text('welcome.groupsUnknown');
  const specific = targetGroups.filter((group) => group !== 'everyone');
  if (targetGroups.includes('everyone')) return text('welcome.everyone');
  const names = specific.map((group) => insideSentence(text.label('targetGroup', group)));
  return text('welcome.groups', { groups: listAsShown(names, text.locale) });
}

function Ages({ minimumAge, maximumAge }: RegistryLocation) {
  const text = useText();
  if (minimumAge !== undefined && maximumAge !== undefined) {
    return <p>{text('welcome.ages', { minimum: minimumAge, maximum: maximumAge })}</p>;
  }
  if (minimumAge !== undefined) {
    return <p>{text('welcome.minimumAge', { minimum: minimumAge })}</p>;
  }
  return maximumAge === undefined ? null : (
    <p>{text('welcome.maximumAge', { maximum: maximumAge })}</p>
  );
}
