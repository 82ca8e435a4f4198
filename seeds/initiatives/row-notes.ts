import { DECISIONS } from './decisions.js';
import { organisationNamed } from './organisation-names.js';
import { parseDutchHours } from '../../server/opening-hours/parse-dutch.js';
import { isOrganisationLevel, itemsOf, type SourceRow } from './source-row.js';

const CONFIDENCE: Record<string, string> = { high: 'hoog', medium: 'middel', low: 'laag' };

/**
 * What a row says and no field holds, word for word, and where it comes from.
 *
 * @param named start each note with the name of the row: it shares its initiative with others.
 */
export function notesOf(row: SourceRow, named: boolean): string[] {
  const confidence = CONFIDENCE[row.confidence];
  if (confidence === undefined)
    throw new Error(`Row "${row.key}" has an unknown confidence "${row.confidence}".`);
  const notes = [...(DECISIONS[row.key]?.notes ?? [])];

  // Already in full beside the hours, unless it says nothing about hours.
  if (row.opening_days !== '' && parseDutchHours(row.opening_days).hours === null)
    notes.push(`Over de openingstijden zegt de bron: ${row.opening_days}.`);

  const worded = [...itemsOf(row.organisation), ...itemsOf(row.parent_organisation)].filter(
    (words) => organisationNamed(words)?.name !== words,
  );
  if (worded.length > 0)
    notes.push(`Organisaties in de woorden van de bron: ${[...new Set(worded)].join('; ')}.`);

  if (isOrganisationLevel(row)) {
    const remark = /organisatieniveau,? ?([^)]*)/.exec(row.location_name)?.[1] ?? '';
    notes.push(
      remark === '' || remark === 'geen locatie in bron'
        ? 'Geen locatie in de bron: het gaat om de organisatie als geheel.'
        : `Geen locatie in de bron: het gaat om de organisatie als geheel (${remark}).`,
    );
    if (row.lat !== '')
      notes.push(
        `De bron noemt een punt zonder adres (${row.lat}, ${row.lon}). Wij tonen het niet op de kaart.`,
      );
  }
  notes.push(
    `Bronnen: ${itemsOf(row.sources).join('; ')}. Data: ${row.source_date_or_year}. ` +
      `Zekerheid: ${confidence} (onderzoek).`,
  );
  return notes.map((note) => (named ? `${row.name}: ${note}` : note));
}
