import type { OpenDataTexts } from '../../../i18n/open-data/nl.js';
import type { OpenDataFacts } from '../../../site-context.js';
import { Disclosure } from '../../../ui/Disclosure.js';
import { Table } from '../../../ui/Table.js';

interface ColumnsProps {
  tables: OpenDataFacts['tables'];
  words: OpenDataTexts;
  locale: 'nl' | 'en';
}

/** What each column of the tables is, folded away: there are many. */
export function Columns({ tables, words, locale }: ColumnsProps) {
  return tables.map(({ name, columns }) => (
    <Disclosure key={name} summary={words.columnsOf(name)}>
      <Table
        caption={words.columnsOf(name)}
        columns={[words.column, words.meaning]}
        rows={columns.map((column) => ({
          key: column.name,
          cells: [
            <code key="name">{column.name}</code>,
            column.isList
              ? `${column.description[locale]} ${words.list}`
              : column.description[locale],
          ],
        }))}
      />
    </Disclosure>
  ));
}
