import { useState } from 'react';
import type { ConflictReason } from '../../../graphql/generated/graphql.js';
import { work } from '../../../i18n/keep/work.js';
import { Button } from '../../../ui/Button.js';
import { Choices } from './Choices.js';
import { differenceName } from './Differences.js';

const shared = work.merge;

type Side = 'theirs' | 'mine';

/** One thing of which two versions cannot both stand. */
export interface Conflict {
  path: string;
  label: string;
  of: string | null;
  reason: ConflictReason;
  /** In words: what stood there first, what stands there now, and what would come. */
  base: string;
  theirs: string;
  mine: string;
}

/** What is said differently to whoever wrote it and to whoever decides about it. */
export interface ChooseWords {
  title: string;
  intro: string;
  mine: string;
  send: string;
  reasons: Record<ConflictReason, string>;
}

interface ChooseBetweenProps {
  words: ChooseWords;
  conflicts: readonly Conflict[];
  isBusy?: boolean;
  /** Paths of the conflicts in which mine is to stand. */
  onChosen: (mine: ReadonlySet<string>) => void;
  back?: { label: string; onBack: () => void };
}

/** What is there now and what somebody wrote cannot both stand: one choice for each, none made for them. */
export function ChooseBetween(props: ChooseBetweenProps) {
  const { words, conflicts, isBusy = false, onChosen, back } = props;
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const [isChecked, setIsChecked] = useState(false);
  const send = (): void => {
    setIsChecked(true);
    const missing = conflicts.findIndex(({ path }) => chosen[path] === undefined);
    if (missing >= 0) {
      document.querySelector<HTMLInputElement>(`input[name="keuze-${missing}"]`)?.focus();
      return;
    }
    const mine = conflicts.filter(({ path }) => chosen[path] === 'mine');
    onChosen(new Set(mine.map(({ path }) => path)));
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
            error={isChecked && !chosen[conflict.path] ? shared.choose : undefined}
            value={chosen[conflict.path] ?? null}
            onChange={(side: Side) => setChosen({ ...chosen, [conflict.path]: side })}
            options={[
              { value: 'theirs', label: <Said what={shared.theirs} value={conflict.theirs} /> },
              { value: 'mine', label: <Said what={words.mine} value={conflict.mine} /> },
            ]}
          />
          <p className="keep-soft">
            {words.reasons[conflict.reason]} {shared.first} {conflict.base}
          </p>
        </div>
      ))}
      <div className="keep__buttons">
        <Button disabled={isBusy} onClick={send}>
          {words.send}
        </Button>
        {back ? (
          <Button kind="quiet" onClick={back.onBack}>
            {back.label}
          </Button>
        ) : null}
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
