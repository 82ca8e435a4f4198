import {
  ACCESS_FLAGS,
  ACCESSIBILITY_FLAGS,
  type AccessFlag,
  type LifecycleStatus,
} from '../../server/initiatives/vocabulary.js';
import type { ContactToShow } from '../../server/registry/contact.js';
import type {
  Dated,
  RegistryInitiative,
  RegistryLocation,
} from '../../server/registry/registry-file.js';
import { dateAsShown, phoneAsShown, websiteAsShown } from '../i18n/formats.js';
import { intlLocaleOf } from '../i18n/locales.js';
import type { MessageId, Text } from '../i18n/text.js';
import { sayableDistance } from './distance.js';
import { statusOf, type Place } from './place.js';

/** "hemelsbreed ongeveer 3 km" */
export function distanceWords(text: Text, metres: number, errorMetres: number): string {
  const { kind, kilometres, decimals } = sayableDistance(metres, errorMetres);
  const km = new Intl.NumberFormat(intlLocaleOf(text.locale), {
    minimumFractionDigits: decimals,
  }).format(kilometres);
  return text(`find.distance.${kind}`, { km });
}

/** Is there a way to ask whether what is said of it still holds: a number or a website? */
export function canBeAsked({ contact }: RegistryInitiative): boolean {
  return (contact?.website ?? contact?.phone) !== undefined;
}

/** What must be said of a place that is not simply there to go to. */
export interface StatusWords {
  title: string;
  /** Since when, until when, or what a source noted. */
  more: string;
  /** `more` is the note of a source: Dutch, whatever the language of the page. */
  isNote: boolean;
}

/** Undefined for a place that exists. */
export function statusWords(
  text: Text,
  { status, since, until, note }: Dated<LifecycleStatus>,
): StatusWords | undefined {
  if (status === 'OPEN') return undefined;
  const dates = [
    ...(since !== undefined && status !== 'PLANNED'
      ? [text(`status.${status}.since`, { since: dateAsShown(since, text.locale) })]
      : []),
    ...(until !== undefined && status === 'TEMPORARILY_CLOSED'
      ? [text('status.TEMPORARILY_CLOSED.until', { until: dateAsShown(until, text.locale) })]
      : []),
  ];
  return {
    title: text(`status.${status}`),
    more: note ?? dates.join(' '),
    isNote: note !== undefined,
  };
}

/**
 * What is to be said of one location that its initiative does not say already, at the top of the same
 * page: another status, or the same one since or until another day.
 */
export function ownStatusWords(text: Text, place: Place): StatusWords | undefined {
  const own = statusWords(text, statusOf(place));
  const whole = statusWords(text, place.initiative.lifecycle);
  if (!own || own.title !== whole?.title) return own;
  return own.more === '' || own.more === whole.more ? undefined : own;
}

/** The few words of access on a card: only what is known. */
export function accessInShort(text: Text, { access }: RegistryLocation): string[] {
  return ACCESS_FLAGS.flatMap((flag) => {
    const answer = access?.[flag];
    return answer === undefined ? [] : [text(`access.${flag}.short.${answer}`)];
  });
}

/** For whom there is something, in a few words: only what a source says. */
export function groupsInShort(text: Text, { targetGroups }: RegistryInitiative): string[] {
  if (targetGroups.includes('everyone')) return [text.label('targetGroup', 'everyone')];
  return targetGroups.map((group) => text.label('targetGroup', group));
}

export interface AccessLines {
  /** `isEasier`: the answer makes coming easier, so it gets a tick and not a cross. */
  known: { words: string; isEasier: boolean }[];
  /** Questions a visitor may want to ask. */
  unknown: string[];
}

/** Access, as sentences: what is known, and what is not. */
export function accessLines(
  text: Text,
  { access }: RegistryLocation,
  flags: readonly AccessFlag[],
): AccessLines {
  return linesOf(text, 'access', flags, access ?? {});
}

/** Getting in and about the building, likewise. */
export function accessibilityLines(text: Text, { accessibility }: RegistryLocation): AccessLines {
  return linesOf(text, 'accessibility', ACCESSIBILITY_FLAGS, accessibility ?? {});
}

/** Here "yes" is the hurdle and "no" the good news. */
const HURDLES: readonly string[] = [
  'ownContribution',
  'ageLimit',
  'groupLimit',
  'residenceRequired',
] satisfies AccessFlag[];

function linesOf<Flag extends string>(
  text: Text,
  prefix: 'access' | 'accessibility',
  flags: readonly Flag[],
  answers: Partial<Record<Flag, 'YES' | 'NO'>>,
): AccessLines {
  const words = (flag: Flag, answer: string) => text(`${prefix}.${flag}.${answer}` as MessageId);
  return {
    known: flags.flatMap((flag) => {
      const answer = answers[flag];
      if (answer === undefined) return [];
      return [
        { words: words(flag, answer), isEasier: (answer === 'YES') !== HURDLES.includes(flag) },
      ];
    }),
    unknown: flags
      .filter((flag) => answers[flag] === undefined)
      .map((flag) => words(flag, 'UNKNOWN')),
  };
}

/** A way of contact as a link with its visible words. */
export function linkOf(kind: 'phone' | 'email' | 'website', value: string) {
  switch (kind) {
    case 'phone':
      return { href: `tel:${value}`, shown: phoneAsShown(value) };
    case 'email':
      return { href: `mailto:${value}`, shown: value };
    case 'website':
      return { href: value, shown: websiteAsShown(value) };
  }
}

/** The first way to ask before going: what to do where the hours are not certain. */
export function firstWay(contact: ContactToShow) {
  if (contact.kind === 'none') return undefined;
  const [way] = contact.ways;
  return { kind: way.kind, ...linkOf(way.kind, way.value) };
}

/** Town, else municipality; undefined = not known. */
export function townOf(location: RegistryLocation): string | undefined {
  return location.place ?? location.municipalityName;
}
