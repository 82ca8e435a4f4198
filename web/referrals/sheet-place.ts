import type {
  RegistryDetails,
  RegistryFile,
  RegistryInitiative,
  RegistryLocation,
} from '../../server/registry/registry-file.js';
import type { AccessFlag } from '../../server/initiatives/vocabulary.js';
import { pathIn, LOCALES } from '../i18n/locales.js';
import type { SheetTexts } from '../i18n/refer/sheet-texts.js';
import { addressOf } from '../registry/address-of.js';
import { statusOf, statusOfWhole } from '../registry/place.js';
import { keyOfPlace, type ReferredPlace } from './place-key.js';
import { sheetContact, type SheetContact } from './sheet-contact.js';
import { dateOnSheet, listOnSheet } from './sheet-formats.js';
import { sheetWhen, type SheetWhen } from './sheet-when.js';
import { sheetWhere, type SheetWhere } from './sheet-where.js';

/** All that may be said of one place on a hand-out, in the language of the sheet; `dutch` words stay Dutch. */
export interface SheetPlace {
  key: string;
  /** Dutch. */
  name: string;
  /** Name of the location, Dutch; only where an initiative has several and this one has a name. */
  locationName?: string;
  /** What kind of place it is, in a few words each. */
  types: string[];
  /** One sentence, Dutch, and whose it is. */
  summary?: { label: string; text: string; isOwn: boolean };
  /** It is planned, closed for now, or gone. */
  status?: { title: string; more: string; isDutch: boolean };
  /** Undefined for what is planned or gone: it has no hours. */
  when?: SheetWhen;
  /** At most three sentences; empty for what is gone. */
  walkIn: string[];
  /** Referral, for whom not, languages: only what is known. */
  goodToKnow: string[];
  where: SheetWhere;
  contact: SheetContact;
  /** How sure we are, in one or two sentences. */
  sure: string[];
  /** Its page, without the origin: in the language of the sheet where the site has that, else in Dutch. */
  path: string;
}

/** What a hand-out is made of. */
export interface SheetWorld {
  file: RegistryFile;
  now: Date;
  /** Months after which a confirmation of hours no longer counts; 0 in an old copy (see `freshnessOf`). */
  hoursFreshnessMonths: number;
}

/** At the door first; then what it costs. */
const FLAGS_AT_THE_DOOR: readonly AccessFlag[] = [
  'walkInWithoutAppointment',
  'someoneMeetsYou',
  'meetBeforehand',
  'mayBringSomeone',
  'free',
  'theyComeToYou',
];
const MOST_SENTENCES = 3;

/**
 * What may be said of a place on paper. Nothing is said that no source says: an unknown is left out or
 * called unknown, hours that nobody confirmed come with their source, and a hidden address stays hidden.
 *
 * @param details of the initiative; null = not on this device now
 */
export function sheetPlace(
  place: ReferredPlace,
  details: RegistryDetails | null,
  texts: SheetTexts,
  world: SheetWorld,
): SheetPlace {
  const { initiative, location } = place;
  const { status } = lifecycleOf(place);
  const isGone = status === 'CLOSED';
  const contact = sheetContact(initiative, texts, world);
  const words = statusWords(place, texts);
  const when = sheetWhen(location ?? {}, status, contact, texts, world);
  const several = initiative.locations.length > 1;
  return {
    key: keyOfPlace(place),
    name: initiative.name,
    ...(several && location?.name ? { locationName: location.name } : {}),
    types: initiative.types.map((type) => texts.types[type]),
    ...(initiative.summary ? { summary: summaryOf(initiative.summary, texts) } : {}),
    ...(words ? { status: words } : {}),
    ...(when ? { when } : {}),
    walkIn: isGone || !location ? [] : walkInSentences(location, texts),
    goodToKnow: isGone ? [] : goodToKnow(initiative, location, texts),
    where: isGone
      ? { sentences: [] }
      : sheetWhere(initiative, location, details, texts, world.file.municipalityNames ?? {}),
    contact,
    sure: sureSentences(place, details, { when, contact }, texts),
    path: pathIn(
      LOCALES.find((locale) => locale === texts.language) ?? 'nl',
      addressOf(initiative, location),
    ),
  };
}

function lifecycleOf({ initiative, location }: ReferredPlace) {
  return location ? statusOf({ initiative, location }) : statusOfWhole(initiative);
}

function summaryOf({ text, own }: { text: string; own: boolean }, texts: SheetTexts) {
  return { label: own ? texts.ownWords : texts.sourceWords, text, isOwn: own };
}

function statusWords(place: ReferredPlace, texts: SheetTexts): SheetPlace['status'] {
  const { status, since, until, note } = lifecycleOf(place);
  if (status === 'OPEN') return undefined;
  if (note !== undefined) return { title: texts.status[status], more: note, isDutch: true };
  const dated = (day: string) => dateOnSheet(day, texts);
  const more: string[] = [];
  if (status === 'CLOSED' && since !== undefined) more.push(texts.status.endedSince(dated(since)));
  if (status === 'TEMPORARILY_CLOSED') {
    if (since !== undefined) more.push(texts.status.closedForNowSince(dated(since)));
    if (until !== undefined) more.push(texts.status.closedForNowUntil(dated(until)));
  }
  return { title: texts.status[status], more: more.join(' '), isDutch: false };
}

/** Only from known answers; where fewer than three are known, it says that the rest is not. */
function walkInSentences({ access }: RegistryLocation, texts: SheetTexts): string[] {
  const known = FLAGS_AT_THE_DOOR.flatMap((flag) => {
    const answer = access?.[flag];
    return answer === undefined ? [] : [texts.access(flag, answer)];
  }).slice(0, MOST_SENTENCES);
  if (known.length === 0) return [texts.walkIn.unknown];
  return known.length < MOST_SENTENCES ? [...known, texts.walkIn.restUnknown] : known;
}

/** "No referral needed" only where that field says yes; every hurdle that is known; the languages. */
function goodToKnow(
  initiative: RegistryInitiative,
  location: RegistryLocation | undefined,
  texts: SheetTexts,
): string[] {
  const { access, minimumAge, maximumAge } = location ?? {};
  const sentences: string[] = [];
  if (access?.noReferral) sentences.push(texts.access('noReferral', access.noReferral));
  if (access?.noIndication === 'NO') sentences.push(texts.access('noIndication', 'NO'));
  if (minimumAge !== undefined && maximumAge !== undefined)
    sentences.push(texts.who.ages(minimumAge, maximumAge));
  else if (minimumAge !== undefined) sentences.push(texts.who.minimumAge(minimumAge));
  else if (maximumAge !== undefined) sentences.push(texts.who.maximumAge(maximumAge));
  else if (access?.ageLimit === 'YES') sentences.push(texts.access('ageLimit', 'YES'));
  if (access?.groupLimit === 'YES') sentences.push(texts.access('groupLimit', 'YES'));
  const groups = initiative.targetGroups.filter((group) => group !== 'everyone');
  if (groups.length > 0 && groups.length === initiative.targetGroups.length)
    sentences.push(
      texts.who.groups(
        listOnSheet(
          groups.map((group) => texts.groups[group]),
          texts,
        ),
      ),
    );
  if (access?.residenceRequired === 'YES') sentences.push(texts.access('residenceRequired', 'YES'));
  if (access?.ownContribution === 'YES') sentences.push(texts.access('ownContribution', 'YES'));
  if (initiative.languages?.length)
    sentences.push(
      texts.who.languages(listOnSheet(languageNames(initiative.languages, texts), texts)),
    );
  return sentences;
}

function languageNames(codes: readonly string[], { intlLocale }: SheetTexts): string[] {
  const names = new Intl.DisplayNames([intlLocale], { type: 'language' });
  return codes.map((code) => names.of(code) ?? code);
}

function sureSentences(
  { initiative, location }: ReferredPlace,
  details: RegistryDetails | null,
  { when, contact }: Pick<SheetPlace, 'when' | 'contact'>,
  texts: SheetTexts,
): string[] {
  const existence =
    details?.locations.find(({ id }) => id === location?.id)?.existenceConfirmedAt ??
    details?.existenceConfirmedAt;
  const said: string[] = [];
  if (when?.confirmedAt) said.push(texts.sure.hoursConfirmed(dateOnSheet(when.confirmedAt, texts)));
  else if (existence) said.push(texts.sure.existenceConfirmed(dateOnSheet(existence, texts)));
  // Hours confirmed long ago, or a number: their own line says when, and the rest is not confirmed.
  const isSaidAbove =
    (when !== undefined && location?.hoursSource?.confirmedAt !== undefined) ||
    (contact.phoneNote !== undefined && initiative.contact?.phone?.confirmedAt !== undefined);
  if (said.length === 0)
    return [isSaidAbove ? texts.sure.restFromSources : texts.sure.nothingConfirmed];
  const isAccessConfirmed = details?.provenance.some(
    ({ group, confirmation }) => group === 'access' && confirmation !== undefined,
  );
  return isAccessConfirmed ? said : [...said, texts.sure.restFromSources];
}
