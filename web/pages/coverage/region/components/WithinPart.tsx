import { useState } from 'react';
import type { RegionTold } from '../../../../coverage/region-told.js';
import { coverage } from '../../../../i18n/coverage/coverage.js';
import { region as words } from '../../../../i18n/coverage/region.js';
import { CoverageTable } from '../../components/CoverageTable.js';
import { FIRST_VIEW } from '../../coverage-view.js';
import { Part } from './Parts.js';

/** The parts of the region, each with its numbers. */
export function WithinPart({ told: { within, parameters } }: { told: RegionTold }) {
  const [sort, setSort] = useState(FIRST_VIEW.sort);
  if (within === null) return null;
  const kind = within.kind === 'POSTCODE_AREA' ? 'POSTCODE_AREA' : 'MUNICIPALITY';
  return (
    <Part id="gebieden" title={words.within.title[kind]}>
      <p className="region-part__note">{coverage.table.noRanking}</p>
      <CoverageTable
        kind={kind}
        rows={within.rows}
        parameters={parameters}
        name=""
        sort={sort}
        onSort={setSort}
      />
    </Part>
  );
}
