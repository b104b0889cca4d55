import { metresIn, quantitiesIn } from '../../quantities'
import type { Unit } from '../../quantities'
import { whenAsked } from '../../when-asked'

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
} = quantitiesIn('es')

/** 65 %, from a share of one */
export const share = (part: number): string => ofUnit(figure(Math.round(part * 100)), '%')

const rules = whenAsked(() => new Intl.PluralRules('es'))
/** una salida, 2 salidas, 1.000.000 de salidas; `one` has its article. */
export const countOf = (n: number, one: string, many: string): string => (n === 1 ? one : `${count(n)}${rules().select(n) === 'many' ? ' de' : ''} ${many}`)
export const runsOf = (n: number): string => countOf(n, 'una salida', 'salidas')
export const rowsOf = (n: number): string => countOf(n, 'una fila', 'filas')
export const cellsOf = (n: number): string => countOf(n, 'una celda', 'celdas')

/** 5:12 min/km, from metres and seconds */
export const pace = (metres: number, seconds: number, unit: Unit): string => ofUnit(duration((seconds / metres) * metresIn[unit]), `min/${unit}`)

/** 2,4 MB: decimal units, as storage settings show them */
export const bytes = (n: number): string => {
  const steps = ['bytes', 'kB', 'MB', 'GB'] as const
  const step = Math.min(steps.length - 1, n < 1000 ? 0 : Math.floor(Math.log10(n) / 3))
  return step === 0 ? ofUnit(count(n), n === 1 ? 'byte' : 'bytes') : ofUnit(tenths(n / 1000 ** step), steps[step] ?? '')
}

const remain = (n: number, unit: string): string => (n === 1 ? `queda alrededor de ${ofUnit('1', unit)}` : `quedan unos ${ofUnit(String(n), unit)}`)
/** "quedan unos 40 s"; nothing while it can't be known. */
export const timeLeft = (seconds: number): string => {
  if (!Number.isFinite(seconds)) return ''
  if (seconds < 1) return 'queda menos de un segundo'
  return seconds < 90 ? remain(Math.ceil(seconds), 's') : remain(Math.ceil(seconds / 60), 'min')
}

/** 10 semanas, from days; under two weeks the days are told. */
export const weeksOf = (days: number): string => (days < 14 ? countOf(days, 'un día', 'días') : countOf(Math.round(days / 7), 'una semana', 'semanas'))

const shownLines = 12
/** "líneas 4, 9, 12 y 31 más" */
export const lines = (numbers: readonly number[], total = numbers.length): string => {
  const shown = numbers.slice(0, shownLines).map(count).join(', ')
  const rest = total - Math.min(numbers.length, shownLines)
  return `${total === 1 ? 'línea' : 'líneas'} ${shown}${rest > 0 ? ` y ${count(rest)} más` : ''}`
}
