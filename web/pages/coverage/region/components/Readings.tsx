import type { CoverageRow } from '../../../../../server/coverage/model/report.js';
import { region as words } from '../../../../i18n/coverage/region.js';
import { OutcomeChip } from '../../components/OutcomeLook.js';
import { countAsShown } from '../../numbers.js';
import { outcomeParts } from '../../sentences.js';
import { Table } from '../../../../ui/Table.js';
import { Part } from './Parts.js';

/** The two readings side by side: any place, and places of the own municipality alone. */
export function Readings({ row: { totals, ownMunicipality } }: { row: CoverageRow }) {
  const say = words.readings;
  const own = outcomeParts(ownMunicipality);
  return (
    <Part id="uitkomsten" title={say.title}>
      <Table
        caption={say.caption}
        columns={[say.outcome, say.anywhere, say.own]}
        rows={outcomeParts(totals).map(({ outcome, inhabitants }, index) => ({
          key: outcome,
          cells: [
            <OutcomeChip key="look" outcome={outcome} />,
            countAsShown(inhabitants),
            countAsShown(own[index]!.inhabitants),
          ],
        }))}
      />
      <p className="region-part__note">{say.note}</p>
    </Part>
  );
}
