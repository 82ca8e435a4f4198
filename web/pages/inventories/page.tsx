import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../graphql/ask.js';
import { inventories as words } from '../../i18n/keep/inventories.js';
import { Select } from '../../ui/Select.js';
import { Loaded } from '../keep/components/Loaded.js';
import { Told, useTelling } from '../keep/components/Told.js';
import { useSignedIn, type Me } from '../keep/visitor.js';
import { MunicipalityList } from './components/MunicipalityList.js';
import { StateForm } from './components/StateForm.js';
import { INVENTORIES, INVENTORY_REGIONS } from './inventories.graphql.js';

interface Area {
  code: string;
  name: string;
}

/** Which municipalities were looked through, and the form to say so. */
export default function InventoriesPage() {
  const me = useSignedIn();
  const isKeeper = me.roles.some(({ role }) => role === 'KEEPER');
  const all = useQuery({
    queryKey: ['inventory-regions'],
    queryFn: () => ask(INVENTORY_REGIONS),
    enabled: isKeeper,
  });
  if (!isKeeper) return <Inventories areas={ownAreas(me)} />;
  return (
    <Loaded query={all}>
      {({ provinces, izaRegions }) => <Inventories areas={[...provinces, ...izaRegions]} />}
    </Loaded>
  );
}

function ownAreas({ roles }: Me): Area[] {
  return roles.flatMap(({ regionCode, region }) =>
    regionCode === null ? [] : [{ code: regionCode, name: region?.name ?? regionCode }],
  );
}

function Inventories({ areas }: { areas: Area[] }) {
  const [regionCode, setRegionCode] = useState(areas[0]?.code ?? '');
  const [chosen, setChosen] = useState('');
  const { told, tell, failed } = useTelling();
  const known = useQuery({
    queryKey: ['inventories', regionCode],
    queryFn: () => ask(INVENTORIES, { regionCode }),
    enabled: regionCode !== '',
  });
  if (areas.length === 0) {
    return (
      <main id="inhoud" className="keep page-width" tabIndex={-1}>
        <title>{words.title}</title>
        <h1>{words.title}</h1>
        <p>{words.noRegion}</p>
      </main>
    );
  }
  const done = (sentence: string): void => {
    tell(sentence);
    setChosen('');
    void known.refetch();
  };
  return (
    <Loaded query={known}>
      {({ inventoryStatements: municipalities }) => (
        <main id="inhoud" className="keep page-width" tabIndex={-1}>
          <title>{words.title}</title>
          <h1>{words.title}</h1>
          <div className="inventories-meaning">
            <p>{words.intro}</p>
            <ul>
              {words.meaning.split('\n').map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p>{words.effect}</p>
            <p>{words.year}</p>
            <p>{words.open}</p>
          </div>
          {areas.length > 1 ? (
            <div className="inventories-region">
              <Select
                id="gebied"
                name="gebied"
                label={words.region}
                options={areas.map(({ code, name }) => ({ value: code, label: name }))}
                value={regionCode}
                onChange={(code) => {
                  setRegionCode(code);
                  setChosen('');
                }}
              />
            </div>
          ) : (
            <p>{areas[0]!.name}</p>
          )}
          <Told told={told} />
          <StateForm
            municipalities={municipalities}
            chosen={chosen}
            onChoose={setChosen}
            done={done}
            failed={failed}
          />
          <MunicipalityList
            municipalities={municipalities}
            onStart={setChosen}
            done={done}
            failed={failed}
          />
        </main>
      )}
    </Loaded>
  );
}
