import { useId } from 'react';
import type { CoverageRows } from '../../../coverage/coverage-answer.js';
import { coverage as words } from '../../../i18n/coverage/coverage.js';
import { Button } from '../../../ui/Button.js';
import { Notice } from '../../../ui/Notice.js';
import { Select } from '../../../ui/Select.js';
import { fragmentOfView, type CoverageView } from '../coverage-view.js';
import { TABLE_KINDS, type TableKind } from '../kinds.js';
import { CopyLink } from './CopyLink.js';
import { CoverageTable } from './CoverageTable.js';

interface TablePartProps {
  view: CoverageView;
  change: (part: Partial<CoverageView>) => void;
  table: CoverageRows;
}

/** The table with the choice of its rows. */
export function TablePart({ view, change, table }: TablePartProps) {
  const nameId = useId();
  const kind = TABLE_KINDS.find((one) => one === table.groupBy) ?? 'MUNICIPALITY';
  return (
    <section className="table-part" aria-labelledby="gebieden">
      <h2 id="gebieden" tabIndex={-1}>
        {words.table.title}
      </h2>
      <div className="table-part__choices screen-only">
        <Select
          id="tabel"
          name="tabel"
          label={words.table.kind}
          options={TABLE_KINDS.map((one) => ({ value: one, label: words.table.kinds[one] }))}
          value={view.groupBy}
          onChange={(value) =>
            change({ groupBy: TABLE_KINDS.find((one) => one === value) ?? 'MUNICIPALITY' })
          }
        />
        <div className="select">
          <label className="select__label" htmlFor={nameId}>
            {words.table.name}
          </label>
          <input
            id={nameId}
            className="select__control"
            type="search"
            maxLength={60}
            autoComplete="off"
            spellCheck={false}
            value={view.name}
            onChange={({ currentTarget }) => change({ name: currentTarget.value })}
          />
        </div>
        <CopyLink fragment={fragmentOfView(view)} />
      </div>
      {table.rows === null ? (
        <NoRows kind={kind} onSwitch={() => change({ groupBy: 'ZORGKANTOOR_REGION' })} />
      ) : (
        <>
          <p className="table-part__note">{words.table.noRanking}</p>
          <CoverageTable
            kind={kind}
            rows={table.rows}
            parameters={table.parameters}
            name={view.name}
            sort={view.sort}
            onSort={(sort) => change({ sort })}
          />
        </>
      )}
    </section>
  );
}

/** Why there is no table of these regions, and which one comes near. */
function NoRows({ kind, onSwitch }: { kind: TableKind; onSwitch: () => void }) {
  if (kind === 'POSTCODE_AREA') return <p>{words.table.noPostcodes}</p>;
  if (kind !== 'IZA_REGION') return <p>{words.table.noKind}</p>;
  return (
    <Notice title={<h3>{words.table.izaTitle}</h3>}>
      <p>
        {words.table.iza} {words.table.izaMeanwhile}
      </p>
      <Button kind="quiet" onClick={onSwitch}>
        {words.table.izaSwitch}
      </Button>
    </Notice>
  );
}
