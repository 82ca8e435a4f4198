import { X } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { growth } from '../../../i18n/keep/growth.js';
import { Button } from '../../../ui/Button.js';
import { TextField } from '../../../ui/TextField.js';
import type { GrowthForm } from '../growth-form.js';

const words = growth.page;
/** As many as the server keeps. */
const MOST = 10;

interface LinesProps<Line> {
  lines: Line[];
  /** What is wrong in `evidence/0/link`; undefined = nothing. */
  errorOf: (field: string) => string | undefined;
  onChange: (lines: Line[]) => void;
  onBlur: () => void;
}

/** What the story can be seen in. */
export function Evidence({
  lines,
  errorOf,
  onChange,
  onBlur,
}: LinesProps<GrowthForm['evidence'][number]>) {
  return (
    <section className="growth__part">
      <h2>{words.evidenceTitle}</h2>
      <p>{words.evidenceIntro}</p>
      <LineList
        idPrefix="bewijs"
        lines={lines}
        empty={{ text: '', link: '' }}
        add={words.evidenceAdd}
        onChange={onChange}
        onBlur={onBlur}
      >
        {(line, place, change) => (
          <>
            <TextField
              id={`bewijs-${place}-text`}
              label={words.evidenceText}
              value={line.text}
              maxLength={300}
              error={errorOf(`evidence/${place}/text`)}
              onChange={(text) => change({ ...line, text })}
              onBlur={onBlur}
            />
            <TextField
              id={`bewijs-${place}-link`}
              label={words.evidenceLink}
              hint={words.evidenceLinkHint}
              type="url"
              value={line.link}
              maxLength={500}
              error={errorOf(`evidence/${place}/link`)}
              onChange={(link) => change({ ...line, link })}
              onBlur={onBlur}
            />
          </>
        )}
      </LineList>
    </section>
  );
}

/** What a place still wants to learn or do. */
export function Goals({
  lines,
  errorOf,
  onChange,
  onBlur,
}: LinesProps<GrowthForm['goals'][number]>) {
  return (
    <section className="growth__part">
      <h2>{words.goalsTitle}</h2>
      <LineList
        idPrefix="plan"
        lines={lines}
        empty={{ text: '', year: '' }}
        add={words.goalAdd}
        onChange={onChange}
        onBlur={onBlur}
      >
        {(line, place, change) => (
          <>
            <TextField
              id={`plan-${place}-text`}
              label={words.goalText}
              value={line.text}
              maxLength={500}
              error={errorOf(`goals/${place}/text`)}
              onChange={(text) => change({ ...line, text })}
              onBlur={onBlur}
            />
            <TextField
              id={`plan-${place}-year`}
              label={words.goalYear}
              inputMode="numeric"
              size="short"
              value={line.year}
              maxLength={4}
              error={errorOf(`goals/${place}/year`)}
              onChange={(year) => change({ ...line, year })}
              onBlur={onBlur}
            />
          </>
        )}
      </LineList>
    </section>
  );
}

interface LineListProps<Line> {
  idPrefix: string;
  lines: Line[];
  empty: Line;
  add: string;
  onChange: (lines: Line[]) => void;
  onBlur: () => void;
  children: (line: Line, place: number, change: (line: Line) => void) => ReactNode;
}

/** Lines that come and go; the keyboard lands in a new one, and on the button when one went. */
function LineList<Line extends { text: string }>(props: LineListProps<Line>) {
  const { idPrefix, lines, empty, add, onChange, onBlur, children } = props;
  const [added, setAdded] = useState<number | null>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (added !== null) document.getElementById(`${idPrefix}-${added}-text`)?.focus();
  }, [added, idPrefix]);
  const remove = (place: number): void => {
    setAdded(null);
    onChange(lines.filter((_, other) => other !== place));
    onBlur();
    list.current?.focus();
  };
  return (
    <>
      <ul className="growth__lines" role="list" ref={list} tabIndex={-1}>
        {lines.map((line, place) => (
          <li className="growth__line" key={place}>
            {children(line, place, (changed) => onChange(lines.with(place, changed)))}
            <Button kind="plain" icon={X} onClick={() => remove(place)}>
              {words.evidenceRemove(line.text.trim() || words.thisLine)}
            </Button>
          </li>
        ))}
      </ul>
      {lines.length < MOST ? (
        <Button
          kind="quiet"
          onClick={() => {
            setAdded(lines.length);
            onChange([...lines, empty]);
          }}
        >
          {add}
        </Button>
      ) : null}
    </>
  );
}
