import type { RegionFact } from '../../../../../server/coverage/model/region-facts.js';
import { region as words } from '../../../../i18n/coverage/region.js';
import { Table } from '../../../../ui/Table.js';
import { figureAsShown } from '../../numbers.js';
import { Part } from './Parts.js';

/** Background figures with source and year; those of young adults stand apart, and say so. */
export function FiguresPart({ figures }: { figures: readonly RegionFact[] }) {
  const say = words.figures;
  const young = figures.filter(({ group }) => group === 'YOUNG_ADULTS');
  return (
    <Part id="cijfers" title={say.title}>
      {figures.length === 0 ? <p>{say.none}</p> : <p>{say.intro}</p>}
      <Figures
        caption={say.title}
        figures={figures.filter(({ group }) => group === 'INHABITANTS')}
      />
      {young.length > 0 ? (
        <>
          <h3>{say.young}</h3>
          <p>{say.youngOnly}</p>
          <Figures caption={say.young} figures={young} />
        </>
      ) : null}
    </Part>
  );
}

function Figures({ caption, figures }: { caption: string; figures: readonly RegionFact[] }) {
  const say = words.figures;
  return (
    <Table
      caption={caption}
      columns={[say.figure, say.value, say.source]}
      rows={figures.map(({ key, label, description, value, unit, source, year }) => ({
        key,
        cells: [
          <>
            {label}
            <span className="region-part__small">{description}</span>
          </>,
          say.unit[unit](figureAsShown(value)),
          `${source}, ${year}`,
        ],
      }))}
    />
  );
}
