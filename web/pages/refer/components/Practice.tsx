import { refer } from '../../../i18n/refer/refer.js';
import { CopyButton } from '../../../ui/CopyButton.js';
import { fragmentOf } from '../../find/search-query.js';
import { NO_FILTERS } from '../../../registry/filters.js';

const { practice: words } = refer;

interface PracticeProps {
  /** The address visitors see, without a slash at the end. */
  publicUrl: string;
  /** Where was searched; '' = nothing yet. */
  typed: string;
}

/** What a practice sets up once: a link with its own postcode; and what to read beforehand. */
export function Practice({ publicUrl, typed }: PracticeProps) {
  const link = `${publicUrl}/verwijzen${fragmentOf({ typed, filters: NO_FILTERS })}`;
  return (
    <section className="practice screen-only" aria-labelledby="praktijk">
      <h2 id="praktijk">{words.title}</h2>
      {typed.trim() === '' ? (
        <p>{words.explain}</p>
      ) : (
        <>
          <p>
            {words.link}: <a href={link}>{link}</a>
          </p>
          <p>{words.linkNote}</p>
          <CopyButton
            text={link}
            label={words.copy}
            copied={words.copied}
            failed={words.copyFailed}
          />
        </>
      )}
      <ul>
        <li>
          <a href="/verwijzen/wanneer">{words.when}</a>
        </li>
        <li>
          <a href="/insluiten">{words.embed}</a>
        </li>
        <li>
          <a href="/open-data">{words.openData}</a>
        </li>
      </ul>
    </section>
  );
}
