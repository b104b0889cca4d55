import type { FirstWeekday } from '../../domain/calendar/calendar'
import { monday, weekdaysFrom } from '../../domain/calendar/calendar'

/** By their numbers, 1 Montag … 7 Sonntag. */
export const weekdayNames = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'] as const
export const weekdayName = (weekday: number): string => weekdayNames[weekday - 1] ?? ''
/** montags: on every one of them */
export const weekdayOften = (weekday: number): string => `${weekdayName(weekday).toLowerCase()}s`

/** Sonntag bis Samstag */
export const weekSpan = (first: FirstWeekday): string => `${weekdayName(first)} bis ${weekdayName(weekdaysFrom(first)[6] ?? 0)}`

/** How weeks run, for the end of a sentence or the middle of one: those of ISO 8601, or the runner's own. */
export const weeksRun = (first: FirstWeekday): string =>
  `Wochen gehen von ${weekSpan(first)}${first === monday ? ' (ISO 8601)' : ', wie du es eingestellt hast'}`

/** Appended where ISO weeks go without saying and others don't. */
export const weeksAsSet = (first: FirstWeekday): string => (first === monday ? '' : ` ${weeksRun(first)}.`)
