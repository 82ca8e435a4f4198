import type { OpenDataTexts } from '../../../i18n/open-data/nl.js';

interface AddressesProps {
  words: OpenDataTexts;
  /** What each address is, by address; a part between < and > is something to fill in. */
  about: Readonly<Record<string, string>>;
}

/** Addresses with what is there; those that can be opened as they stand are links. */
export function Addresses({ words, about }: AddressesProps) {
  return (
    <>
      <h3>{words.addresses}</h3>
      <dl className="open-data__addresses">
        {Object.entries(about).map(([address, what]) => (
          <div key={address}>
            <dt>
              {/[<]|^\/graphql$/.test(address) ? (
                <code>{address}</code>
              ) : (
                <a href={address}>
                  <code>{address}</code>
                </a>
              )}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
