/** The most that is read: a time of day is short, and whatever is longer is something else. */
const LONGEST = 16;

/**
 * A time as people type it, as `HH:MM`: "9", "9.30", "9,30", "930", "0930", "09:30u", "9u30", "9 uur".
 * @returns null when it is no time of day; "9.3" is none either, it may be 9.03 or 9.30
 */
export function readTime(typed: string): string | null {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  if (text.length > LONGEST) return null;
  const match =
    /^(\d{1,2})(?: ?(?:uur|u|h))?$/.exec(text) ??
    /^(\d{1,2}) ?(?:uur|[:.,;uh ]) ?(\d{2})(?: ?(?:uur|u|h))?$/.exec(text) ??
    /^(\d{1,2})(\d{2})(?: ?(?:uur|u|h))?$/.exec(text);
  if (match === null) return null;
  const [, hours = '', minutes = '00'] = match;
  const isTime = Number(hours) < 24 ? Number(minutes) < 60 : hours === '24' && minutes === '00';
  return isTime ? `${hours.padStart(2, '0')}:${minutes}` : null;
}

/** `HH:MM` as it stands on a Dutch door, "9.30"; `readTime` understands it. */
export function timeAsTyped(time: string): string {
  return `${Number(time.slice(0, 2))}.${time.slice(3)}`;
}
