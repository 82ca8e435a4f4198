import '../../open-data.css';
import { localeOfPath } from '../../i18n/locales.js';
import { dateAsShown } from '../../i18n/formats.js';
import { en } from '../../i18n/open-data/en.js';
import { nl } from '../../i18n/open-data/nl.js';
import { useText } from '../../i18n/text.js';
import type { Route } from './+types/page.js';
import { Addresses } from './components/Addresses.js';
import { Columns } from './components/Columns.js';
import { ExampleBlock } from './components/ExampleBlock.js';
import { Rules } from './components/Rules.js';
import { EXAMPLES } from './examples.js';
import { PARTS, RULES } from './parts.js';

/** Where nothing was published yet, an address to fill in. */
const NO_SLUG = '<slug>';

export function loader({ request, context: { site } }: Route.LoaderArgs) {
  const file = site.registry()?.file;
  const locale = localeOfPath(new URL(request.url).pathname) === 'en' ? 'en' : 'nl';
  return {
    locale: locale as 'nl' | 'en',
    site: site.publicUrl,
    registryContact: site.registryContact,
    facts: site.openData(),
    slug: file?.initiatives[0]?.slug ?? NO_SLUG,
    published: file
      ? {
          at: file.publishedAt,
          initiatives: file.initiatives.length,
          locations: file.initiatives.reduce((sum, { locations }) => sum + locations.length, 0),
        }
      : null,
  };
}

export function headers() {
  return { 'Cache-Control': 'public, max-age=60' };
}

/** For who writes programs: what there is, how to get it, and what holds for it. */
export default function OpenDataPage({ loaderData }: Route.ComponentProps) {
  const text = useText();
  const { locale, site, slug, facts, published, registryContact } = loaderData;
  const words = locale === 'en' ? en : nl;
  return (
    <main id="inhoud" className="open-data page-width" tabIndex={-1}>
      <title>{text('site.titleOf', { page: words.title })}</title>
      <meta name="description" content={words.description} />
      <h1>{words.title}</h1>
      <p className="open-data__intro">{words.intro}</p>
      <p>
        {locale === 'en' ? (
          <a href="/open-data" hrefLang="nl" lang="nl">
            {words.otherLanguage}
          </a>
        ) : (
          <a href="/en/open-data" hrefLang="en" lang="en">
            {words.otherLanguage}
          </a>
        )}
      </p>
      {published ? (
        <p>
          {words.published(
            dateAsShown(published.at, text.locale),
            published.initiatives,
            published.locations,
          )}
        </p>
      ) : null}
      <nav className="open-data__contents" aria-labelledby="inhoudsopgave">
        <h2 id="inhoudsopgave">{words.contents}</h2>
        <ul>
          {PARTS.map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`}>{words.parts[id].title}</a>
            </li>
          ))}
          {RULES.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{words.rules[id].title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <section className="open-data__part" aria-labelledby="voor-wie">
        <h2 id="voor-wie">{words.forWhom.title}</h2>
        <p>{words.forWhom.text}</p>
        <ul>
          {words.forWhom.terms.map((term) => (
            <li key={term}>{term}</li>
          ))}
        </ul>
      </section>
      {PARTS.map(({ id, examples }) => (
        <section key={id} className="open-data__part" aria-labelledby={id}>
          <h2 id={id}>{words.parts[id].title}</h2>
          {words.parts[id].text.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <Addresses words={words} about={words.parts[id].addresses} />
          {examples.map((name) => (
            <ExampleBlock
              key={name}
              example={EXAMPLES[name]}
              words={words}
              site={site}
              slug={slug}
            />
          ))}
          {id === 'tabellen' ? (
            <Columns tables={facts.tables} words={words} locale={locale} />
          ) : null}
        </section>
      ))}
      <Rules
        facts={facts}
        words={words}
        registryContact={registryContact}
        site={site}
        slug={slug}
      />
    </main>
  );
}
