import type {
  RegistryDetails,
  RegistryInitiative,
  RegistryLocation,
} from '../../../server/registry/registry-file.js';
import { dateAsShown, insideSentence, listAsShown } from '../../i18n/formats.js';
import { refer } from '../../i18n/refer/refer.js';
import type { Text } from '../../i18n/text.js';
import type { ShortlistedPlace } from '../../referrals/shortlist.js';
import { fitOfWish, type GroupFilter, type Wish } from '../../registry/filters.js';
import type { Place } from '../../registry/place.js';

const { card: words } = refer;

/** Whether anybody of the place said so, and when. */
export function confirmationWords({ confirmedAt, isConfirmed }: ShortlistedPlace): string {
  if (confirmedAt === undefined) return words.notConfirmed;
  const date = dateAsShown(confirmedAt, 'nl');
  return isConfirmed ? words.confirmed(date) : words.expired(date);
}

/** For whom it is, seen from who is in the room. */
export function forWhomWords(
  { targetGroups }: RegistryInitiative,
  group: GroupFilter | null,
  text: Text,
): string[] {
  const shown = (one: GroupFilter) => insideSentence(text.label('targetGroup', one));
  if (targetGroups.length === 0)
    return [group === null ? words.groupsUnknown : words.groupUnknown(shown(group))];
  const others = targetGroups.filter((one) => one !== 'everyone');
  const special = group !== null && others.includes(group) ? [group] : others;
  return [
    ...(targetGroups.includes('everyone') ? [words.everyone] : []),
    ...(group !== null && special.includes(group)
      ? [words.welcomesGroup(shown(group))]
      : others.length > 0 && !targetGroups.includes('everyone')
        ? [words.groups(listAsShown(others.map(shown), 'nl'))]
        : []),
  ];
}

/** Whom it is not for, as far as anybody told; the last resort is that nobody did. */
export function notForWords(
  { access = {}, minimumAge, maximumAge }: RegistryLocation,
  accessNote: string | undefined,
): string[] {
  const limits = [
    ...ageWords(minimumAge, maximumAge, access.ageLimit === 'YES'),
    ...(access.groupLimit === 'YES' ? [words.groupLimit] : []),
    ...(access.residenceRequired === 'YES' ? [words.residence] : []),
    ...(access.noReferral === 'NO' ? [words.referralNeeded] : []),
    ...(access.noIndication === 'NO' ? [words.indicationNeeded] : []),
    ...(accessNote === undefined ? [] : [words.sourceWords(accessNote)]),
  ];
  if (limits.length > 0) return limits;
  const asked = [access.ageLimit, access.groupLimit, access.residenceRequired];
  return [asked.every((answer) => answer === 'NO') ? words.noLimits : words.notForUnknown];
}

function ageWords(minimum: number | undefined, maximum: number | undefined, isLimited: boolean) {
  if (minimum !== undefined && maximum !== undefined) return [words.ages(minimum, maximum)];
  if (minimum !== undefined) return [words.minimumAge(minimum)];
  if (maximum !== undefined) return [words.maximumAge(maximum)];
  return isLimited ? [words.ageLimit] : [];
}

/** What there is to do; and that it is not known whether what was asked is there. */
export function offerWords(place: Place, wish: Wish | null, text: Text): string[] {
  const { initiative, location } = place;
  const kinds = [...new Set([...location.offerings, ...(initiative.offerings ?? [])])].filter(
    (kind) => kind !== 'other',
  );
  const names = kinds.map((kind) => text.label('offeringKind', kind));
  const known = kinds.length > 0 ? [`${listAsShown(names, 'nl')}.`] : [];
  if (wish !== null && fitOfWish(place, wish) === 'MAYBE')
    return [...known, words.offerUnknown(insideSentence(text(`filter.wish.${wish}`)))];
  return known.length > 0 ? known : [words.offersUnknown];
}

/** With whom the place agreed what to do in a crisis. */
export function crisisWords(details: RegistryDetails | null): string[] {
  const { ggz = 'UNKNOWN', suicidePrevention = 'UNKNOWN' } = details?.crisisAgreements ?? {};
  return [words.crisisWith.ggz[ggz], words.crisisWith.suicidePrevention[suicidePrevention]];
}
