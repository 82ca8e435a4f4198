import { useState } from 'react';
import { ask } from '../../../graphql/ask.js';
import { visibility as words } from '../../../i18n/keep/visibility.js';
import { Checkbox } from '../../../ui/Checkbox.js';
import { ReasonedAct } from '../../keep/components/ReasonedAct.js';
import type { Telling } from '../../keep/components/Told.js';
import { TAKE_DOWN_RECORD } from '../take-down.graphql.js';

interface TakeDownProps {
  recordId: string;
  telling: Telling;
  onTakenDown: () => void;
}

/** Takes a whole place from the site; for ever when it never wants to be there. */
export function TakeDown({ recordId, telling, onTakenDown }: TakeDownProps) {
  const [forEver, setForEver] = useState(false);
  const takeDown = async (reason: string): Promise<void> => {
    try {
      await ask(TAKE_DOWN_RECORD, { id: recordId, reason, forEver });
      onTakenDown();
    } catch (error) {
      telling.failed(error);
    }
  };
  return (
    <section className="keep-form">
      <h2>{words.placeTitle}</h2>
      <p>{words.placeIntro}</p>
      <Checkbox
        id="nooit-meer"
        name="nooit-meer"
        value="ja"
        label={words.forEver}
        checked={forEver}
        onChange={setForEver}
      />
      <ReasonedAct
        id="weghalen"
        label={words.takeDown}
        question={forEver ? words.takeDownSureForEver : words.takeDownSure}
        yes={words.takeDownYes}
        onSure={takeDown}
      />
    </section>
  );
}
