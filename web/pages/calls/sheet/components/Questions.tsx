import { Link } from 'react-router';
import { dateAsShown } from '../../../../i18n/formats.js';
import { calls } from '../../../../i18n/keep/calls.js';
import { questionKey, type Answer, type Question, type Sheet } from '../call-draft.js';
import { Choices } from '../../../keep/components/Choices.js';

const words = calls.sheet;

interface QuestionsProps {
  sheet: Sheet;
  answers: Record<string, Answer>;
  onAnswer: (key: string, answer: Answer) => void;
}

/** What to read out, and whether it is true. */
export function Questions({ sheet, answers, onAnswer }: QuestionsProps) {
  return (
    <section className="calls-questions">
      <h2>{words.questionsTitle}</h2>
      <p>{words.questionsIntro}</p>
      {sheet.questions.map((question) => {
        const key = questionKey(question);
        return (
          <QuestionToAsk
            key={key}
            recordId={sheet.recordId}
            question={question}
            answer={answers[key] ?? 'SKIPPED'}
            onAnswer={(answer) => onAnswer(key, answer)}
          />
        );
      })}
    </section>
  );
}

interface QuestionToAskProps {
  recordId: string;
  question: Question;
  answer: Answer;
  onAnswer: (answer: Answer) => void;
}

function QuestionToAsk({ recordId, question, answer, onAnswer }: QuestionToAskProps) {
  const { group, locationName, lines, confirmation, isEssential, canBeConfirmed } = question;
  const title = words.questions[group];
  const possible: Answer[] = canBeConfirmed ? ['TRUE', 'WRONG', 'SKIPPED'] : ['WRONG', 'SKIPPED'];
  return (
    <Choices
      layout="row"
      name={questionKey(question).replaceAll(' ', '-')}
      legend={locationName ? words.at(title, locationName) : title}
      options={possible.map((value) => ({ value, label: words.answers[value] }))}
      value={answer}
      onChange={onAnswer}
    >
      <dl className="calls-lines">
        {lines.map(({ label, of, words: value }, index) => (
          <div key={index}>
            <dt>{of ? words.ofItem(label, of) : label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="calls-sure">
        {isEssential ? `${words.essential} ` : ''}
        {confirmation
          ? words.lastConfirmed(
              confirmation.by,
              words.ways[confirmation.way],
              dateAsShown(confirmation.at, 'nl'),
            )
          : words.neverConfirmed}
      </p>
      {canBeConfirmed ? null : <p>{words.cannotConfirm}</p>}
      {answer === 'WRONG' ? (
        <p>
          {words.wrongHint} <Link to={`/beheer/plek/${recordId}`}>{words.change}</Link>
        </p>
      ) : null}
    </Choices>
  );
}
