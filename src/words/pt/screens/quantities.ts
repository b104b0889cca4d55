import { metresIn, quantitiesIn } from '../../quantities'
import type { Unit } from '../../quantities'

export const {
  count,
  perPoint,
  tenths,
  figure,
  distance,
  longDistance,
  altitude,
  degrees,
  tenthsOfDegrees,
  degreesAsRead,
  ofUnit,
  duration,
  clock,
  day,
  longDay: plainLongDay,
  dayAndMonth: plainDayAndMonth,
  dateOf: plainDateOf,
  monthName,
  zoneName,
} = quantitiesIn('pt-BR')

/** The first of a month is an ordinal: 1º de março de 2021. */
const withFirst = (said: string): string => said.replace(/^1 de /, '1º de ')
export const longDay = (of: number): string => withFirst(plainLongDay(of))
export const dayAndMonth = (of: number): string => withFirst(plainDayAndMonth(of))
export const dateOf = (at: number): string => withFirst(plainDateOf(at))

/** uma corrida, 2 corridas: one is given with its article */
export const countOf = (n: number, one: string, many: string): string => (n === 1 ? one : `${count(n)} ${many}`)
export const runsOf = (n: number): string => countOf(n, 'uma corrida', 'corridas')
export const rowsOf = (n: number): string => countOf(n, 'uma linha', 'linhas')
export const cellsOf = (n: number): string => countOf(n, 'uma célula', 'células')

/** 5:12 por km, from metres and seconds */
export const pace = (metres: number, seconds: number, unit: Unit): string => `${duration((seconds / metres) * metresIn[unit])} por ${unit}`

/** 2,4 MB: decimal units, as storage settings show them */
export const bytes = (n: number): string => {
  const steps = ['bytes', 'kB', 'MB', 'GB'] as const
  const step = Math.min(steps.length - 1, n < 1000 ? 0 : Math.floor(Math.log10(n) / 3))
  return step === 0 ? ofUnit(count(n), 'bytes') : ofUnit(tenths(n / 1000 ** step), steps[step] ?? '')
}

/** "faltam cerca de 40 s"; nothing while it can't be known. */
export const timeLeft = (seconds: number): string => {
  if (!Number.isFinite(seconds)) return ''
  if (seconds < 1) return 'falta menos de um segundo'
  return `faltam cerca de ${seconds < 90 ? ofUnit(String(Math.ceil(seconds)), 's') : ofUnit(String(Math.ceil(seconds / 60)), 'min')}`
}

/** 10 semanas, from days; under two weeks the days are told. */
export const weeksOf = (days: number): string => (days < 14 ? countOf(days, 'um dia', 'dias') : countOf(Math.round(days / 7), 'uma semana', 'semanas'))

const shownLines = 12
/** "linhas 4, 9, 12 e mais 31" */
export const lines = (numbers: readonly number[], total = numbers.length): string => {
  const shown = numbers.slice(0, shownLines).map(count).join(', ')
  const rest = total - Math.min(numbers.length, shownLines)
  return `${total === 1 ? 'linha' : 'linhas'} ${shown}${rest > 0 ? ` e mais ${count(rest)}` : ''}`
}
