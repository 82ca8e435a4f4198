import { useState } from 'react';
import { figures } from '../../../i18n/keep/figures.js';
import { Button } from '../../../ui/Button.js';
import { Select } from '../../../ui/Select.js';
import type { FiguresKey } from '../page.js';

const words = figures.add;
/** Who wants to keep older ones can still do it through the API. */
const YEARS_BACK = 15;

interface AddYearProps {
  municipalities: readonly { code: string; name: string }[];
  isThere: (key: FiguresKey) => boolean;
  onAdd: (key: FiguresKey) => void;
}

/** Which year and where: then there are fields to fill in. */
export function AddYear({ municipalities, isThere, onAdd }: AddYearProps) {
  const thisYear = new Date().getFullYear();
  const [year, setYear] = useState(String(thisYear - 1));
  const [code, setCode] = useState('');
  const [told, setTold] = useState('');
  const add = (): void => {
    const key = { year: Number(year), municipalityCode: code === '' ? null : code };
    setTold(isThere(key) ? words.exists : '');
    if (!isThere(key)) onAdd(key);
  };
  return (
    <section className="growth__part">
      <h2>{words.title}</h2>
      <Select
        id="cijfers-jaar"
        name="jaar"
        label={words.year}
        value={year}
        onChange={setYear}
        options={Array.from({ length: YEARS_BACK }, (_, back) => String(thisYear - back)).map(
          (value) => ({ value, label: value }),
        )}
      />
      <Select
        id="cijfers-gemeente"
        name="gemeente"
        label={words.municipality}
        value={code}
        onChange={setCode}
        options={[
          { value: '', label: words.everywhere },
          ...municipalities.map((each) => ({ value: each.code, label: each.name })),
        ]}
      />
      <Button kind="quiet" onClick={add}>
        {words.button}
      </Button>
      <p role="status">{told}</p>
    </section>
  );
}
