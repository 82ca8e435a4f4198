import type { PublishedFigures } from '../../../../../server/criteria/growth-file.js';
import { WithDutch } from '../../../../i18n/Dutch.js';
import { useText, type Text } from '../../../../i18n/text.js';
import { Heading, Section } from '../../../../ui/Section.js';

/** What the place counted, as it gave it: no total of its own, because people come in two places. */
export function Figures({ figures }: { figures: PublishedFigures[] }) {
  const text = useText();
  if (figures.length === 0) return null;
  return (
    <Section id="aantallen" title={text('growth.figures')}>
      <p>{text('growth.figuresIntro')}</p>
      {figures.map((each) => (
        <div key={`${each.year} ${each.municipality?.code}`}>
          <Heading>
            <WithDutch text={headingOf(each, text)} dutch={[nameOf(each.municipality)]} />
          </Heading>
          <ul>
            {countsOf(each, text).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function headingOf({ year, municipality }: PublishedFigures, text: Text): string {
  return municipality
    ? text('growth.figuresOf', { year: String(year), municipality: nameOf(municipality)! })
    : text('growth.figuresAll', { year: String(year) });
}

/** A municipality that is not there any more has its code alone. */
function nameOf(municipality: PublishedFigures['municipality']): string | undefined {
  return municipality && (municipality.name ?? municipality.code);
}

function countsOf(figures: PublishedFigures, text: Text): string[] {
  const { participants, groups, volunteers, staffWithLivedExperience } = figures;
  return [
    participants === undefined ? [] : text('growth.participants', { count: participants }),
    groups === undefined ? [] : text('growth.groups', { count: groups }),
    volunteers === undefined ? [] : text('growth.volunteers', { count: volunteers }),
    staffWithLivedExperience === undefined
      ? []
      : text('growth.staff', { count: staffWithLivedExperience }),
  ].flat();
}
