import { PublicationService } from '../../server/initiatives/publication.service.js';
import { RegistryService } from '../../server/registry/registry.service.js';
import type { AssessmentInput } from '../../server/criteria/growth-input.js';
import type { TestApp } from '../setup/app.js';
import { anInitiative, aSlug } from './initiative.js';

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

/** A place that is public, in the registry too, and its address. */
export async function aPublicPlace(
  app: TestApp,
  content = anInitiative(),
): Promise<{ id: string; slug: string }> {
  const slug = aSlug();
  await app.application.nest.get(PublicationService).publish({
    content,
    slug,
    base: null,
    actor: 'test',
    reason: 'Verzonnen',
    sources: [],
  });
  await app.application.nest.get(RegistryService).publish();
  return { id: content.id, slug };
}
