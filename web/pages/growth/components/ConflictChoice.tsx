import { useEffect, useRef } from 'react';
import { growth } from '../../../i18n/keep/growth.js';
import { useText, type Text } from '../../../i18n/text.js';
import { Button } from '../../../ui/Button.js';
import { Notice } from '../../../ui/Notice.js';
import {
  formOf,
  wordsOf,
  type GrowthForm,
  type KeptWords,
  type SentWords,
} from '../growth-form.js';
import { partName, partWords, STORY_PARTS, type StoryPart } from '../story-words.js';

const words = growth.conflict;

interface ConflictChoiceProps {
  mine: GrowthForm;
  theirs: KeptWords;
  onChoose: (choice: 'mine' | 'theirs' | 'both') => void;
}

/** Two people wrote at the same time: both texts side by side where they differ, and a choice. */
export function ConflictChoice({ mine, theirs, onChoose }: ConflictChoiceProps) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [own, other] = [wordsOf(mine), wordsOf(formOf(theirs))];
  const differing = STORY_PARTS.filter(
    (part) => shown(own, part, text) !== shown(other, part, text),
  );
  return (
    <section className="growth__part">
      <Notice
        kind="attention"
        title={
          <h2 ref={heading} tabIndex={-1}>
            {words.title}
          </h2>
        }
      >
        <p>{words.intro}</p>
      </Notice>
      {differing.map((part) => (
        <div key={part} className="growth__part">
          <h3>{partName(part)}</h3>
          <div className="growth__sides">
            {[
              { label: words.theirs, side: other },
              { label: words.mine, side: own },
            ].map(({ label, side }) => (
              <div key={label} className="growth__side">
                <h4>{label}</h4>
                <p className="growth__text">{shown(side, part, text)}</p>
              </div>
            ))}
          </div>
        </div>
      ))}
      <p>{words.kept}</p>
      <div className="keep__buttons">
        <Button onClick={() => onChoose('both')}>{words.both}</Button>
        <Button kind="quiet" onClick={() => onChoose('mine')}>
          {words.keepMine}
        </Button>
        <Button kind="quiet" onClick={() => onChoose('theirs')}>
          {words.takeTheirs}
        </Button>
      </div>
    </section>
  );
}

/** A level that is not there is told in words of its own. */
function shown(side: SentWords, part: StoryPart, text: Text): string {
  const nothing = part === 'level' ? growth.page.levelNone : words.nothing;
  return partWords(side, part, text) ?? nothing;
}
