import { dateAsShown } from '../../i18n/formats.js';
import { work } from '../../i18n/keep/work.js';

/** Who did something: a name, or what can be said of somebody without one. */
export function whoWords(who: string): string {
  if (who.startsWith('account:')) return work.who.gone;
  if (who === 'operator') return work.who.operator;
  if (who === 'public') return work.who.visitor;
  return who.startsWith('seed') ? work.who.seed : who;
}

/** A moment as it is told here: "26 november 2026, 14.05 uur". */
export function momentWords(at: string): string {
  const time = new Intl.DateTimeFormat('nl-NL', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  })
    .format(new Date(at))
    .replace(':', '.');
  return `${dateAsShown(at, 'nl')}, ${time} uur`;
}
