import { useState } from 'react';
import type { ConflictInWords } from '../../../../server/proposals/conflict-words.js';
import { edit } from '../../../i18n/keep/edit.js';
import { Button } from '../../../ui/Button.js';

const words = edit.merge;

export type Conflict = Omit<ConflictInWords, 'ifMine'> & { ifMine: unknown };

interface MergeScreenProps {
  conflicts: readonly Conflict[];
  /** Paths of the conflicts in which mine is to stand. */
  onChosen: (mine: ReadonlySet<string>) => void;
}

/** Two wrote about the same: what each wrote stands beside the other, and somebody chooses. */
export function MergeScreen({ conflicts, onChosen }: MergeScreenProps) {
  const [mine, setMine] = useState<ReadonlySet<string>>(new Set());
  const choose = (path: string, isMine: boolean): void => {
    const next = new Set(mine);
    if (isMine) next.add(path);
    else next.delete(path);
    setMine(next);
  };
  return (
    <section className="keep-form" aria-labelledby="samenvoegen">
      <h2 id="samenvoegen" tabIndex={-1} ref={(heading) => heading?.focus()}>
        {words.title}
      </h2>
      <p>{words.intro}</p>
      {conflicts.map(({ path, label, of, reason, base, theirs, mine: written }) => (
        <fieldset key={path} className="edit-merge">
          <legend>{of ? `${label}, ${of}` : label}</legend>
          <p>{words.reasons[reason]}</p>
          <dl className="edit-compare">
            <div>
              <dt>{words.base}</dt>
              <dd>{base}</dd>
            </div>
            <div>
              <dt>{words.theirs}</dt>
              <dd>{theirs}</dd>
            </div>
            <div>
              <dt>{words.mine}</dt>
              <dd>{written}</dd>
            </div>
          </dl>
          {[
            [false, words.keepTheirs],
            [true, words.takeMine],
          ].map(([isMine, text]) => (
            <label key={String(isMine)} className="edit-answers__answer">
              <input
                type="radio"
                name={`keuze-${path}`}
                checked={mine.has(path) === isMine}
                onChange={() => choose(path, isMine as boolean)}
              />
              {text}
            </label>
          ))}
        </fieldset>
      ))}
      <Button onClick={() => onChosen(mine)}>{words.go}</Button>
    </section>
  );
}
