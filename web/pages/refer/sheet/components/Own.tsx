import type { ReactNode } from 'react';

/** Words that stay Dutch on a sheet in any language: marked, so that they are read out and written as such. */
export function Own({ children }: { children: ReactNode }) {
  return (
    <span lang="nl" dir="ltr">
      {children}
    </span>
  );
}

interface WithOwnProps {
  /** A sentence in the language of the sheet. */
  text: string;
  /** Words in it that are Dutch; what does not occur in it is passed over. */
  dutch: readonly string[];
}

/** A sentence with the Dutch words in it marked. */
export function WithOwn({ text, dutch }: WithOwnProps) {
  const words = dutch.find((candidate) => candidate !== '' && text.includes(candidate));
  if (words === undefined) return text;
  const at = text.indexOf(words);
  return (
    <>
      {text.slice(0, at)}
      <Own>{words}</Own>
      <WithOwn text={text.slice(at + words.length)} dutch={dutch} />
    </>
  );
}
