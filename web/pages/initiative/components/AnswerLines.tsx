import { Check, Minus } from 'lucide-react';
import { useText } from '../../../i18n/text.js';
import type { AccessLines } from '../../../registry/words.js';
import { Icon } from '../../../ui/Icon.js';

/** Known answers as sentences, and the questions nobody has answered yet. */
export function AnswerLines({ lines: { known, unknown } }: { lines: AccessLines }) {
  const text = useText();
  return (
    <>
      {known.length > 0 ? (
        <ul className="answer-lines" role="list">
          {known.map(({ words, isEasier }) => (
            <li key={words}>
              <Icon of={isEasier ? Check : Minus} />
              {words}
            </li>
          ))}
        </ul>
      ) : null}
      {unknown.length > 0 ? (
        <div>
          <p>{text('welcome.unknown')}</p>
          <ul className="answer-lines__questions">
            {unknown.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
