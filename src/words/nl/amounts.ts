import { civilFromDay, dayFromCivil } from '../../domain/calendar/calendar'
import { capital as upper } from '../capital'
import { count, countOf, monthName, weeksOf } from './screens/quantities'

/** By their numbers, 1 januari … 12 december. */
export const nameOfMonth = (month: number): string => monthName(dayFromCivil(1970, month, 1))

const small = ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf']

/** Up to twelve in letters, beyond in figures: zeven, 93, 1.204. */
export const spelled = (n: number): string => small[n] ?? count(n)

/** één keer, twee keer, 14 keer */
export const times = (n: number): string => `${spelled(n)} keer`

/** For a sentence's first word: a capital bears no accent, and ij is one letter. */
export const capital = (text: string): string => (text.startsWith('één') ? `Eén${text.slice(3)}` : text.startsWith('ij') ? `IJ${text.slice(2)}` : upper(text))

/** Of a whole or half number of things: vier runs, drie of vier runs. */
export const between = (n: number, one: string, many: string): string =>
  Number.isInteger(n) ? `${spelled(n)} ${n === 1 ? one : many}` : `${spelled(Math.floor(n))} of ${spelled(Math.ceil(n))} ${many}`

/** maart 2021: as near as a sentence on a shared card may come to a day. */
export const monthAndYear = (day: number): string => `${monthName(day)} ${civilFromDay(day).year}`

/** in maart 2021 · van maart tot en met april 2021 · van december 2021 tot en met januari 2022 */
export const monthsBetween = (fromDay: number, toDay: number): string => {
  const [from, to] = [civilFromDay(fromDay), civilFromDay(toDay)]
  if (from.year !== to.year) return `van ${monthAndYear(fromDay)} tot en met ${monthAndYear(toDay)}`
  return from.month === to.month ? `in ${monthAndYear(fromDay)}` : `van ${monthName(fromDay)} tot en met ${monthAndYear(toDay)}`
}

const shortMonths = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/** Where a line may not wrap: mrt 2021 · mrt t/m apr 2021 · dec 2021 t/m jan 2022 */
export const shortMonthsBetween = (fromDay: number, toDay: number): string => {
  const [from, to] = [civilFromDay(fromDay), civilFromDay(toDay)]
  const short = (month: number): string => shortMonths[month - 1] ?? ''
  const last = `${short(to.month)} ${to.year}`
  if (from.year !== to.year) return `${short(from.month)} ${from.year} t/m ${last}`
  return from.month === to.month ? last : `${short(from.month)} t/m ${last}`
}

/** in 2021 · tussen 2021 en 2023 */
export const yearsBetween = (from: number, to: number): string => (from === to ? `in ${from}` : `tussen ${from} en ${to}`)

/** 22 weken; from two years on the years: 5 jaar. */
export const span = (days: number): string => (days < 730 ? weeksOf(days) : countOf(Math.round(days / 365.25), 'jaar', 'jaar'))

/** één, twee en drie */
export const listed = (items: readonly string[]): string => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} en ${items.at(-1) ?? ''}`)

/** How often luck would do it, two figures at most: ongeveer 1 op de 900 keer; minder dan 1 op de miljoen keer. */
export const luck = (p: number): string => {
  if (p < 1e-6) return 'minder dan 1 op de miljoen keer'
  const times = 1 / p
  const step = 10 ** Math.max(0, Math.floor(Math.log10(times)) - 1)
  return `ongeveer 1 op de ${count(Math.max(1, Math.round(times / step) * step))} keer`
}

/** geen run, één run, 2 runs */
export const runsOrNone = (n: number): string => (n === 0 ? 'geen run' : countOf(n, 'run', 'runs'))

/** A verb or an ending by the number it goes with; none goes with one. */
export const by = (n: number, one: string, many: string): string => (n <= 1 ? one : many)

/** er is er nog geen, er is er één, er zijn er 28 */
export const thereAre = (n: number): string => (n === 0 ? 'er is er nog geen' : n === 1 ? 'er is er één' : `er zijn er ${count(n)}`)

/** de ene run, elk van de 204 runs */
export const eachRun = (n: number): string => (n === 1 ? 'de ene run' : `elk van de ${count(n)} runs`)

/** geen, één, 204: a number that stands without its noun */
export const some = (n: number): string => (n === 0 ? 'geen' : n === 1 ? 'één' : count(n))
