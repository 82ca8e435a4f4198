import { builder as words } from '../../../i18n/embed/builder.js';

const VARIABLES = `:root {
  --zelfregie-kleur: #005ea5;
  --zelfregie-achtergrond: #ffffff;
  --zelfregie-tekst: #1a1a1a;
}`;

/** What is agreed, what keeps it usable for everybody, and where to tell of a fault. */
export function Terms({ contact }: { contact: string | null }) {
  const { terms, access, fault, variables } = words;
  return (
    <div className="builder__terms">
      {[terms, access].map(({ title, lines }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h2>{variables.title}</h2>
        <p>{variables.text}</p>
        <pre className="builder__css" translate="no">
          <code>{VARIABLES}</code>
        </pre>
        <p>{variables.text2}</p>
        <p>{variables.csp}</p>
      </section>
      <section>
        <h2>{fault.title}</h2>
        <p>
          {contact ? (
            <>
              {fault.withMail} <a href={`mailto:${contact}`}>{contact}</a>.
            </>
          ) : (
            fault.without
          )}
        </p>
        <p>{fault.place}</p>
      </section>
    </div>
  );
}
