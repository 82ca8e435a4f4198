import type { Confirmation } from '../confirmations/confirmation.entity.js';
import { fieldGroupOf } from '../confirmations/field-groups.js';
import type { FieldFact } from './field-fact.entity.js';
import { valueHash } from './value-hash.js';
import type { Offering } from './offering.entity.js';
import { FIELD_GROUPS, type FieldGroup } from './vocabulary.js';

/** Where a value comes from and how sure it is; what is not known is absent. */
export interface ValueSource {
  source: string;
  /** `2019`, `2019-11`; absent = the source bears no date. */
  sourceDate?: string;
  /** ISO instant of the last confirmation of this very value. */
  confirmedAt?: string;
}

/** One group of facts: where they come from, and who confirmed all of them as they are. */
export interface GroupProvenance {
  group: FieldGroup;
  sources: { source: string; sourceDate?: string }[];
  confirmation?: { at: string; by: string; how: string };
}

/** The sources and confirmations of one record, asked per field. */
export class RecordSources {
  private readonly facts: FieldFact[];

  /** @param confirmations newest first */
  constructor(
    facts: FieldFact[],
    private readonly confirmations: Confirmation[],
  ) {
    this.facts = facts.filter((fact) => fact.source !== '');
  }

  /** @param value what the field holds now: only a confirmation of that value counts */
  of(path: string, value: unknown): ValueSource {
    const fact = this.facts.find((candidate) => candidate.path === path);
    const confirmation = this.confirmationOf(path, valueHash(value));
    return {
      source: fact?.source ?? '',
      ...(fact?.sourceDate ? { sourceDate: fact.sourceDate } : {}),
      ...(confirmation ? { confirmedAt: confirmation.confirmedAt.toISOString() } : {}),
    };
  }

  ofHours(offering: Offering): ValueSource {
    return this.of(`/offerings/${offering.id}/hours`, offering.hours);
  }

  /** Hours of a location are as sure as the least sure of the walk-in offerings they are made of. */
  ofLocationHours(locationId: string, offerings: Offering[]): ValueSource | undefined {
    return offerings
      .filter((offering) => offering.locationId === locationId && offering.isWalkIn === 'YES')
      .filter((offering) => offering.hours !== null)
      .map((offering) => this.ofHours(offering))
      .sort((a, b) => (certainty(a) < certainty(b) ? -1 : 1))[0];
  }

  /**
   * When somebody last said that it exists as it is now, ISO instant.
   *
   * @param lifecycle of the record, whole
   * @param locationId only what was said about this location too; null = about the record
   */
  existenceConfirmedAt(lifecycle: object, locationId: string | null): string | undefined {
    const hash = valueHash(lifecycle);
    const confirmation = this.confirmations.find(
      ({ confirmedValues }) =>
        confirmedValues['/lifecycle'] === hash &&
        (locationId === null || `/locations/${locationId}/lifecycle` in confirmedValues),
    );
    return confirmation?.confirmedAt.toISOString();
  }

  /** Per group of facts that have a source; confirmed when every one of them is, by the oldest. */
  groups(): GroupProvenance[] {
    return FIELD_GROUPS.flatMap((group) => {
      const facts = this.facts.filter((fact) => fieldGroupOf(fact.path) === group);
      if (facts.length === 0) return [];
      const sources = new Map(
        facts.map(({ source, sourceDate }) => [
          `${source} ${sourceDate}`,
          { source, ...(sourceDate === null ? {} : { sourceDate }) },
        ]),
      );
      const confirmed = facts.map((fact) => this.confirmationOf(fact.path, fact.valueHash));
      const oldest = confirmed.every((found) => found !== undefined)
        ? confirmed.reduce((a, b) => (a!.confirmedAt <= b!.confirmedAt ? a : b))
        : undefined;
      return [
        {
          group,
          sources: [...sources.values()],
          ...(oldest
            ? {
                confirmation: {
                  at: oldest.confirmedAt.toISOString(),
                  by: oldest.confirmedBy,
                  how: oldest.way,
                },
              }
            : {}),
        },
      ];
    });
  }

  private confirmationOf(path: string, hash: string): Confirmation | undefined {
    return this.confirmations.find((candidate) => candidate.confirmedValues[path] === hash);
  }
}

/** Sorts unconfirmed before confirmed, and undated before dated. */
function certainty(source: ValueSource): string {
  return `${source.confirmedAt ?? ''} ${source.sourceDate ?? ''}`;
}
