import '../../../refer.css';
import { when as words, type Statement } from '../../../i18n/refer/when.js';
import { useText } from '../../../i18n/text.js';
import { HelpLineList } from '../../frame/HelpLineList.js';

export function headers() {
  return { 'Cache-Control': 'public, max-age=60' };
}

/** For GPs and practice nurses: when a support point fits and when it does not, on one page. */
export default function WhenPage() {
  const text = useText();
  return (
    <main id="inhoud" className="refer-when page-width" tabIndex={-1}>
      <title>{text('site.titleOf', { page: words.title })}</title>
      <meta name="description" content={words.description} />
      <h1>{words.title}</h1>
      <p className="refer-when__intro">{words.intro}</p>
      <p className="refer-when__urgent">
        <strong>{words.urgent}</strong>{' '}
        <a className="screen-only" href="#niet">
          {words.toNumbers}
        </a>
      </p>
      <div className="refer-when__parts">
        {words.parts.map(({ id, title, statements }) => (
          <section key={id} aria-labelledby={id} className="refer-when__part">
            <h2 id={id}>{title}</h2>
            <ul>
              {statements.map((statement) => (
                <li key={statement.text}>
                  {statement.text} <Source of={statement} />
                </li>
              ))}
            </ul>
            {/* On paper they stand above, as on every page. */}
            {id === 'niet' ? (
              <div className="screen-only">
                <HelpLineList />
              </div>
            ) : null}
          </section>
        ))}
      </div>
      <section className="refer-when__sources" aria-labelledby="bronnen">
        <h2 id="bronnen">{words.sources.title}</h2>
        <dl>
          {words.sources.full.map(({ id, name, about }) => (
            <div key={id}>
              <dt>
                {words.sources.short[id] === name ? name : `${words.sources.short[id]}: ${name}`}
              </dt>
              <dd>{about}</dd>
            </div>
          ))}
        </dl>
        <p>{words.sources.age}</p>
      </section>
      <ul className="screen-only" role="list">
        <li>
          <a href="/verwijzen">{words.back}</a>
        </li>
        <li>
          <a href="/bronnen">{words.sources.all}</a>
        </li>
      </ul>
    </main>
  );
}

function Source({ of: { source, part } }: { of: Statement }) {
  const { short, section } = words.sources;
  return (
    <small className="refer-when__source">
      ({short[source]}
      {part === undefined ? '' : `, ${section(part)}`})
    </small>
  );
}
