import type { HoursForm } from './hours-form.js';
import type { HoursOfOneOffering } from './opening-hours.schema.js';
import { asSentence, exceptionText, ruleTexts } from './sentence.js';
import { wordsOf } from './words-of.js';
import type { HoursWords } from './sentence-words.js';

/** A part of the hours that the form keeps as it is, as a sentence, and the form without it. */
export interface KeptLine {
  sentence: string;
  without: HoursForm;
}

const without = <Item>(list: readonly Item[], index: number) =>
  list.filter((_, other) => other !== index);

/** What the form cannot say, in Dutch, in the order rules, other offerings, words of the source. */
export function keptLines(form: HoursForm): KeptLine[] {
  const words = wordsOf('nl');
  const { keptRules, alongside, sourceText } = form;
  return [
    ...keptRules.map((rule, index) => ({
      sentence: ruleTexts([rule], words, 'LONG').map(asSentence).join(' '),
      without: { ...form, keptRules: without(keptRules, index) },
    })),
    ...alongside.map((part, index) => ({
      sentence: offeringSentence(part, words),
      without: { ...form, alongside: without(alongside, index) },
    })),
    ...(sourceText === null
      ? []
      : [
          {
            sentence: asSentence(words.verbatim(sourceText)),
            without: { ...form, sourceText: null },
          },
        ]),
  ];
}

function offeringSentence(part: HoursOfOneOffering, words: HoursWords): string {
  const verbatim = part.sourceText === null ? [] : [words.verbatim(part.sourceText)];
  const rules = part.rules.length > 0 ? ruleTexts(part.rules, words, 'LONG') : verbatim;
  const exceptions = part.exceptions.map((exception) => exceptionText(exception, words, 'LONG'));
  const texts = [...rules, ...exceptions];
  return (texts.length === 0 ? [words.otherHoursUnknown] : texts).map(asSentence).join(' ');
}

/** A closed period or one with special hours as a sentence, in Dutch. */
export function exceptionSentence(exception: HoursOfOneOffering['exceptions'][number]): string {
  return asSentence(exceptionText(exception, wordsOf('nl'), 'LONG'));
}
