import { In, type EntityManager } from 'typeorm';
import { Confirmation } from '../../server/confirmations/confirmation.entity.js';
import { FieldFact } from '../../server/initiatives/field-fact.entity.js';
import { canonicalJson, fieldsOf } from '../../server/initiatives/field-paths.js';
import {
  initiativeContentSchema,
  type InitiativeContent,
} from '../../server/initiatives/initiative-content.js';
import type { PublicationService } from '../../server/initiatives/publication.service.js';
import { Revision } from '../../server/initiatives/revision.entity.js';
import { mergeSeed } from '../../server/initiatives/seed-merge.js';
import type { SeedRecord } from './build-record.js';

export interface SeedOutcome {
  added: number;
  renewed: number;
  unchanged: number;
  /** Taken down by somebody, and left so. */
  withdrawn: number;
}

/**
 * Publishes the seeds: a record that is not there is added, one that is there gets new seed values
 * only in fields that still hold what the last seed run put there, and one that was taken down stays
 * down. Twice in a row changes nothing. `em` has locked for seeding: what it reads of a record must
 * still be so when it publishes.
 */
export async function publishSeeds(
  em: EntityManager,
  publications: PublicationService,
  seeds: SeedRecord[],
): Promise<SeedOutcome> {
  const outcome: SeedOutcome = { added: 0, renewed: 0, unchanged: 0, withdrawn: 0 };
  for (const record of seeds) {
    const seed = initiativeContentSchema.parse(record.content);
    const current = await em.findOne(Revision, {
      where: { recordId: seed.id, state: In(['PUBLISHED', 'WITHDRAWN']) },
      order: { n: 'DESC' },
    });
    if (!current && (await publications.isRefused(em, seed))) {
      outcome.withdrawn += 1;
      continue;
    }
    if (!current) {
      await publications.publish(
        {
          content: seed,
          slug: record.slug,
          base: null,
          actor: 'seed',
          reason: 'Eerste lijst met bronnen',
          sources: record.sources,
          seededFields: new Set(fieldsOf(seed).keys()),
        },
        em,
      );
      outcome.added += 1;
      continue;
    }
    if (current.state === 'WITHDRAWN') {
      outcome.withdrawn += 1;
      continue;
    }
    const facts = await em.findBy(FieldFact, { recordId: seed.id, seeded: true });
    const confirmations = await em.findBy(Confirmation, { recordId: seed.id });
    // What somebody confirmed is theirs, also where it is what the list said.
    const renewable = facts.filter(
      ({ path, valueHash }) =>
        !confirmations.some(({ confirmedValues }) => confirmedValues[path] === valueHash),
    );
    const { content, changed } = mergeSeed(
      current.content,
      seed,
      new Map(renewable.map((fact) => [fact.path, fact.valueHash])),
    );
    if (changed.length === 0) {
      outcome.unchanged += 1;
      continue;
    }
    await publications.publish(
      {
        content,
        base: current.n,
        actor: 'seed',
        reason: `Lijst met bronnen vernieuwd: ${changed.length} velden`,
        sources: record.sources,
        seededFields: equalFields(content, seed),
      },
      em,
    );
    outcome.renewed += 1;
  }
  return outcome;
}

/** The fields in which a record holds what the seed says. */
function equalFields(content: InitiativeContent, seed: InitiativeContent): Set<string> {
  const theirs = fieldsOf(seed);
  return new Set(
    [...fieldsOf(content)]
      .filter(
        ([path, value]) =>
          theirs.has(path) && canonicalJson(value) === canonicalJson(theirs.get(path)),
      )
      .map(([path]) => path),
  );
}
