import { coverage as words } from '../../../i18n/coverage/coverage.js';
import { jump } from '../../../ui/jump.js';

/** The parts of a long page. The address keeps what was chosen. */
export function OnThisPage({ parts }: { parts: readonly (keyof typeof PART_IDS)[] }) {
  return (
    <nav className="on-this-page screen-only" aria-label={words.onPage.label}>
      <ul role="list">
        {parts.map((part) => (
          <li key={part}>
            <a href={`#${PART_IDS[part]}`} onClick={jump}>
              {words.onPage[part]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const PART_IDS = { table: 'gebieden', uncertain: 'onzeker', settle: 'helpt', how: 'hoe' } as const;
