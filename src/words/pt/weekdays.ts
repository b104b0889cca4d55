import type { FirstWeekday } from '../../domain/calendar/calendar'
import { monday, weekdaysFrom } from '../../domain/calendar/calendar'

/** By their numbers, 1 segunda-feira … 7 domingo. */
export const weekdayNames = ['segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado', 'domingo'] as const
export const weekdayName = (weekday: number): string => weekdayNames[weekday - 1] ?? ''

const isMasculine = (weekday: number): boolean => weekday > 5
/** a segunda, o domingo: in a sentence, where the short name is said */
export const theWeekday = (weekday: number): string => `${isMasculine(weekday) ? 'o' : 'a'} ${shortWeekday(weekday)}`
/** na segunda, no domingo */
export const onWeekday = (weekday: number): string => `${isMasculine(weekday) ? 'no' : 'na'} ${shortWeekday(weekday)}`
/** em uma segunda, em um domingo */
export const onAWeekday = (weekday: number): string => `em ${isMasculine(weekday) ? 'um' : 'uma'} ${shortWeekday(weekday)}`
/** às segundas, aos domingos */
export const onWeekdays = (weekday: number): string => `${isMasculine(weekday) ? 'aos' : 'às'} ${shortWeekday(weekday)}s`
/** as segundas, os domingos */
export const theWeekdays = (weekday: number): string => `${isMasculine(weekday) ? 'os' : 'as'} ${shortWeekday(weekday)}s`
/** segunda, domingo */
export const shortWeekday = (weekday: number): string => weekdayName(weekday).replace('-feira', '')

/** de domingo a sábado, without its first word */
export const weekSpan = (first: FirstWeekday): string => `${shortWeekday(first)} a ${shortWeekday(weekdaysFrom(first)[6] ?? 0)}`

/** How weeks run, for the end of a sentence or the middle of one: those of ISO 8601, or the runner's own. */
export const weeksRun = (first: FirstWeekday): string => `As semanas vão de ${weekSpan(first)}${first === monday ? ' (ISO 8601)' : ', como você escolheu'}`

/** Appended where ISO weeks go without saying and others don't. */
export const weeksAsSet = (first: FirstWeekday): string => (first === monday ? '' : ` ${weeksRun(first)}.`)
