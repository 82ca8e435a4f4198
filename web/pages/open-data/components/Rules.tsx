import type { ReactNode } from 'react';
import type { OpenDataTexts } from '../../../i18n/open-data/nl.js';
import type { OpenDataFacts } from '../../../site-context.js';
import { Table } from '../../../ui/Table.js';
import { RULES, type RuleId } from '../parts.js';

interface RulesProps {
  facts: Pick<OpenDataFacts, 'problems' | 'readsPerMinute' | 'licence'>;
  words: OpenDataTexts;
  registryContact: string | null;
}

/** What holds for who reads: terms, versions, limits, problems. */
export function Rules({ facts, words, registryContact }: RulesProps) {
  const { rules } = words;
  const first: Partial<Record<RuleId, ReactNode>> = {
    licentie: (
      <p>
        <a href={facts.licence} rel="license noreferrer">
          CC BY 4.0
        </a>
      </p>
    ),
    grenzen: <p>{rules.grenzen.limit(facts.readsPerMinute)}</p>,
    contact: (
      <p>{registryContact === null ? rules.contact.none : rules.contact.mail(registryContact)}</p>
    ),
  };
  return RULES.map((id) => (
    <section key={id} className="open-data__part" aria-labelledby={id}>
      <h2 id={id}>{rules[id].title}</h2>
      {first[id]}
      {rules[id].text.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {id === 'fouten' ? <Problems problems={facts.problems} words={words} /> : null}
    </section>
  ));
}

/** Each code has an anchor: the `type` of a problem leads to it. */
function Problems({
  problems,
  words,
}: Pick<RulesProps, 'words'> & Pick<OpenDataFacts, 'problems'>) {
  const { title, code: column, meaning } = words.rules.fouten;
  return (
    <Table
      caption={title}
      columns={[column, meaning]}
      rows={problems.map(({ code, title: told }) => ({
        key: code,
        cells: [
          <code key="code" id={code}>
            {code}
          </code>,
          <span key="title" lang="en">
            {told}
          </span>,
        ],
      }))}
    />
  );
}
