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
} = quantitiesIn('de')

/** ein Lauf, 2 Läufe: the one with its article, as its case has it */
export const countOf = (n: number, one: string, many: string): string => (n === 1 ? one : `${count(n)} ${many}`)
export const runsOf = (n: number): string => countOf(n, 'ein Lauf', 'Läufe')
export const rowsOf = (n: number): string => countOf(n, 'eine Zeile', 'Zeilen')
export const cellsOf = (n: number): string => countOf(n, 'eine Zelle', 'Zellen')

const each = { km: 'km', mi: 'Meile' } as const
/** 46 s pro km, 1:06 min pro Meile */
export const perUnit = (unit: Unit): string => `pro ${each[unit]}`

/** 5:12 pro km, from metres and seconds */
export const pace = (metres: number, seconds: number, unit: Unit): string => `${duration((seconds / metres) * metresIn[unit])} ${perUnit(unit)}`

/** 2,4 MB: decimal units, as storage settings show them */
export const bytes = (n: number): string => {
  const steps = ['Byte', 'kB', 'MB', 'GB'] as const
  const step = Math.min(steps.length - 1, n < 1000 ? 0 : Math.floor(Math.log10(n) / 3))
  return step === 0 ? ofUnit(count(n), 'Byte') : ofUnit(tenths(n / 1000 ** step), steps[step] ?? '')
}

/** „noch etwa 40 s“; nothing while it can't be known. */
export const timeLeft = (seconds: number): string => {
  if (!Number.isFinite(seconds)) return ''
  if (seconds < 1) return 'noch weniger als eine Sekunde'
  return `noch etwa ${seconds < 90 ? ofUnit(String(Math.ceil(seconds)), 's') : ofUnit(String(Math.ceil(seconds / 60)), 'min')}`
}

/** 10 Wochen, from days; under two weeks the days are told. */
export const weeksOf = (days: number): string => (days < 14 ? countOf(days, 'ein Tag', 'Tage') : countOf(Math.round(days / 7), 'eine Woche', 'Wochen'))

const shownLines = 12
/** „Zeilen 4, 9, 12 und 31 weitere“ */
export const lines = (numbers: readonly number[], total = numbers.length): string => {
  const shown = numbers.slice(0, shownLines).map(count).join(', ')
  const rest = total - Math.min(numbers.length, shownLines)
  return `${total === 1 ? 'Zeile' : 'Zeilen'} ${shown}${rest > 0 ? ` und ${rest === 1 ? 'eine weitere' : `${count(rest)} weitere`}` : ''}`
}
