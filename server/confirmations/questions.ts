import { fieldsOf } from '../initiatives/field-paths.js';
import type { InitiativeContent } from '../initiatives/initiative-content.js';
import { valueHash } from '../initiatives/value-hash.js';
import { FIELD_GROUPS, type FieldGroup } from '../initiatives/vocabulary.js';
import type { Confirmation } from './confirmation.entity.js';
import { fieldGroupOf } from './field-groups.js';

/** Facts that are asked about in one breath: a group of fields, of one location where they have one. */
export interface Question {
  group: FieldGroup;
  /** null = of the initiative itself. */
  locationId: string | null;
  /** The fields it is about. */
  paths: string[];
  /** Whether an initiative counts as confirmed depends on this one. */
  isEssential: boolean;
}

/** Who last said that all of a question is true, as it is now. */
export interface QuestionConfirmation {
  at: Date;
  by: string;
  way: Confirmation['way'];
}

/** Of these each location has facts of its own; the others are asked of the initiative as a whole. */
const PER_LOCATION: readonly FieldGroup[] = ['opening-hours', 'address', 'access', 'offerings'];

/** Everything there is to ask about a record, in the order of a conversation. */
export function questionsOf(content: InitiativeContent): Question[] {
  const paths = [...fieldsOf(content).keys()];
  return FIELD_GROUPS.flatMap((group) => {
    const ofGroup = paths.filter((path) => fieldGroupOf(path) === group);
    const places = PER_LOCATION.includes(group)
      ? [...content.locations.map(({ id }) => id), null]
      : [null];
    return places.flatMap((locationId) => {
      const here = PER_LOCATION.includes(group)
        ? ofGroup.filter((path) => locationOf(path, content) === locationId)
        : ofGroup;
      if (here.length === 0) return [];
      const question = { group, locationId, paths: here };
      return [{ ...question, isEssential: isEssential(question, content) }];
    });
  });
}

/**
 * Can somebody say of it that it is true? Not of opening hours that nobody knows: these have to be
 * filled in first.
 */
export function canBeConfirmed(
  { group, paths }: Pick<Question, 'group' | 'paths'>,
  content: InitiativeContent,
): boolean {
  if (group !== 'opening-hours') return true;
  const hours = hoursAt(paths, content);
  return (
    hours.some((offering) => offering.hours !== null) &&
    hours.every((offering) => offering.hours !== null || offering.isWalkIn !== 'YES')
  );
}

/**
 * Who confirmed every field of a question with the value it has now; of several the oldest, because
 * the whole is as old as its oldest part. Null = something in it was never confirmed, or changed since.
 * @param confirmations of the record, newest first
 */
export function confirmationOf(
  { group, paths }: Pick<Question, 'group' | 'paths'>,
  content: InitiativeContent,
  confirmations: readonly Confirmation[],
): QuestionConfirmation | null {
  if (!canBeConfirmed({ group, paths }, content)) return null;
  const fields = fieldsOf(content);
  let oldest: Confirmation | null = null;
  for (const path of paths) {
    const hash = valueHash(fields.get(path));
    const found = confirmations.find(({ confirmedValues }) => confirmedValues[path] === hash);
    if (!found) return null;
    if (oldest === null || found.confirmedAt < oldest.confirmedAt) oldest = found;
  }
  return oldest && { at: oldest.confirmedAt, by: oldest.confirmedBy, way: oldest.way };
}

/** Can everybody walk in somewhere? Such places are called first. */
export function hasWalkIn({ offerings }: InitiativeContent): boolean {
  return offerings.some(({ isWalkIn }) => isWalkIn === 'YES');
}

/**
 * That it exists, and what a visitor needs to come: contact, address, and hours of walking in. Of a
 * place that stopped only that.
 */
function isEssential(
  { group, locationId, paths }: Omit<Question, 'isEssential'>,
  content: InitiativeContent,
): boolean {
  if (group === 'existence') return true;
  const location = content.locations.find(({ id }) => id === locationId);
  if ([content.lifecycle, location?.lifecycle].some((life) => life?.status === 'CLOSED')) {
    return false;
  }
  if (group === 'opening-hours') {
    return hoursAt(paths, content).some(({ isWalkIn }) => isWalkIn === 'YES');
  }
  return group === 'contact' || group === 'address';
}

function hoursAt(paths: readonly string[], { offerings }: InitiativeContent) {
  return offerings.filter(({ id }) => paths.includes(`/offerings/${id}/hours`));
}

function locationOf(path: string, { offerings }: InitiativeContent): string | null {
  const [, list, id] = path.split('/');
  if (list === 'locations') return id ?? null;
  if (list !== 'offerings') return null;
  return offerings.find((offering) => offering.id === id)?.locationId ?? null;
}
