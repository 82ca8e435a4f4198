import type { RegionTold } from '../../../../coverage/region-told.js';
import { coverage } from '../../../../i18n/coverage/coverage.js';
import { region as words } from '../../../../i18n/coverage/region.js';
import { Table } from '../../../../ui/Table.js';
import { WhatSettles } from '../../components/WhatSettles.js';
import { countAsShown } from '../../numbers.js';
import { Part } from './Parts.js';

/** What is not sure and why, and whose answer would settle it. */
export function UncertainPart({ told: { row, asking } }: { told: RegionTold }) {
  const say = words.uncertain;
  const { uncertain, uncertainBy, hangsOnPosition } = row.totals;
  return (
    <Part id="onzeker" title={say.title}>
      {uncertain === 0 ? (
        <p>{say.none}</p>
      ) : (
        <Table
          caption={say.title}
          columns={[say.reason, words.inhabitants]}
          rows={uncertainBy
            .filter(({ population }) => population > 0)
            .map(({ reason, population }) => ({
              key: reason,
              cells: [coverage.reason[reason], countAsShown(population)],
            }))}
        />
      )}
      {hangsOnPosition > 0 ? <p>{say.position(countAsShown(hangsOnPosition))}</p> : null}
      <WhatSettles asking={asking} />
    </Part>
  );
}
