import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { ask } from '../../../graphql/ask.js';
import type { FiguresFragment } from '../../../graphql/generated/graphql.js';
import { figures as words } from '../../../i18n/keep/figures.js';
import { Button } from '../../../ui/Button.js';
import { Notice } from '../../../ui/Notice.js';
import { TextField } from '../../../ui/TextField.js';
import { Told, useTelling } from '../../keep/components/Told.js';
import { timeAsShown } from '../../keep/time-as-shown.js';
import { PUBLISH_FIGURES, SAVE_FIGURES, WITHDRAW_FIGURES } from '../figures.graphql.js';
import { FiguresRead } from './FiguresRead.js';
import { COUNTS, fieldsOf, isCount, numbersOf } from '../figures-form.js';
import type { FiguresKey } from '../page.js';

interface FiguresFormProps {
  recordId: string;
  of: FiguresKey;
  /** The municipality by name, or that it is everywhere. */
  where: string;
  /** null = nothing of this year and place is kept yet. */
  kept: FiguresFragment | null;
  /** Just added: the keyboard lands here. */
  isNew: boolean;
  onKept: (figures: FiguresFragment) => void;
}

/** The figures of one year in one place, kept with a button, and shown only by another. */
export function FiguresForm({ recordId, of, where, kept, isNew, onKept }: FiguresFormProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [fields, setFields] = useState(() => fieldsOf(kept));
  const [isTried, setIsTried] = useState(false);
  const telling = useTelling();
  const [theirs, setTheirs] = useState<FiguresFragment | null>(null);
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);
  const isShown = kept?.published ?? false;

  const tell = async (work: () => Promise<string | null>): Promise<void> => {
    telling.hush();
    try {
      const sentence = await work();
      if (sentence !== null) telling.tell(sentence);
    } catch (error) {
      telling.failed(error);
    }
  };
  const save = (seen: number | null, published: boolean): Promise<FiguresFragment | null> =>
    ask(SAVE_FIGURES, {
      recordId,
      seen,
      published,
      figures: { ...of, ...numbersOf(fields) },
    }).then(({ saveFigures: answer }) => {
      if (answer.__typename === 'FiguresConflict') {
        setTheirs(answer.theirs);
        return null;
      }
      setTheirs(null);
      onKept(answer.figures);
      return answer.figures;
    });
  const areNumbers = (): boolean => {
    setIsTried(true);
    return COUNTS.every((count) => isCount(fields[count]));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!areNumbers()) return;
    void tell(async () => {
      const saved = await save(kept?.version ?? null, isShown);
      const time = timeAsShown(new Date());
      return saved && (saved.published ? words.savedShown(time) : words.saved(time));
    });
  };
  const show = (): Promise<void> =>
    tell(async () => {
      if (!areNumbers()) return null;
      // What is in the fields is what somebody looks at while they decide.
      const saved = await save(kept?.version ?? null, false);
      if (!saved) return null;
      const { publishFigures: answer } = await ask(PUBLISH_FIGURES, {
        recordId,
        ...of,
        seen: saved.version,
      });
      if (answer.__typename === 'FiguresConflict') {
        setTheirs(answer.theirs);
        return null;
      }
      onKept(answer.figures);
      return words.shownNow;
    });
  const withdraw = (): Promise<void> =>
    tell(async () => {
      await ask(WITHDRAW_FIGURES, { recordId, ...of });
      // Withdrawing is a version too, made from whatever stood there.
      if (kept) onKept({ ...kept, version: kept.version + 1, published: false });
      return words.withdrawn;
    });
  return (
    <section className="growth__part figures" aria-labelledby={`${id}-titel`}>
      <h2 id={`${id}-titel`} ref={heading} tabIndex={-1}>
        {words.heading(String(of.year), where)}
      </h2>
      <form className="growth__part" onSubmit={submit} noValidate>
        <div className="figures__fields">
          {COUNTS.map((count) => (
            <TextField
              key={count}
              id={`${id}-${count}`}
              label={words.fields[count]}
              hint={words.fields[`${count}Hint`]}
              inputMode="numeric"
              value={fields[count]}
              maxLength={7}
              {...(isTried && !isCount(fields[count]) && { error: words.notANumber })}
              onChange={(value) => setFields({ ...fields, [count]: value })}
            />
          ))}
        </div>
        <Button kind={isShown ? 'primary' : 'quiet'}>{words.save}</Button>
      </form>
      {theirs ? (
        <TheirFigures
          theirs={theirs}
          onMine={() =>
            void tell(async () => {
              const saved = await save(theirs.version, theirs.published);
              return saved && words.saved(timeAsShown(new Date()));
            })
          }
          onTheirs={() => {
            setFields(fieldsOf(theirs));
            onKept(theirs);
            setTheirs(null);
          }}
        />
      ) : null}
      <Told told={telling.told} />
      <p>{isShown ? words.shown : words.hidden}</p>
      {isShown ? (
        <Button kind="quiet" onClick={() => void withdraw()}>
          {words.withdraw}
        </Button>
      ) : (
        <>
          <Button onClick={() => void show()}>{words.show}</Button>
          <p>{words.showHint}</p>
        </>
      )}
    </section>
  );
}

interface TheirFiguresProps {
  theirs: FiguresFragment;
  onMine: () => void;
  onTheirs: () => void;
}

function TheirFigures({ theirs, onMine, onTheirs }: TheirFiguresProps) {
  return (
    <div role="alert">
      <Notice kind="attention" title={<h3>{words.conflict.title}</h3>}>
        <p>{words.conflict.intro}</p>
        <FiguresRead figures={theirs} />
        <div className="keep__buttons">
          <Button onClick={onMine}>{words.conflict.keepMine}</Button>
          <Button kind="quiet" onClick={onTheirs}>
            {words.conflict.takeTheirs}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
