import { embed, type EmbedWords } from '../../../i18n/embed/embed.js';
import { numberAsShown } from '../number-as-shown.js';
import { useText } from '../../../i18n/text.js';
import { Notice } from '../../../ui/Notice.js';
import type { UnknownChoice } from '../settings.js';
import type { Refusal } from '../theme.js';
import { Elsewhere } from './Elsewhere.js';

interface MakerNoticeProps {
  refusals: readonly Refusal[];
  unknown: readonly UnknownChoice[];
  /** Code of a region that does not exist; null = all is well. */
  unknownRegion: string | null;
}

/** What was set in the address and is not used, and why: else a maker would look for the fault in vain. */
export function MakerNotice({ refusals, unknown, unknownRegion }: MakerNoticeProps) {
  const { locale } = useText();
  const words = embed[locale].maker;
  const lines = [
    ...(unknownRegion === null ? [] : [words.unknownRegion(unknownRegion)]),
    ...unknown.map((one) => unknownWords(one, words)),
    ...refusals.map((one) => refusalWords(one, words, locale)),
  ];
  if (lines.length === 0) return null;
  return (
    <aside className="embed__maker screen-only" aria-labelledby="voor-de-maker">
      <Notice kind="attention" title={<p id="voor-de-maker">{words.title}</p>}>
        <ul>
          {lines.map((line) => (
            <li key={line}>
              <bdi>{line}</bdi>
            </li>
          ))}
        </ul>
        <p>
          <Elsewhere href="/insluiten">{words.explained}</Elsewhere>
        </p>
      </Notice>
    </aside>
  );
}

function unknownWords({ name, value, choices }: UnknownChoice, words: EmbedWords['maker']): string {
  return choices.length === 0
    ? words.unknownRegion(value)
    : words.unknownChoice(name, value, choices.join(', '));
}

function refusalWords(
  refusal: Refusal,
  words: EmbedWords['maker'],
  locale: keyof typeof embed,
): string {
  const { name, value } = refusal;
  return refusal.kind === 'no-colour'
    ? words.noColour(name, value)
    : words.contrast(name, value, numberAsShown(refusal.ratio, locale));
}
