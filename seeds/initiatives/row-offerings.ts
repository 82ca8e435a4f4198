import type { InitiativeContentInput } from '../../server/initiatives/initiative-content.js';
import { parseDutchHours } from '../../server/opening-hours/parse-dutch.js';
import { accessIn } from './access-words.js';
import { DECISIONS } from './decisions.js';
import type { FactLedger } from './fact-ledger.js';
import { meaningOfOffering } from './offering-words.js';
import { organisationNamed } from './organisation-names.js';
import { locationIdOf } from './row-location.js';
import { itemsOf, type SourceRow } from './source-row.js';
import { kebab, seedId } from './stable-id.js';

type OfferingInput = InitiativeContentInput['offerings'][number];

/**
 * What a row offers. Words about access alone and words about the area are no offerings; the opening
 * days go to the one offering they belong to.
 *
 * @throws when the row has opening days and no offering to hold them.
 */
export function buildOfferings(row: SourceRow, ledger: FactLedger): OfferingInput[] {
  const decision = DECISIONS[row.key] ?? {};
  const words = [
    ...itemsOf(row.offerings).filter(
      (word) => word !== decision.workArea && accessIn(word)?.alsoOffering !== false,
    ),
    ...(decision.extraOfferings ?? []).map(({ word }) => word),
  ];
  const hours = hoursByWord(row, words);
  const organisationIds = decision.runTogether
    ? itemsOf(row.organisation).flatMap((name) => organisationNamed(name)?.id ?? [])
    : [];

  return words.map((word) => {
    const meaning = meaningOfOffering(word);
    const id = seedId('offering', `${row.key}:${kebab(word)}`);
    const path = `/offerings/${id}`;
    const parsed = hours.get(word);
    ledger.cite(`${path}/name`, row);
    ledger.cite(`${path}/kind`, row);
    if (meaning.isWalkIn !== 'UNKNOWN') ledger.cite(`${path}/isWalkIn`, row);
    if (organisationIds.length > 0) ledger.cite(`${path}/organisationIds`, row);
    if (parsed?.hours) ledger.cite(`${path}/hours`, row, 'hours', parsed.sourceYear);
    return {
      id,
      locationId: locationIdOf(row),
      kind: meaning.kind,
      name: word,
      isWalkIn: meaning.isWalkIn,
      hours: parsed?.hours ?? null,
      organisationIds,
    };
  });
}

/** Which offering has which hours, from the opening days and from names that tell their own. */
function hoursByWord(
  row: SourceRow,
  words: string[],
): Map<string, ReturnType<typeof parseDutchHours>> {
  const decision = DECISIONS[row.key] ?? {};
  const found = new Map<string, ReturnType<typeof parseDutchHours>>();
  for (const [word, text] of Object.entries(decision.hoursInName ?? {}))
    found.set(word, parseDutchHours(text));
  for (const { word, hoursText } of decision.extraOfferings ?? [])
    if (hoursText !== null) found.set(word, parseDutchHours(hoursText));

  const parsed = parseDutchHours(row.opening_days);
  if (parsed.hours === null) return found;
  const holder =
    decision.hoursOf ?? words.find((word) => meaningOfOffering(word).isWalkIn === 'YES');
  if (holder === undefined || !words.includes(holder))
    throw new Error(`Row "${row.key}" has opening days and no offering to hold them.`);
  found.set(holder, parsed);
  return found;
}
