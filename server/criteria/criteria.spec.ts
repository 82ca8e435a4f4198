import {
  AVERAGE_SENTENCE,
  FORBIDDEN_DUTCH,
  LONGEST_SENTENCE,
  sentencesIn,
  wordsIn,
} from '../../tests/fixtures/plain-dutch.js';
import { CRITERION_LEVELS } from '../initiatives/vocabulary.js';
import { CRITERIA, CRITERION_NUMBERS, isCriterionNumber } from './criteria.js';

/** Every text that is told in sentences, with where it stands. */
const told = CRITERION_NUMBERS.flatMap((number) => {
  const { explanation, levels, questions } = CRITERIA[number];
  return [
    [`${number} explanation`, explanation],
    ...CRITERION_LEVELS.map((level) => [`${number} ${level}`, levels[level]]),
    ...questions.map((question, index) => [`${number} question ${index + 1}`, question]),
  ] as [string, string][];
});
const titles = CRITERION_NUMBERS.map((number) => CRITERIA[number].title);
const failing = (fails: (text: string) => boolean) => told.filter(([, text]) => fails(text));

describe('the words of the ten characteristics', () => {
  it('explain each of them and each of its five levels, with two questions', () => {
    expect(Object.keys(CRITERIA).map(Number)).toEqual([...CRITERION_NUMBERS]);
    expect(told).toHaveLength(10 * (1 + 5 + 2));
    for (const number of CRITERION_NUMBERS) {
      expect(Object.keys(CRITERIA[number].levels)).toEqual([...CRITERION_LEVELS]);
    }
  });

  it('are all different', () => {
    const all = [...titles, ...told.map(([, text]) => text)];
    expect(new Set(all).size).toBe(all.length);
  });

  it('are whole sentences, none of them long', () => {
    expect(failing((text) => sentencesIn(text).join(' ') !== text)).toEqual([]);
    expect(
      told.flatMap(([where, text]) =>
        sentencesIn(text)
          .filter((sentence) => wordsIn(sentence) > LONGEST_SENTENCE)
          .map((sentence) => [where, sentence]),
      ),
    ).toEqual([]);
    const lengths = told.flatMap(([, text]) => sentencesIn(text).map(wordsIn));
    const words = lengths.reduce((sum, length) => sum + length, 0);
    expect(words / lengths.length).toBeLessThanOrEqual(AVERAGE_SENTENCE);
  });

  it.each(FORBIDDEN_DUTCH.map((word) => [word]))('never say %s', (word) => {
    expect(failing((text) => word.test(text))).toEqual([]);
    expect(titles.filter((title) => word.test(title))).toEqual([]);
  });

  it('judge nobody: no level speaks of failing, marks or being better than others', () => {
    const judging =
      /slecht(?!e dag)|onvoldoende|tekort|achter|te weinig|helaas|score|punten|cijfer|beste|beter dan|moet\b/i;
    expect(failing((text) => judging.test(text))).toEqual([
      ['7 explanation', expect.stringContaining('moet volgen')],
    ]);
  });

  it('end the questions with a question mark and the rest without', () => {
    expect(failing((text) => text.endsWith('?')).map(([where]) => where)).toEqual(
      told.map(([where]) => where).filter((where) => where.includes('question')),
    );
  });
});

describe('a number of a characteristic', () => {
  it('is one of the ten', () => {
    expect([1, 10].every(isCriterionNumber)).toBe(true);
    expect([0, 11, 1.5, NaN, -1].some(isCriterionNumber)).toBe(false);
  });
});
