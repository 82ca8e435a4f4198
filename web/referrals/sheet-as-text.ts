import type { SheetTexts } from '../i18n/refer/sheet-texts.js';
import { HELP_LINES } from '../../server/help-lines/help-lines.js';
import { dateOnSheet } from './sheet-formats.js';
import type { SheetPlace } from './sheet-place.js';

interface AsTextInput {
  places: readonly SheetPlace[];
  /** In which the places were put into words. */
  texts: SheetTexts;
  publicUrl: string;
  /** When the register was published, ISO. */
  publishedAt: string;
  now: Date;
}

/** The hand-out as plain text, for a record or a letter. Nothing in it is about a person. */
export function sheetAsText({ places, texts, publicUrl, publishedAt, now }: AsTextInput): string {
  const blocks = places.map((place, index) =>
    placeLines(place, places.length > 1 ? `${index + 1}. ` : '', texts, publicUrl).join('\n'),
  );
  const help = [
    texts.help.title,
    ...HELP_LINES.map(({ id, numbers }) => {
      const { name, forWhat } = texts.help.lines[id];
      const called = numbers.map(({ shown }) => shown).join(` ${texts.help.or} `);
      return `- ${[called, name].filter(Boolean).join(' ')}: ${forWhat}`;
    }),
  ].join('\n');
  const foot = [
    texts.foot.about,
    `${texts.foot.made(dateOnSheet(now.toISOString(), texts))} ${texts.foot.register(dateOnSheet(publishedAt, texts))}`,
  ].join('\n');
  return `${[texts.title(places.length), ...blocks, help, foot].join('\n\n')}\n`;
}

function placeLines(
  place: SheetPlace,
  number: string,
  texts: SheetTexts,
  publicUrl: string,
): string[] {
  const { when, where, contact, summary, status } = place;
  const line = (label: string, words: readonly string[]) =>
    words.length > 0 ? [`${label}: ${words.join(' ')}`] : [];
  return [
    `${number}${place.name}${place.locationName ? ` (${place.locationName})` : ''}`,
    ...(place.types.length > 0 ? [place.types.join('. ')] : []),
    ...(status ? [[status.title, status.more].filter(Boolean).join(' ')] : []),
    ...(summary ? [`${summary.label}: ${summary.isOwn ? `“${summary.text}”` : summary.text}`] : []),
    ...(when && when.days.length > 0
      ? [
          `${texts.when.title}: ${texts.when.comingDays}`,
          ...when.days.map(({ day, text }) => `- ${day}: ${text}`),
        ]
      : line(texts.when.title, [
          ...(when?.sentences ?? []),
          ...(when?.advice ? [when.advice] : []),
        ])),
    ...line(texts.walkIn.title, place.walkIn),
    ...line(texts.who.title, place.goodToKnow),
    ...line(texts.where.title, [
      ...(where.address ? [`${where.address.join(', ')}.`] : []),
      ...(where.town ? [`${where.town}.`] : []),
      ...where.sentences,
    ]),
    ...contact.ways.map(({ label, shown }) => `${label}: ${shown}`),
    ...(contact.phoneNote ? [contact.phoneNote] : []),
    ...(contact.none ? [contact.none] : []),
    ...(contact.nearest
      ? [
          `${texts.contact.nearest(contact.nearest.name, contact.nearest.town)} ${texts.contact.phone}: ${contact.nearest.shown}. ${contact.nearest.note}`,
        ]
      : []),
    place.sure.join(' '),
    `${publicUrl}${place.path}`,
  ];
}
