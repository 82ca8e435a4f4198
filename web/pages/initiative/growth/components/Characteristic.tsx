import type { PublishedCriterion } from '../../../../../server/criteria/growth-file.js';
import { Dutch } from '../../../../i18n/Dutch.js';
import { dateAsShown, insideSentence, websiteAsShown } from '../../../../i18n/formats.js';
import { useText } from '../../../../i18n/text.js';
import { Heading, Section } from '../../../../ui/Section.js';

/** One of the ten in the words of the place: its story first, the level after it and as a word. */
export function Characteristic({ part }: { part: PublishedCriterion }) {
  const text = useText();
  const { criterion, narrative, level, evidence, goals, writtenOn } = part;
  return (
    <Section id={`kenmerk-${criterion}`} title={text(`criteria.${criterion}`)}>
      {narrative.split(/\n+/).map((paragraph, index) => (
        <p key={index}>
          <Dutch>{paragraph}</Dutch>
        </p>
      ))}
      {level ? (
        <p>
          {text('growth.level', { level: insideSentence(text.label('criterionLevel', level)) })}
        </p>
      ) : null}
      {evidence.length > 0 ? (
        <div>
          <Heading>{text('growth.evidence')}</Heading>
          <ul>
            {evidence.map(({ text: words, link }, index) => (
              <li key={index}>
                <Dutch>{words}</Dutch>
                {link ? (
                  <>
                    {': '}
                    <a href={link} rel="noreferrer nofollow ugc" dir="ltr">
                      {websiteAsShown(link)}
                    </a>
                  </>
                ) : null}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {goals.length > 0 ? (
        <div>
          <Heading>{text('growth.goals')}</Heading>
          <ul>
            {goals.map(({ text: words, year }, index) => (
              <li key={index}>
                <Dutch>{words}</Dutch>
                {year === undefined ? null : ` (${year})`}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <p>{text('growth.writtenOn', { date: dateAsShown(writtenOn, text.locale) })}</p>
    </Section>
  );
}
