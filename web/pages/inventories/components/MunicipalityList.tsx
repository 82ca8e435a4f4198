import { ask } from '../../../graphql/ask.js';
import type { InventoriesQuery } from '../../../graphql/generated/graphql.js';
import { dateAsShown } from '../../../i18n/formats.js';
import { inventories as words } from '../../../i18n/keep/inventories.js';
import { Button } from '../../../ui/Button.js';
import { Table } from '../../../ui/Table.js';
import { SureButton } from '../../account/components/SureButton.js';
import { END_INVENTORY } from '../inventories.graphql.js';

export type Municipalities = InventoriesQuery['inventoryStatements'];

interface MunicipalityListProps {
  municipalities: Municipalities;
  onStart: (code: string) => void;
  done: (sentence: string) => void;
  failed: (error: unknown) => void;
}

/** Every municipality of the area, with what was stated about it. */
export function MunicipalityList({ municipalities, onStart, done, failed }: MunicipalityListProps) {
  const stated = municipalities.filter(({ statements }) => statements.length > 0);
  const end = async (id: string): Promise<void> => {
    try {
      await ask(END_INVENTORY, { id });
      done(words.ended);
    } catch (error) {
      failed(error);
    }
  };
  return (
    <section className="inventories-list">
      <h2>{words.listTitle}</h2>
      <p>{words.done(String(stated.length), String(municipalities.length))}</p>
      <Table
        caption={words.listTitle}
        columns={[words.columns.municipality, words.columns.statement, words.columns.what]}
        rows={municipalities.map(({ code, name, statements }) => ({
          key: code,
          cells: [
            name,
            statements.length === 0
              ? words.notYet
              : statements.map((statement) => <Statement key={statement.id} {...statement} />),
            statements.length === 0 ? (
              <Button key="start" kind="plain" onClick={() => onStart(code)}>
                {words.start(name)}
              </Button>
            ) : (
              statements.map(({ id }) => (
                <SureButton
                  key={id}
                  label={words.end(name)}
                  yes={words.endYes}
                  onSure={() => void end(id)}
                />
              ))
            ),
          ],
        }))}
      />
    </section>
  );
}

function Statement(statement: Municipalities[number]['statements'][number]) {
  const { statedFor, statedOn, asked, validUntil } = statement;
  return (
    <div className="inventories-statement">
      <p>{words.statement(statedFor, dateAsShown(statedOn, 'nl'))}</p>
      <p>{words.asked(asked)}</p>
      <p>{words.until(dateAsShown(validUntil, 'nl'))}</p>
    </div>
  );
}
