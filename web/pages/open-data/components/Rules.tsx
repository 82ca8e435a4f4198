import type { ReactNode } from 'react';
import type { OpenDataTexts } from '../../../i18n/open-data/nl.js';
import type { OpenDataFacts } from '../../../site-context.js';
import { Table } from '../../../ui/Table.js';
import { EXAMPLES } from '../examples.js';
import { RULE_EXAMPLES, RULES, type RuleId } from '../parts.js';
import { ExampleBlock } from './ExampleBlock.js';

interface RulesProps {
  facts: Pick<OpenDataFacts, 'problems' | 'readsPerMinute' | 'licence'>;
  words: OpenDataTexts;
  registryContact: string | null;
  /** The address of this site, without a slash at the end. */
  site: string;
  /** Address of an initiative that is there. */
  slug: string;
}

/** What holds for who reads: terms, versions, limits, problems. */
export function Rules({ facts, words, registryContact, site, slug }: RulesProps) {
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
      <RuleExample of={id} words={words} site={site} slug={slug} />
      {id === 'fouten' ? <Problems problems={facts.problems} words={words} /> : null}
    </section>
  ));
}

function RuleExample({
  of,
  ...rest
}: { of: RuleId } & Pick<RulesProps, 'words' | 'site' | 'slug'>) {
  const name = RULE_EXAMPLES[of];
  return name ? <ExampleBlock example={EXAMPLES[name]} {...rest} /> : null;
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
