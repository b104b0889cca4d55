import type { FirstWeekday } from '../../domain/calendar/calendar'
import { monday, weekdaysFrom } from '../../domain/calendar/calendar'

/** By their numbers, 1 maandag … 7 zondag. */
export const weekdayNames = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const
export const weekdayName = (weekday: number): string => weekdayNames[weekday - 1] ?? ''

/** zondag tot en met zaterdag */
export const weekSpan = (first: FirstWeekday): string => `${weekdayName(first)} tot en met ${weekdayName(weekdaysFrom(first)[6] ?? 0)}`

/** How weeks run, for the end of a sentence or the middle of one: those of ISO 8601, or the runner's own. */
export const weeksRun = (first: FirstWeekday): string =>
  `Weken lopen van ${weekSpan(first)}${first === monday ? ' (ISO 8601)' : ', zoals jij ze hebt ingesteld'}`

/** Appended where ISO weeks go without saying and others don't. */
export const weeksAsSet = (first: FirstWeekday): string => (first === monday ? '' : ` ${weeksRun(first)}.`)
