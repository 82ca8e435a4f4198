import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import { useNavigate } from 'react-router';
import { fieldWords } from '../../../../server/proposals/field-words.js';
import type { RegistryInitiative } from '../../../../server/registry/registry-file.js';
import { desk } from '../../../i18n/keep/desk.js';
import { TextField } from '../../../ui/TextField.js';
import { problemText } from '../problem-text.js';
import { readRegistry } from '../registry-question.js';

/** Every record in a grid: arrows move, letters jump to a name, Enter opens. */
export function PlacesGrid() {
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const registry = useQuery({ queryKey: ['registry'], queryFn: readRegistry });
  if (registry.error) return <p role="alert">{problemText(registry.error)}</p>;
  const wanted = typed.trim().toLowerCase();
  const shown = (registry.data?.initiatives ?? []).filter((initiative) =>
    `${initiative.name} ${townsOf(initiative)}`.toLowerCase().includes(wanted),
  );
  return (
    <section className="desk-places" aria-labelledby="alle-plekken">
      <h2 id="alle-plekken">{desk.placesTitle}</h2>
      <TextField
        id="plek-filter"
        label={desk.filter}
        maxLength={100}
        value={typed}
        onChange={setTyped}
      />
      <p role="status">{registry.data ? countWords(shown.length) : ''}</p>
      <p id="rooster-uitleg">{desk.placesHint}</p>
      <div className="desk-grid">
        <Table
          aria-labelledby="alle-plekken"
          aria-describedby="rooster-uitleg"
          onRowAction={(id) => void navigate(`/beheer/plek/${id}`)}
        >
          <TableHeader>
            <Column isRowHeader>{desk.columns.name}</Column>
            <Column>{desk.columns.town}</Column>
            <Column>{desk.columns.status}</Column>
            <Column>{desk.columns.hours}</Column>
          </TableHeader>
          <TableBody items={shown}>
            {(initiative) => (
              <Row id={initiative.id} textValue={initiative.name}>
                <Cell>{initiative.name}</Cell>
                <Cell>{townsOf(initiative)}</Cell>
                <Cell>{fieldWords('/networkStatus', initiative.networkStatus, NO_RECORDS)}</Cell>
                <Cell>{hoursOf(initiative)}</Cell>
              </Row>
            )}
          </TableBody>
        </Table>
      </div>
    </section>
  );
}

const NO_RECORDS = { contents: [] };

function countWords(count: number): string {
  return count === 1 ? desk.one : desk.count(String(count));
}

function townsOf({ locations }: RegistryInitiative): string {
  return [...new Set(locations.flatMap(({ place }) => place ?? []))].join(', ');
}

/** Are its hours known, and did anybody confirm them? */
function hoursOf({ locations }: RegistryInitiative): string {
  const known = locations.filter(({ hours }) => hours !== undefined);
  if (known.length === 0) return desk.unknown;
  const isConfirmed = known.every(({ hoursSource }) => hoursSource?.confirmedAt !== undefined);
  return isConfirmed ? desk.confirmed : desk.notConfirmed;
}
