import type { Text } from '../../i18n/text.js';
import { isFiltering } from '../../registry/filters.js';
import type { Answer, FoundAnswer } from './answer.js';

/** What an answer says first: how many places and where; and how sure that is. */
export interface Headline {
  title: string;
  more?: string;
}

export function headline(answer: FoundAnswer, text: Text): Headline {
  const { nearby, filters, place } = answer;
  const { walkIn, other, stay, maybe, radiusMetres } = nearby;
  const radius = radiusMetres / 1000;
  const count = walkIn.length + other.length;
  if (count + stay.length + maybe.length === 0) {
    return { title: text(isFiltering(filters) ? 'find.noneFit' : 'find.none', { radius }) };
  }
  if (count + maybe.length === 0) return { title: text('find.onlyStay', { radius }) };
  const around = place ?? text('find.you');
  if (!filters.today && count + stay.length === 0) {
    return { title: text('find.maybeFit', { count: maybe.length, radius, place: around }) };
  }
  if (!filters.today) {
    return {
      title: text('find.count', { count: count + stay.length, radius, place: around }),
      ...(maybe.length > 0 ? { more: text('find.unsure', { count: maybe.length }) } : {}),
    };
  }
  const maybeOpen = text('find.maybeOpen', { count: maybe.length });
  if (count === 0) {
    return { title: maybeOpen, more: text('find.noneOpenForSure', { radius, place: around }) };
  }
  return {
    title: text('find.openToday', { count, radius, place: around }),
    ...(maybe.length > 0 ? { more: `${maybeOpen}.` } : {}),
  };
}

/** The same in one breath, for a screen reader; '' where there is a problem to tell instead. */
export function announcement(answer: Answer, text: Text): string {
  if (answer.kind === 'everywhere') {
    const { sure, unsure } = answer.filtered;
    const title = text('find.everywhere', { count: sure });
    return unsure.size === 0 ? title : `${title}. ${text('find.unsure', { count: unsure.size })}`;
  }
  if (answer.kind !== 'found') return '';
  const { title, more } = headline(answer, text);
  return more === undefined ? title : `${title}. ${more}`;
}
