import type { FirstWeekday } from '../../domain/calendar/calendar'
import { monday, weekdaysFrom } from '../../domain/calendar/calendar'

/** By their numbers, 1 lundi … 7 dimanche. */
export const weekdayNames = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const
export const weekdayName = (weekday: number): string => weekdayNames[weekday - 1] ?? ''

/** du dimanche au samedi */
export const weekSpan = (first: FirstWeekday): string => `du ${weekdayName(first)} au ${weekdayName(weekdaysFrom(first)[6] ?? 0)}`

/** How weeks run, for the end of a sentence or the middle of one: those of ISO 8601, or the runner's own. */
export const weeksRun = (first: FirstWeekday): string => `Les semaines vont ${weekSpan(first)}${first === monday ? ' (ISO 8601)' : ', selon ton réglage'}`

/** Appended where ISO weeks go without saying and others don't. */
export const weeksAsSet = (first: FirstWeekday): string => (first === monday ? '' : ` ${weeksRun(first)}.`)
