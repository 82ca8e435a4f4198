import { Inject, Injectable } from '@nestjs/common';
import { LOGGER, type Logger } from '../common/logger.js';
import type { Precision } from '../initiatives/vocabulary.js';
import { readQuestion, type AddressInput, type AddressQuestion } from './address-question.js';
import { agreeing } from './agreement.js';
import { fiveDecimals, type LocatedDocument } from './locatieserver-answer.js';
import { queriesFor, type LocatieserverQuery } from './locatieserver-queries.js';
import { Locatieserver, LOCATIESERVER_FAULTS, LocatieserverFault } from './locatieserver.js';
import { OwnTablesService } from './own-tables.service.js';

/** Injects the service outside; null = switched off. */
export const LOCATIESERVER = Symbol('LOCATIESERVER');

/** Why our own tables answered and not the service. */
export const FALLBACK_REASONS = [
  'SWITCHED_OFF',
  'ADDRESS_HIDDEN',
  'NO_ADDRESS',
  'NOTHING_FOUND',
  ...LOCATIESERVER_FAULTS,
] as const;
export type FallbackReason = (typeof FALLBACK_REASONS)[number];

export const SOURCES = {
  locatieserver: 'PDOK Locatieserver',
  ownTables: 'Eigen tabel van plaatsen en postcodes',
} as const;

/** A point that may be the one that is meant; a person chooses and may move it. */
export interface GeocodingCandidate {
  /** To be shown: `Verzonnenstraat 12, 1234 AB Verzonnendorp`. */
  label: string;
  street: string | null;
  houseNumber: string | null;
  /** `1234 AB`; null where no full postcode is known. */
  postcode: string | null;
  place: string | null;
  /** `GM0344`. */
  municipalityCode: string | null;
  /** WGS84 degrees, five decimals. */
  latitude: number;
  longitude: number;
  /** Anything but ADDRESS is a centre, and never to be stored as the point of an address. */
  precision: Exclude<Precision, 'NONE'>;
  source: (typeof SOURCES)[keyof typeof SOURCES];
}

export interface GeocodingResult {
  /** At most ten, the best first; empty when nobody knows it. */
  candidates: GeocodingCandidate[];
  /** Our own tables answered, which know no streets. */
  usedFallback: boolean;
  /** Null when the service answered. */
  reason: FallbackReason | null;
}

const MAX_CANDIDATES = 10;

/** How long somebody waits for all questions to the service together, milliseconds. */
const PATIENCE_MS = 7000;

/**
 * From an address that an editor typed to the points it may mean. Only for people who are signed in and
 * keep the register: what a visitor types never comes here. Nothing that was typed is logged or stored.
 */
@Injectable()
export class GeocodingService {
  constructor(
    @Inject(LOCATIESERVER) private readonly locatieserver: Locatieserver | null,
    private readonly ownTables: OwnTablesService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Asks PDOK Locatieserver, and our own places and postcodes when that does not know it or cannot be
   * asked. A fault of the service is never one of the caller.
   * @throws ApiError ADDRESS_MISSING, ADDRESS_TOO_LONG, POSTCODE_INVALID, HOUSE_NUMBER_INVALID
   */
  async search(input: AddressInput): Promise<GeocodingResult> {
    const question = readQuestion(input);
    const answer = await this.askLocatieserver(question);
    if (typeof answer !== 'string') {
      return { candidates: answer, usedFallback: false, reason: null };
    }
    const centres = await this.ownTables.centresFor(question);
    const candidates = centres.slice(0, MAX_CANDIDATES).map((centre) => ({
      ...centre,
      latitude: fiveDecimals(centre.latitude),
      longitude: fiveDecimals(centre.longitude),
      street: null,
      houseNumber: null,
      postcode: null,
      source: SOURCES.ownTables,
    }));
    return { candidates, usedFallback: true, reason: answer };
  }

  /** At least one candidate, or why there is none. */
  private async askLocatieserver(
    question: AddressQuestion,
  ): Promise<GeocodingCandidate[] | FallbackReason> {
    // Asking would tell a stranger that a hidden address is in this register.
    if (question.hidden) return 'ADDRESS_HIDDEN';
    if (!this.locatieserver) return 'SWITCHED_OFF';
    const queries = queriesFor(question);
    if (queries.length === 0) return 'NO_ADDRESS';
    try {
      return (await this.firstAnswer(this.locatieserver, question, queries)) ?? 'NOTHING_FOUND';
    } catch (fault) {
      if (!(fault instanceof LocatieserverFault)) throw fault;
      const { reason, detail } = fault;
      this.logger.warn({ reason, detail }, 'Locatieserver was of no use; our own tables answer');
      return reason;
    }
  }

  private async firstAnswer(
    locatieserver: Locatieserver,
    question: AddressQuestion,
    queries: readonly LocatieserverQuery[],
  ): Promise<GeocodingCandidate[] | null> {
    const deadline = Date.now() + PATIENCE_MS;
    const municipalities = this.ownTables.municipalitiesOf(question.place ?? '');
    for (const query of queries) {
      const documents = await locatieserver.ask(query, deadline);
      const agreed = agreeing(documents, question, query, municipalities);
      if (agreed.length > 0) return uniqueByLabel(agreed.map(candidateOf)).slice(0, MAX_CANDIDATES);
    }
    return null;
  }
}

function candidateOf(document: LocatedDocument): GeocodingCandidate {
  const { street, houseNumber, postcode, place, municipalityCode } = document;
  const { latitude, longitude, precision } = document;
  return {
    label: labelOf(document),
    street,
    houseNumber,
    postcode,
    place,
    municipalityCode,
    latitude,
    longitude,
    precision,
    source: SOURCES.locatieserver,
  };
}

/** The service writes "1234AB", and names of places thrice; people do not. */
function labelOf(document: LocatedDocument): string {
  const { precision, street, houseNumber, postcode, place, municipalityName } = document;
  if (precision === 'PLACE') {
    return municipalityName ? `${place}, gemeente ${municipalityName}` : place;
  }
  const door = [street, houseNumber].filter(Boolean).join(' ');
  const town = [postcode, place].filter(Boolean).join(' ');
  return [door, town].filter(Boolean).join(', ');
}

/** Two things under one address are one to somebody who chooses by its label. */
function uniqueByLabel(candidates: readonly GeocodingCandidate[]): GeocodingCandidate[] {
  const labels = new Set<string>();
  return candidates.filter(({ label }) => !labels.has(label) && labels.add(label));
}
