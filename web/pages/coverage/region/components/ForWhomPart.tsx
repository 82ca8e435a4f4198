import type { RegionTold } from '../../../../coverage/region-told.js';
import type { GroupReach } from '../../../../../server/coverage/model/for-whom.js';
import { region as words } from '../../../../i18n/coverage/region.js';
import { insideSentence, listAsShown } from '../../../../i18n/formats.js';
import { useText } from '../../../../i18n/text.js';
import { Table } from '../../../../ui/Table.js';
import { countAsShown } from '../../numbers.js';
import { Part } from './Parts.js';

/** For whom there is something nearby, and for whom nothing of its own is known. */
export function ForWhomPart({ told: { forWhom } }: { told: RegionTold }) {
  const text = useText();
  const say = words.forWhom;
  const label = (group: (typeof forWhom.groups)[number]['group']) =>
    text.label('targetGroup', group);
  const line = (key: string, name: string, { places, inhabitants }: GroupReach) => ({
    key,
    cells: [name, countAsShown(places), countAsShown(inhabitants)],
  });
  const without = forWhom.groups.filter(({ own }) => own.places === 0);
  return (
    <Part id="voor-wie" title={say.title}>
      <p>{say.intro}</p>
      <Table
        caption={say.title}
        columns={[say.group, say.places, say.near]}
        rows={[
          line('everyone', say.everyone, forWhom.welcomesEveryone),
          line('perhaps', say.perhaps, forWhom.perhapsEveryone),
          ...forWhom.groups
            .filter(({ own }) => own.places > 0)
            .map(({ group, own }) => line(group, label(group), own)),
        ]}
      />
      {without.length > 0 ? (
        <p>
          {say.none}{' '}
          {listAsShown(
            without.map(({ group }) => insideSentence(label(group))),
            'nl',
          )}
          .
        </p>
      ) : null}
      <p className="region-part__note">{say.welcome}</p>
      <p className="region-part__note">{say.note}</p>
    </Part>
  );
}
