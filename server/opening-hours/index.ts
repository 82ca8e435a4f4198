export type {
  DayPartName,
  HoursKind,
  HoursTrust,
  OpeningHours,
  OpeningHoursRule,
  OpeningInterval,
} from './opening-hours.schema.js';
export { TIME_ZONE, type Instant } from './calendar.js';
export { comingDays, type ComingDay } from './coming-days.js';
export {
  DEFAULT_MIN_MINUTES,
  dayPartsOfMinutes,
  dayPartsPerWeek,
  type DayPartParameters,
  type DayPartsPerWeek,
} from './day-parts.js';
export { calendarEvents, calendarLines, type CalendarEvent } from './icalendar.js';
export { nextOpenings, openingsBetween, type Opening, type StateReason } from './openings.js';
export { toOsm, type UnconfirmedOption } from './osm.js';
export { parseDutchHours, type ParsedDutchHours } from './parse-dutch.js';
export { publicHolidaysOf, type PublicHoliday } from './public-holidays.js';
export { HOURS_LOCALES, type HoursLocale, type HoursText } from './sentence-words.js';
export { restOfDay, type RestOfDay } from './rest-of-day.js';
export { stateSentence, text, textIn } from './sentence.js';
export { OPENING_STATES, stateAt, type OpeningState, type StateAtInstant } from './state.js';
export { confirmedUntilMs, isConfirmed, weakestTrust } from './trust.js';
export { knownWeekdays, unionHours } from './union.js';
export { weekLines, type WeekLine } from './week-lines.js';
