/** The ten, by the number they have in the source. */
export const CRITERION_NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export type CriterionNumber = (typeof CRITERION_NUMBERS)[number];

/**
 * Titles for everybody, as a visitor would say them. Apart from the long texts (`criteria.ts`), so that
 * a visitor does not download what only helps to fill in.
 */
export const CRITERION_TITLES: Readonly<Record<CriterionNumber, string>> = {
  1: 'Iedereen kan hier makkelijk naar binnen',
  2: 'U kunt hier leren en verder komen',
  3: 'Bezoekers en medewerkers maken de plek samen',
  4: 'Wat u nodig heeft, staat voorop',
  5: 'U bent hier een mens, geen geval',
  6: 'Geven en ontvangen, op gelijke voet',
  7: 'Uw eigen weg, zonder vast stappenplan',
  8: 'Wat mensen meemaakten, brengen zij hier bij elkaar',
  9: 'Mensen die het zelf kennen, hebben de leiding',
  10: 'De plek werkt samen met anderen in de buurt',
};

/** Is this one of the ten? */
export function isCriterionNumber(value: number): value is CriterionNumber {
  return (CRITERION_NUMBERS as readonly number[]).includes(value);
}
