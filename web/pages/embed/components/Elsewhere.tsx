import { embed } from '../../../i18n/embed/embed.js';
import { useText } from '../../../i18n/text.js';
import type { ElsewhereProps } from '../../frame/framed.js';

/** A link that leaves the frame: in a tab of its own, which it says. */
export function Elsewhere({ children, rel = '', ...anchor }: ElsewhereProps) {
  const { locale } = useText();
  return (
    <a {...anchor} target="_blank" rel={`noopener ${rel}`.trim()}>
      {children}
      <span className="embed__new-tab"> ({embed[locale].newTab})</span>
    </a>
  );
}
