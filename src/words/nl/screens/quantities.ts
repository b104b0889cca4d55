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
  longDay,
  dayAndMonth,
  dateOf,
  monthName,
  zoneName,
} = quantitiesIn('nl')

/** één run, 2 runs */
export const countOf = (n: number, one: string, many: string): string => (n === 1 ? `één ${one}` : `${count(n)} ${many}`)
export const runsOf = (n: number): string => countOf(n, 'run', 'runs')
export const rowsOf = (n: number): string => countOf(n, 'rij', 'rijen')
export const cellsOf = (n: number): string => countOf(n, 'cel', 'cellen')

/** 5:12 per km, from metres and seconds */
export const pace = (metres: number, seconds: number, unit: Unit): string => `${duration((seconds / metres) * metresIn[unit])} per ${unit}`

/** 2,4 MB: decimal units, as storage settings show them */
export const bytes = (n: number): string => {
  const steps = ['bytes', 'kB', 'MB', 'GB'] as const
  const step = Math.min(steps.length - 1, n < 1000 ? 0 : Math.floor(Math.log10(n) / 3))
  return step === 0 ? ofUnit(count(n), 'bytes') : ofUnit(tenths(n / 1000 ** step), steps[step] ?? '')
}

/** "nog ongeveer 40 s"; nothing while it can't be known. */
export const timeLeft = (seconds: number): string => {
  if (!Number.isFinite(seconds)) return ''
  if (seconds < 1) return 'nog minder dan een seconde'
  return `nog ongeveer ${seconds < 90 ? ofUnit(String(Math.ceil(seconds)), 's') : ofUnit(String(Math.ceil(seconds / 60)), 'min')}`
}

/** 10 weken, from days; under two weeks the days are told. */
export const weeksOf = (days: number): string => (days < 14 ? countOf(days, 'dag', 'dagen') : countOf(Math.round(days / 7), 'week', 'weken'))

const shownLines = 12
/** "regels 4, 9, 12 en nog 31" */
export const lines = (numbers: readonly number[], total = numbers.length): string => {
  const shown = numbers.slice(0, shownLines).map(count).join(', ')
  const rest = total - Math.min(numbers.length, shownLines)
  return `${total === 1 ? 'regel' : 'regels'} ${shown}${rest > 0 ? ` en nog ${count(rest)}` : ''}`
}
