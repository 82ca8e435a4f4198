import type { Text } from '../../i18n/text.js';
import { isFiltering } from '../../registry/filters.js';
import type { Answer, FoundAnswer } from './answer.js';

/** What an answer says in one line: how many places, where, and how sure; '' for a problem. */
export function headline(answer: Answer, text: Text): string {
  if (answer.kind === 'everywhere') {
    const { sure, unsure } = answer.filtered;
    return [text('find.everywhere', { count: sure }), ...unsureWords(unsure.size, text)].join(' ');
  }
  return answer.kind === 'found' ? nearbyHeadline(answer, text) : '';
}

function nearbyHeadline({ nearby, filters, place }: FoundAnswer, text: Text): string {
  const { walkIn, other, stay, maybe, radiusMetres } = nearby;
  const radius = radiusMetres / 1000;
  const count = walkIn.length + other.length;
  if (count + stay.length + maybe.length === 0) {
    return text(isFiltering(filters) ? 'find.noneFit' : 'find.none', { radius });
  }
  if (count + maybe.length === 0) {
    return text('find.onlyStay', { radius });
  }
  const around = place ?? text('find.you');
  if (filters.today) {
    return [
      text('find.openToday', { count, radius, place: around }),
      ...(maybe.length > 0 ? [text('find.maybeOpen', { count: maybe.length })] : []),
    ].join(' ');
  }
  return [
    text('find.count', { count: count + stay.length, radius, place: around }),
    ...unsureWords(maybe.length, text),
  ].join(' ');
}

function unsureWords(count: number, text: Text): string[] {
  return count === 0 ? [] : [text('find.unsure', { count })];
}
