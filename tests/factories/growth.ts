import type { AssessmentInput } from '../../server/criteria/growth-input.js';

/** What an initiative of an invented world says about one characteristic. */
export function someWords(overrides: Partial<AssessmentInput> = {}): AssessmentInput {
  return {
    narrative: 'Verzonnen: bij ons loopt iedereen zo binnen.',
    level: 'WELL_UNDERWAY',
    evidence: [{ text: 'Verzonnen jaarverslag', link: 'https://verzonnen.example/verslag' }],
    goals: [{ text: 'Verzonnen: ook op zaterdag open', year: 2027 }],
    ...overrides,
  };
}
