import type { RegionFacts } from '../../../../../server/coverage/model/region-facts.js';
import type { CoverageTotals } from '../../../../../server/coverage/model/totals.js';
import { region as words } from '../../../../i18n/coverage/region.js';
import { dateAsShown } from '../../../../i18n/formats.js';
import { countAsShown } from '../../numbers.js';
import { LongTable, Part } from './Parts.js';

interface WhiteSpotsPartProps {
  facts: RegionFacts;
  totals: CoverageTotals | null;
}

/** Where nothing is known, where surely nothing is, and who looked. */
export function WhiteSpotsPart({ facts, totals }: WhiteSpotsPartProps) {
  const say = words.whiteSpots;
  const { inventories, municipalities } = facts;
  const names = new Map(municipalities.map(({ code, name }) => [code, name]));
  const done = new Set(inventories.map(({ municipalityCode }) => municipalityCode)).size;
  return (
    <Part id="witte-vlekken" title={say.title}>
      {totals ? <Counts totals={totals} /> : null}
      <h3>{say.inventories}</h3>
      {inventories.length === 0 ? (
        <p>{say.noInventory}</p>
      ) : (
        <>
          <p>{say.some(countAsShown(done), countAsShown(municipalities.length))}</p>
          <LongTable
            caption={say.inventories}
            columns={[say.municipality, say.by, say.asked, say.from, say.until]}
            rows={inventories.map(
              ({ municipalityCode, statedFor, asked, statedOn, validUntil }) => ({
                key: `${municipalityCode} ${statedOn} ${statedFor}`,
                cells: [
                  names.get(municipalityCode) ?? municipalityCode,
                  statedFor,
                  asked,
                  dateAsShown(statedOn, 'nl'),
                  dateAsShown(validUntil, 'nl'),
                ],
              }),
            )}
          />
        </>
      )}
      <p className="screen-only">
        {say.state} <a href="/beheer/inventarisaties">{say.stateLink}</a>.
      </p>
    </Part>
  );
}

function Counts({ totals: { possibleWhiteSpot, whiteSpot } }: { totals: CoverageTotals }) {
  const say = words.whiteSpots;
  if (possibleWhiteSpot + whiteSpot === 0) return <p>{say.none}</p>;
  return (
    <>
      {possibleWhiteSpot > 0 ? (
        <p>
          {say.possible(countAsShown(possibleWhiteSpot))} {say.possibleMeans}
        </p>
      ) : null}
      {whiteSpot > 0 ? <p>{say.certain(countAsShown(whiteSpot))}</p> : null}
    </>
  );
}
