import { civilFromDay, dayFromCivil } from '../../domain/calendar/calendar'
import { capital } from '../capital'
import { count, countOf, longDay, monthName, weeksOf } from './screens/quantities'
import { whenAsked } from '../when-asked'

/** By their numbers, 1 Januar … 12 Dezember. */
export const nameOfMonth = (month: number): string => monthName(dayFromCivil(1970, month, 1))

const small = ['keine', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf']

/** Up to twelve in letters, beyond in figures: sieben, 93, 1.204. */
export const spelled = (n: number): string => small[n] ?? count(n)

/** With its noun, the one with its article in its case: ein Lauf, zwei Läufe, 93 Läufe. */
export const spelledOf = (n: number, one: string, many: string): string => (n === 1 ? one : `${spelled(n)} ${many}`)

/** einmal, zweimal, zwölfmal, 14-mal */
export const times = (n: number): string => (n === 0 ? 'keinmal' : n === 1 ? 'einmal' : n <= 12 ? `${spelled(n)}mal` : `${count(n)}-mal`)

export { capital }

/** Of a whole or half number of things: vier Läufe, drei oder vier Läufe. */
export const between = (n: number, one: string, many: string): string =>
  Number.isInteger(n) ? spelledOf(n, one, many) : `${n < 1 ? 'kein' : n < 2 ? 'ein' : spelled(Math.floor(n))} oder ${spelledOf(Math.ceil(n), one, many)}`

/** März 2021: as near as a sentence on a shared card may come to a day. */
export const monthAndYear = (day: number): string => `${monthName(day)} ${civilFromDay(day).year}`

/** im März 2021 · von März bis April 2021 · von Dezember 2021 bis Januar 2022 */
export const monthsBetween = (fromDay: number, toDay: number): string => {
  const [from, to] = [civilFromDay(fromDay), civilFromDay(toDay)]
  if (from.year !== to.year) return `von ${monthAndYear(fromDay)} bis ${monthAndYear(toDay)}`
  return from.month === to.month ? `im ${monthAndYear(fromDay)}` : `von ${monthName(fromDay)} bis ${monthAndYear(toDay)}`
}

const shortDay = whenAsked(() => new Intl.DateTimeFormat('de', { day: 'numeric', month: 'short', timeZone: 'UTC' }))
/** Where a line may not wrap: März 2021 · März bis Apr. 2021 · Dez. 2021 bis Jan. 2022 */
export const shortMonthsBetween = (fromDay: number, toDay: number): string => {
  const short = (day: number): string =>
    shortDay()
      .formatToParts(day * 86_400_000)
      .find(({ type }) => type === 'month')?.value ?? ''
  const [from, to] = [civilFromDay(fromDay), civilFromDay(toDay)]
  const last = `${short(toDay)} ${to.year}`
  if (from.year !== to.year) return `${short(fromDay)} ${from.year} bis ${last}`
  return from.month === to.month ? last : `${short(fromDay)} bis ${last}`
}

/** vom 29. Dezember 2018 bis zum 6. Januar 2025 */
export const daysBetween = (fromDay: number, toDay: number): string => `vom ${longDay(fromDay)} bis zum ${longDay(toDay)}`

/** 2021 · zwischen 2021 und 2023 */
export const yearsBetween = (from: number, to: number): string => (from === to ? String(from) : `zwischen ${from} und ${to}`)

/** 22 Wochen; from two years on the years: 5 Jahre. */
export const span = (days: number): string => (days < 730 ? weeksOf(days) : countOf(Math.round(days / 365.25), 'ein Jahr', 'Jahre'))

/** eins, zwei und drei */
export const listed = (items: readonly string[]): string => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} und ${items.at(-1) ?? ''}`)

/** How often luck would do it, two figures at most: etwa in einem von 900 Fällen; in weniger als einem von einer Million Fällen. */
export const luck = (p: number): string => {
  if (p < 1e-6) return 'in weniger als einem von einer Million Fällen'
  const cases = 1 / p
  const step = 10 ** Math.max(0, Math.floor(Math.log10(cases)) - 1)
  const rounded = Math.max(1, Math.round(cases / step) * step)
  return rounded === 1 ? 'so gut wie immer' : `etwa in einem von ${spelled(rounded)} Fällen`
}

/** alle deine letzten 316 Läufe · 93 deiner letzten 316 Läufe · einer deiner 41 Läufe; `all`: 1 where they are all there are. */
export const ofYours = (k: number, n: number, all: number): string => {
  const last = all === 1 ? '' : 'letzten '
  if (k === n) return n === 1 ? (all === 1 ? 'dein einer Lauf' : 'dein letzter Lauf') : `alle deine ${last}${count(n)} Läufe`
  return `${k === 0 ? 'keiner' : k === 1 ? 'einer' : count(k)} deiner ${last}${count(n)} Läufe`
}

/** alle 310 Läufe · 93 von 310 Läufen · einer von 310 Läufen */
export const runsOutOf = (k: number, n: number): string =>
  k === n
    ? n === 1
      ? 'der eine Lauf'
      : `alle ${count(n)} Läufe`
    : `${k === 0 ? 'keiner' : k === 1 ? 'einer' : count(k)} von ${count(n)} ${n === 1 ? 'Lauf' : 'Läufen'}`

/** keiner, einer, 12: of runs, in place of one or as many of them. */
export const some = (n: number): string => (n === 0 ? 'keiner' : n === 1 ? 'einer' : count(n))
/** The same where one does something to them: keinen, einen, 12. */
export const someOf = (n: number): string => (n === 0 ? 'keinen' : n === 1 ? 'einen' : count(n))
