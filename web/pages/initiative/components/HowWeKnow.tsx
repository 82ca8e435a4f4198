import type { RegistryDetails } from '../../../../server/registry/registry-file.js';
import { Dutch } from '../../../i18n/Dutch.js';
import { dateAsShown, insideSentence } from '../../../i18n/formats.js';
import { useText, type Text } from '../../../i18n/text.js';
import { Section } from '../../../ui/Section.js';
import { Table } from '../../../ui/Table.js';

/** Per part of the page: who says so, of when, and whether anyone confirmed it. */
export function HowWeKnow({ details }: { details: RegistryDetails | null }) {
  const text = useText();
  const parts = details?.provenance ?? [];
  // Sources and dates stand in the table already; how sure the search for them was is for the keepers.
  const notes = (details?.notes ?? []).filter((note) => !/(^|: )Bronnen: /.test(note));
  return (
    <Section id="bronnen" title={text('know.title')}>
      {parts.length === 0 ? (
        <p>{text('know.nothing')}</p>
      ) : (
        <>
          <p>{text('know.intro')}</p>
          <Table
            caption={text('know.title')}
            columns={[text('know.part'), text('know.source'), text('know.confirmed')]}
            rows={parts.map(({ group, sources, confirmation }) => ({
              key: group,
              cells: [
                text.label('fieldGroup', group),
                sources.map((source) => sourceWords(source, text)).join(', ') ||
                  text('know.noSource'),
                confirmation
                  ? text('know.confirmedOn', { date: dateAsShown(confirmation.at, text.locale) })
                  : text('know.notConfirmed'),
              ],
            }))}
          />
        </>
      )}
      {details && details.organisations.length > 0 ? (
        <div>
          <p>{text('know.organisations')}:</p>
          <ul>
            {details.organisations.map(({ name, role }) => (
              <li key={`${name}-${role}`}>
                <Dutch>{name}</Dutch> ({insideSentence(text.label('organisationRole', role))})
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {details?.foundedYear ? (
        <p>{text('know.founded', { year: String(details.foundedYear) })}</p>
      ) : null}
      {notes.length > 0 ? (
        <div>
          <p>{text('know.notes')}:</p>
          <ul>
            {notes.map((note) => (
              <li key={note}>
                <Dutch>{note}</Dutch>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </Section>
  );
}

function sourceWords(
  { source, sourceDate }: { source: string; sourceDate?: string },
  text: Text,
): string {
  return sourceDate === undefined
    ? text('know.undated', { source })
    : text('know.dated', { source, date: dateAsShown(sourceDate, text.locale) });
}
