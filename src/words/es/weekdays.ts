import type { FirstWeekday } from '../../domain/calendar/calendar'
import { monday, weekdaysFrom } from '../../domain/calendar/calendar'

/** By their numbers, 1 Monday … 7 Sunday. */
export const weekdayNames = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'] as const
export const weekdayName = (weekday: number): string => weekdayNames[weekday - 1] ?? ''

/** domingos, lunes */
export const weekdaysNamed = (weekday: number): string => weekdayName(weekday).replace(/o$/, 'os')

/** de domingo a sábado */
export const weekSpan = (first: FirstWeekday): string => `de ${weekdayName(first)} a ${weekdayName(weekdaysFrom(first)[6] ?? 0)}`

/** How weeks run, for the end of a sentence or the middle of one: those of ISO 8601, or the runner's own. */
export const weeksRun = (first: FirstWeekday): string => `Las semanas van ${weekSpan(first)}${first === monday ? ' (ISO 8601)' : ', como elegiste'}`

/** Appended where ISO weeks go without saying and others don't. */
export const weeksAsSet = (first: FirstWeekday): string => (first === monday ? '' : ` ${weeksRun(first)}.`)
