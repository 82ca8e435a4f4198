import { dateOfDay, localMoment } from '../opening-hours/calendar.js';

/** The day (`YYYY-MM-DD`) it was in the Netherlands. */
export function dutchDay(moment: Date): string {
  return dateOfDay(localMoment(moment.getTime()).day);
}
