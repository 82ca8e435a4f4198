import { useEffect, useRef, type ReactNode } from 'react';
import { Form, useNavigation } from 'react-router';
import {
  LONGEST_LINE,
  LONGEST_STORY,
  type ToldField,
  type ToldFields,
  type ToldProblem,
} from '../../../../server/proposals/suggestion-form.js';
import { useText, type Text } from '../../../i18n/text.js';
import { useIsOnline } from '../../../offline/use-is-online.js';
import { Button } from '../../../ui/Button.js';
import { Notice } from '../../../ui/Notice.js';
import { HelpLineList } from '../../frame/HelpLineList.js';
import { HONEYPOT, TOLD_FIELDS, type TellAnswer } from '../tell.js';
import { AfterSending } from './AfterSending.js';

/** What a field shows after the form was sent: what was typed, and what is wrong with it. */
export interface FormFields {
  typed: ToldFields | null;
  errors: Partial<Record<ToldField, string>>;
}

interface TellPageProps {
  pageTitle: string;
  title: ReactNode;
  /** The way back. */
  back: ReactNode;
  storyLabel: string;
  answer: TellAnswer | undefined;
  /** The fields above the story. */
  children: (fields: FormFields) => ReactNode;
}

/** A page on which a visitor tells the register something, with and without JavaScript. */
export function TellPage(props: TellPageProps) {
  const { pageTitle, title, back, storyLabel, answer, children } = props;
  const text = useText();
  const { state } = useNavigation();
  const isOnline = useIsOnline();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answer) summary.current?.focus();
  }, [answer]);
  const isReceived = answer?.kind === 'received';
  const fields: FormFields = {
    typed: answer && 'typed' in answer ? answer.typed : null,
    errors: answer?.kind === 'refused' ? errorsOf(answer.problems, text) : {},
  };
  const shownTitle =
    answer && !isReceived ? text('tell.errorPage', { page: pageTitle }) : pageTitle;
  return (
    <main id="inhoud" className="tell page-width" tabIndex={-1}>
      <title>{text('site.titleOf', { page: shownTitle })}</title>
      <meta name="robots" content="noindex" />
      <p className="screen-only">{back}</p>
      <h1>{title}</h1>
      {answer ? (
        <div className="tell__answer" ref={summary} tabIndex={-1} autoFocus>
          {isReceived ? <Received /> : <Refusal answer={answer} fields={fields} />}
        </div>
      ) : null}
      <Notice kind="attention" title={<h2>{text('tell.help')}</h2>}>
        <HelpLineList />
      </Notice>
      {isReceived ? null : (
        <Form
          method="post"
          className="tell__form"
          // The faults are told by us, in the language of the page.
          noValidate
          onSubmit={(event) => {
            if (state !== 'idle') event.preventDefault();
          }}
        >
          {children(fields)}
          <StoryField label={storyLabel} {...fields} />
          <p className="visually-hidden" aria-hidden="true">
            <label>
              {text('tell.leaveEmpty')}
              <input name={HONEYPOT} type="text" tabIndex={-1} autoComplete="off" />
            </label>
          </p>
          <div role="status">{isOnline ? null : <p>{text('tell.offline')}</p>}</div>
          <p>
            <Button>{text('tell.send')}</Button>
          </p>
        </Form>
      )}
      <AfterSending />
    </main>
  );
}

function Received() {
  const text = useText();
  return (
    <Notice title={<h2>{text('tell.thanks')}</h2>}>
      <p>{text('tell.received')}</p>
    </Notice>
  );
}

interface RefusalProps {
  answer: Exclude<TellAnswer, { kind: 'received' }>;
  fields: FormFields;
}

/** What is wrong, on top, with a link to each field. */
function Refusal({ answer, fields: { errors } }: RefusalProps) {
  const text = useText();
  if (answer.kind === 'refused') {
    return (
      <Notice kind="attention" title={<h2>{text('tell.errors')}</h2>}>
        <ul role="list">
          {TOLD_FIELDS.filter((name) => errors[name]).map((name) => (
            <li key={name}>
              <a href={`#${name}`} onClick={(event) => toField(event, name)}>
                {errors[name]}
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    );
  }
  return (
    <Notice kind="attention" title={<h2>{text('tell.failed')}</h2>}>
      <p>
        {answer.kind === 'too-many'
          ? text('tell.failed.tooMany', { seconds: answer.seconds })
          : text(
              answer.kind === 'cross-site' ? 'tell.failed.crossSite' : 'tell.failed.unreachable',
            )}
      </p>
    </Notice>
  );
}

/** Without a script the link itself leads there. */
function toField(event: { preventDefault(): void }, name: ToldField): void {
  event.preventDefault();
  document.getElementById(name)?.focus();
}

function StoryField({ label, typed, errors }: FormFields & { label: string }) {
  const text = useText();
  const error = errors.text;
  return (
    <div className={error ? 'text-field tell__story text-field--error' : 'text-field tell__story'}>
      <label className="text-field__label" htmlFor="text">
        {label}
      </label>
      <p className="text-field__hint" id="text-hint">
        {text('tell.hint', { max: LONGEST_STORY })}
      </p>
      {error ? (
        <p className="text-field__error" id="text-error">
          {error}
        </p>
      ) : null}
      <textarea
        className="text-field__input"
        id="text"
        name="text"
        rows={6}
        dir="auto"
        autoComplete="off"
        defaultValue={typed?.text}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? 'text-hint text-error' : 'text-hint'}
      />
    </div>
  );
}

function errorsOf(
  problems: Partial<Record<ToldField, ToldProblem>>,
  text: Text,
): Partial<Record<ToldField, string>> {
  return Object.fromEntries(
    Object.entries(problems).map(([field, problem]) => {
      const name = field as ToldField;
      if (problem !== 'TOO_LONG') return [name, text(`tell.fix.${name}`)];
      return [name, text('tell.fix.long', { max: name === 'text' ? LONGEST_STORY : LONGEST_LINE })];
    }),
  );
}
