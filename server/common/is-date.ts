import { dateOfDay, dayOfDate } from '../opening-hours/calendar.js';

/** Is it `YYYY-MM-DD`, of a day that exists? */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dateOfDay(dayOfDate(text)) === text;
}
