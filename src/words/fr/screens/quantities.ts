import { metresIn, quantitiesIn } from '../../quantities'
import type { Unit } from '../../quantities'
import { whenAsked } from '../../when-asked'

const own = quantitiesIn('fr')
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
  monthName,
  zoneName,
} = own

/** The first of a month is an ordinal: 1er mars. */
const firstOf = (date: string): string => date.replace(/(?<=^|\s)1(?=\s\p{L})/u, '1er')

/** dim. 15 nov. 2026 */
export const day = (number: number): string => firstOf(own.day(number))
/** 15 novembre 2026, 1er mars 2021 */
export const longDay = (number: number): string => firstOf(own.longDay(number))
/** 15 novembre */
export const dayAndMonth = (number: number): string => firstOf(own.dayAndMonth(number))
export const dateOf = (utcMs: number): string => firstOf(own.dateOf(utcMs))

const plurals = whenAsked(() => new Intl.PluralRules('fr'))
/** une sortie, 2 sorties, 1 000 000 de sorties; `one` comes with its article. */
export const countOf = (n: number, one: string, many: string): string => {
  if (n === 1) return one
  if (n < 2) return `${figure(n)} ${one.replace(/^une? /, '')}`
  if (plurals().select(n) === 'many') return `${count(n)} ${/^[aeiouéh]/.test(many) ? 'd’' : 'de '}${many}`
  return `${Number.isInteger(n) ? count(n) : figure(n)} ${many}`
}
export const runsOf = (n: number): string => countOf(n, 'une sortie', 'sorties')
export const rowsOf = (n: number): string => countOf(n, 'une ligne', 'lignes')
export const cellsOf = (n: number): string => countOf(n, 'une cellule', 'cellules')

/** 5:12/km, from metres and seconds */
export const pace = (metres: number, seconds: number, unit: Unit): string => `${duration((seconds / metres) * metresIn[unit])}/${unit}`

/** 2,4 Mo: decimal units, as storage settings show them */
export const bytes = (n: number): string => {
  const steps = ['octets', 'ko', 'Mo', 'Go'] as const
  const step = Math.min(steps.length - 1, n < 1000 ? 0 : Math.floor(Math.log10(n) / 3))
  return step === 0 ? ofUnit(count(n), n < 2 ? 'octet' : 'octets') : ofUnit(tenths(n / 1000 ** step), steps[step] ?? '')
}

/** "encore 40 s environ"; nothing while it can't be known. */
export const timeLeft = (seconds: number): string => {
  if (!Number.isFinite(seconds)) return ''
  if (seconds < 1) return 'encore moins d’une seconde'
  return seconds < 90 ? `encore ${Math.ceil(seconds)} s environ` : `encore ${Math.ceil(seconds / 60)} min environ`
}

/** 10 semaines, from days; under two weeks the days are told. */
export const weeksOf = (days: number): string => (days < 14 ? countOf(days, 'un jour', 'jours') : countOf(Math.round(days / 7), 'une semaine', 'semaines'))

const shownLines = 12
/** "lignes 4, 9, 12 et 31 autres" */
export const lines = (numbers: readonly number[], total = numbers.length): string => {
  const shown = numbers.slice(0, shownLines).map(count).join(', ')
  const rest = total - Math.min(numbers.length, shownLines)
  return `${total === 1 ? 'ligne' : 'lignes'} ${shown}${rest > 0 ? ` et ${count(rest)} ${rest === 1 ? 'autre' : 'autres'}` : ''}`
}
