import { civilFromDay, dayFromCivil } from '../../domain/calendar/calendar'
import { capital } from '../capital'
import { count, countOf, monthName, weeksOf } from './screens/quantities'

/** By their numbers, 1 January … 12 December. */
export const nameOfMonth = (month: number): string => monthName(dayFromCivil(1970, month, 1))

const small = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** Up to twelve in letters, beyond in figures: seven, 93, 1,204. */
export const spelled = (n: number): string => small[n] ?? count(n)

/** once, twice, three times, 14 times */
export const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${spelled(n)} times`)

export { capital }

/** Of a whole or half number of things: four runs, three or four runs. */
export const between = (n: number, one: string, many: string): string =>
  Number.isInteger(n) ? `${spelled(n)} ${n === 1 ? one : many}` : `${spelled(Math.floor(n))} or ${spelled(Math.ceil(n))} ${many}`

/** March 2021: as near as a sentence on a shared card may come to a day. */
export const monthAndYear = (day: number): string => `${monthName(day)} ${civilFromDay(day).year}`

/** in March 2021 · from March to April 2021 · from December 2021 to January 2022 */
export const monthsBetween = (fromDay: number, toDay: number): string => {
  const [from, to] = [civilFromDay(fromDay), civilFromDay(toDay)]
  if (from.year !== to.year) return `from ${monthAndYear(fromDay)} to ${monthAndYear(toDay)}`
  return from.month === to.month ? `in ${monthAndYear(fromDay)}` : `from ${monthName(fromDay)} to ${monthAndYear(toDay)}`
}

/** Where a line may not wrap: Mar 2021 · Mar to Apr 2021 · Dec 2021 to Jan 2022 */
export const shortMonthsBetween = (fromDay: number, toDay: number): string => {
  const short = (day: number): string => monthName(day).slice(0, 3)
  const [from, to] = [civilFromDay(fromDay), civilFromDay(toDay)]
  const last = `${short(toDay)} ${to.year}`
  if (from.year !== to.year) return `${short(fromDay)} ${from.year} to ${last}`
  return from.month === to.month ? last : `${short(fromDay)} to ${last}`
}

/** in 2021 · between 2021 and 2023 */
export const yearsBetween = (from: number, to: number): string => (from === to ? `in ${from}` : `between ${from} and ${to}`)

/** 22 weeks; from two years on the years: 5 years. */
export const span = (days: number): string => (days < 730 ? weeksOf(days) : countOf(Math.round(days / 365.25), 'year', 'years'))

/** one, two and three */
export const listed = (items: readonly string[]): string => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`)

/** How often luck would do it, two figures at most: about 1 time in 900; less than 1 time in a million. */
export const luck = (p: number): string => {
  if (p < 1e-6) return 'less than 1 time in a million'
  const times = 1 / p
  const step = 10 ** Math.max(0, Math.floor(Math.log10(times)) - 1)
  return `about 1 time in ${count(Math.max(1, Math.round(times / step) * step))}`
}
