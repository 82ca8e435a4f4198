import type { Confirmation } from '../confirmations/confirmation.entity.js';
import type { FieldFact } from './field-fact.entity.js';
import type { Offering } from './offering.entity.js';
import type { FieldGroup } from './vocabulary.js';

/** Where a value comes from and how sure it is; what is not known is absent. */
export interface ValueSource {
  source: string;
  /** `2019`, `2019-11`; absent = the source bears no date. */
  sourceDate?: string;
  /** ISO instant of the last confirmation. */
  confirmedAt?: string;
}

/** The sources and confirmations of one record, asked per field. */
export class RecordSources {
  readonly facts: ReadonlyMap<string, FieldFact>;

  /** @param confirmations newest first */
  constructor(
    facts: FieldFact[],
    readonly confirmations: Confirmation[],
  ) {
    this.facts = new Map(
      facts.filter((fact) => fact.source !== '').map((fact) => [fact.path, fact]),
    );
  }

  of(path: string, group: FieldGroup, locationId: string | null = null): ValueSource {
    const fact = this.facts.get(path);
    const confirmation = this.confirmations.find(
      (candidate) =>
        candidate.fieldGroup === group &&
        (candidate.locationId === null || candidate.locationId === locationId),
    );
    return {
      source: fact?.source ?? '',
      ...(fact?.sourceDate ? { sourceDate: fact.sourceDate } : {}),
      ...(confirmation ? { confirmedAt: confirmation.confirmedAt.toISOString() } : {}),
    };
  }

  ofHours(offering: Offering): ValueSource {
    return this.of(`/offerings/${offering.id}/hours`, 'opening-hours', offering.locationId);
  }

  /** Hours of a location are as sure as the least sure of the walk-in offerings they are made of. */
  ofLocationHours(locationId: string, offerings: Offering[]): ValueSource | undefined {
    return offerings
      .filter((offering) => offering.locationId === locationId && offering.isWalkIn === 'YES')
      .filter((offering) => offering.hours !== null)
      .map((offering) => this.ofHours(offering))
      .sort((a, b) => (certainty(a) < certainty(b) ? -1 : 1))[0];
  }
}

/** Sorts unconfirmed before confirmed, and undated before dated. */
function certainty(source: ValueSource): string {
  return `${source.confirmedAt ?? ''} ${source.sourceDate ?? ''}`;
}
