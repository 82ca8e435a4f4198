import { useText, type MessageId } from '../../i18n/text.js';
import { SearchForm } from './SearchForm.js';
import { HelpLineList } from './HelpLineList.js';
import { usePath } from './use-path.js';

interface ProblemPageProps {
  status: number;
  /** The address was one of an initiative. */
  aboutInitiative?: boolean;
}

/** A page for when there is nothing to show: says so, offers the search, repeats the help lines. */
export function ProblemPage({ status, aboutInitiative = false }: ProblemPageProps) {
  const text = useText();
  const path = usePath();
  const [title, words] = problemTexts(status, aboutInitiative);
  return (
    <main id="inhoud" className="problem page-width" tabIndex={-1}>
      <title>{text('site.titleOf', { page: text(title) })}</title>
      <meta name="robots" content="noindex" />
      <h1>{text(title)}</h1>
      <p>{text(words)}</p>
      {status < 500 ? (
        <div className="search-again">
          <SearchForm />
        </div>
      ) : (
        <p>
          <a href={path('/')}>{text('error.back')}</a>
        </p>
      )}
      <section className="problem__help screen-only">
        <h2>{text('help.again')}</h2>
        <HelpLineList />
      </section>
    </main>
  );
}

function problemTexts(status: number, aboutInitiative: boolean): [MessageId, MessageId] {
  if (status === 410) return ['gone.title', 'gone.text'];
  if (status === 503) return ['unavailable.title', 'unavailable.text'];
  if (status >= 400 && status < 500) {
    return aboutInitiative
      ? ['missing.initiativeTitle', 'missing.initiativeText']
      : ['missing.title', 'missing.text'];
  }
  return ['error.title', 'error.text'];
}
