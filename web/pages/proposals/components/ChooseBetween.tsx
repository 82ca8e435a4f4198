import { useState } from 'react';
import { proposals } from '../../../i18n/keep/proposals.js';
import { Button } from '../../../ui/Button.js';
import { Choices } from '../../keep/components/Choices.js';
import { differenceName } from '../../keep/components/Differences.js';
import { changesOf, type Change, type MergeNeeded } from './Decide.js';

const words = proposals.merge;

type Side = 'theirs' | 'mine';

interface ChooseBetweenProps {
  merge: MergeNeeded;
  isBusy: boolean;
  onChosen: (changes: Change[]) => void;
  onBack: () => void;
}

/** What is there now and what was proposed cannot both stand: one choice for each. */
export function ChooseBetween({ merge, isBusy, onChosen, onBack }: ChooseBetweenProps) {
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const [isChecked, setIsChecked] = useState(false);
  const { conflicts, applies } = merge;
  const send = (): void => {
    setIsChecked(true);
    const missing = conflicts.findIndex(({ path }) => chosen[path] === undefined);
    if (missing >= 0) {
      document.querySelector<HTMLInputElement>(`input[name="keuze-${missing}"]`)?.focus();
      return;
    }
    const mine = conflicts.filter(({ path }) => chosen[path] === 'mine');
    onChosen([...changesOf(applies), ...mine.flatMap(({ ifMine }) => changesOf(ifMine))]);
  };
  return (
    <section className="differences">
      <h2 tabIndex={-1} ref={focusOnce}>
        {words.title}
      </h2>
      <p>{words.intro}</p>
      {conflicts.map((conflict, index) => (
        <div key={conflict.path} className="difference">
          <Choices
            name={`keuze-${index}`}
            legend={differenceName(conflict)}
            error={isChecked && !chosen[conflict.path] ? words.choose : undefined}
            value={chosen[conflict.path] ?? null}
            onChange={(side: Side) => setChosen({ ...chosen, [conflict.path]: side })}
            options={[
              { value: 'theirs', label: <Said what={words.theirs} value={conflict.theirs} /> },
              { value: 'mine', label: <Said what={words.mine} value={conflict.mine} /> },
            ]}
          />
          <p className="keep-soft">
            {words.reasons[conflict.reason]} {words.first} {conflict.base}
          </p>
        </div>
      ))}
      <div className="keep__buttons">
        <Button disabled={isBusy} onClick={send}>
          {words.send}
        </Button>
        <Button kind="quiet" onClick={onBack}>
          {words.back}
        </Button>
      </div>
    </section>
  );
}

function Said({ what, value }: { what: string; value: string }) {
  return (
    <>
      <strong>{what}</strong>
      {'\n'}
      {value}
    </>
  );
}

function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}
