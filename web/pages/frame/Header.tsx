import { CloudSun } from 'lucide-react';
import { useText } from '../../i18n/text.js';
import { Icon } from '../../ui/Icon.js';
import { SkipLink } from '../../ui/SkipLink.js';
import { HelpBar } from './HelpBar.js';
import { Mark } from './Mark.js';

/** A page about the weather: anyone may be looking at that. */
const NEUTRAL_PAGE = 'https://www.knmi.nl/nederland-nu/weer/verwachtingen';

/** Name of the site, the way out, and the help lines: the same on every page. */
export function Header() {
  const text = useText();
  return (
    <>
      <SkipLink to="inhoud">{text('site.skip')}</SkipLink>
      <header className="header screen-only">
        <div className="header__row">
          <a className="header__name" href="/" aria-label={text('site.home')}>
            <Mark />
            {text('site.name')}
          </a>
          <p className="header__leave">
            <a href={NEUTRAL_PAGE} rel="noreferrer" title={text('leave.opens')}>
              <Icon of={CloudSun} />
              {text('leave.link')}
            </a>
            <span className="header__leave-note">{text('leave.note')}</span>
          </p>
        </div>
      </header>
      <HelpBar />
    </>
  );
}
