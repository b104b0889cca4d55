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
  duration,
  clock,
  day,
  longDay,
  dayAndMonth,
  dateOf,
  monthName,
  zoneName,
} = quantitiesIn('en-GB')

/** one run, 2 runs */
export const countOf = (n: number, one: string, many: string): string => (n === 1 ? `one ${one}` : `${count(n)} ${many}`)
export const runsOf = (n: number): string => countOf(n, 'run', 'runs')
export const rowsOf = (n: number): string => countOf(n, 'row', 'rows')
export const cellsOf = (n: number): string => countOf(n, 'cell', 'cells')

/** 5:12 per km, from metres and seconds */
export const pace = (metres: number, seconds: number, unit: Unit): string => `${duration((seconds / metres) * metresIn[unit])} per ${unit}`

/** 2.4 MB: decimal units, as storage settings show them */
export const bytes = (n: number): string => {
  const steps = ['bytes', 'kB', 'MB', 'GB'] as const
  const step = Math.min(steps.length - 1, n < 1000 ? 0 : Math.floor(Math.log10(n) / 3))
  return step === 0 ? `${count(n)} bytes` : `${tenths(n / 1000 ** step)} ${steps[step] ?? ''}`
}

/** "about 40 s left"; nothing while it can't be known. */
export const timeLeft = (seconds: number): string => {
  if (!Number.isFinite(seconds)) return ''
  if (seconds < 1) return 'less than a second left'
  return seconds < 90 ? `about ${Math.ceil(seconds)} s left` : `about ${Math.ceil(seconds / 60)} min left`
}

/** 10 weeks, from days; under two weeks the days are told. */
export const weeksOf = (days: number): string => (days < 14 ? countOf(days, 'day', 'days') : countOf(Math.round(days / 7), 'week', 'weeks'))

const shownLines = 12
/** "lines 4, 9, 12 and 31 more" */
export const lines = (numbers: readonly number[], total = numbers.length): string => {
  const shown = numbers.slice(0, shownLines).map(count).join(', ')
  const rest = total - Math.min(numbers.length, shownLines)
  return `${total === 1 ? 'line' : 'lines'} ${shown}${rest > 0 ? ` and ${count(rest)} more` : ''}`
}
