import { useText } from '../../i18n/text.js';
import { SkipLink } from '../../ui/SkipLink.js';
import { HelpBar } from './HelpBar.js';
import { LanguageMenu } from './LanguageMenu.js';
import { LeaveLink } from './LeaveLink.js';
import { Mark } from './Mark.js';
import { isDutchAlone } from './dutch-alone.js';
import { usePagePath } from './use-page-path.js';
import { usePath } from './use-path.js';

/** Name of the site, the languages, the way out, and the help lines: the same on every page. */
export function Header() {
  const text = useText();
  const path = usePath();
  const pathname = usePagePath();
  return (
    <>
      <SkipLink to="inhoud">{text('site.skip')}</SkipLink>
      <header className="header screen-only">
        <div className="header__row">
          <a className="header__name" href={path('/')} aria-label={text('site.home')}>
            <Mark />
            {text('site.name')}
          </a>
          {isDutchAlone(pathname) ? null : <LanguageMenu />}
          <LeaveLink />
        </div>
      </header>
      <HelpBar />
    </>
  );
}
