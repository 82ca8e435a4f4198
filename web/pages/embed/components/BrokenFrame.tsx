import { useLocation } from 'react-router';
import { embed } from '../../../i18n/embed/embed.js';
import { useText } from '../../../i18n/text.js';
import { HelpLineList } from '../../frame/HelpLineList.js';
import { useHeightMessages } from '../use-height-messages.js';
import { WhoseList } from './WhoseList.js';

/** Nothing to show: says so, and where to find help meanwhile. */
export function BrokenFrame() {
  const text = useText();
  const { pathname, search } = useLocation();
  const words = embed[text.locale].broken;
  useHeightMessages();
  return (
    <main id="inhoud" className="embed" tabIndex={-1}>
      <title>{text('site.titleOf', { page: words.title })}</title>
      <meta name="robots" content="noindex" />
      <div className="embed__head">
        <h1 className="embed__title">{words.title}</h1>
        <p>{words.text}</p>
        <p>
          {/* Another document: what is broken in this one is not mended by a script of it. */}
          <a href={pathname + search}>{words.again}</a>
        </p>
      </div>
      <section className="embed__places">
        <h2>{text('help.again')}</h2>
        <HelpLineList />
      </section>
      <WhoseList />
    </main>
  );
}
