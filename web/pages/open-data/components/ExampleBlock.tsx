import type { OpenDataTexts } from '../../../i18n/open-data/nl.js';
import { runnable, type Example } from '../examples.js';
import { printedShape } from '../shape.js';

interface ExampleBlockProps {
  example: Example;
  words: OpenDataTexts;
  /** The address of this site, without a slash at the end. */
  site: string;
  /** Address of an initiative that is there. */
  slug: string;
}

/** Something to try as it stands, and what comes back. Long lines wrap, so that nothing scrolls. */
export function ExampleBlock({ example, words, site, slug }: ExampleBlockProps) {
  const { id, language, answer } = example;
  return (
    <div className="example" id={id}>
      <p className="example__label">{language === 'sh' ? words.forTerminal : words.forNode}</p>
      <pre className="example__code">
        <code lang="en">{runnable(example, site, slug)}</code>
      </pre>
      <p className="example__label">{words.answer}</p>
      {answer.kind === 'json' ? (
        <pre className="example__answer">
          <code>{printedShape(answer.shape, words.shape)}</code>
        </pre>
      ) : null}
      {answer.kind === 'output' ? (
        <pre className="example__answer">
          <code>{answer.text}</code>
        </pre>
      ) : null}
      {answer.kind === 'text' ? (
        <dl className="example__text">
          <div>
            <dt>Content-Type</dt>
            <dd>
              <code>{answer.type}</code>
            </dd>
          </div>
          <div>
            <dt>{words.begins}</dt>
            <dd>
              <code>{answer.begins}</code>
            </dd>
          </div>
          <div>
            <dt>{words.alsoHolds}</dt>
            <dd>
              {answer.holds.map((piece) => (
                <code key={piece}>{piece}</code>
              ))}
            </dd>
          </div>
        </dl>
      ) : null}
    </div>
  );
}
