import { civilFromDay, dayFromCivil } from '../../domain/calendar/calendar'
import { capital } from '../capital'
import { count, countOf, monthName, weeksOf } from './screens/quantities'

export { capital }

/** By their numbers, 1 janeiro … 12 dezembro. */
export const nameOfMonth = (month: number): string => monthName(dayFromCivil(1970, month, 1))

export type Gender = 'm' | 'f'
const small = ['nenhum', 'um', 'dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez', 'onze', 'doze']
const feminine: Readonly<Record<number, string>> = { 0: 'nenhuma', 1: 'uma', 2: 'duas' }

/** Up to twelve in letters, beyond in figures: sete, 93, 1.204; of corridas: uma, duas. */
export const spelled = (n: number, gender: Gender = 'm'): string => (gender === 'f' ? feminine[n] : undefined) ?? small[n] ?? count(n)

/** uma vez, duas vezes, 14 vezes */
export const times = (n: number): string => (n === 1 ? 'uma vez' : `${spelled(n, 'f')} vezes`)

/** Of a whole or half number of corridas: quatro corridas, três ou quatro corridas. */
export const between = (n: number): string =>
  Number.isInteger(n) ? `${spelled(n, 'f')} ${n === 1 ? 'corrida' : 'corridas'}` : `${spelled(Math.floor(n), 'f')} ou ${spelled(Math.ceil(n), 'f')} corridas`

/** março de 2021: as near as a sentence on a shared card may come to a day. */
export const monthAndYear = (day: number): string => `${monthName(day)} de ${civilFromDay(day).year}`

/** em março de 2021 · de março a abril de 2021 · de dezembro de 2021 a janeiro de 2022 */
export const monthsBetween = (fromDay: number, toDay: number): string => {
  const [from, to] = [civilFromDay(fromDay), civilFromDay(toDay)]
  if (from.year !== to.year) return `de ${monthAndYear(fromDay)} a ${monthAndYear(toDay)}`
  return from.month === to.month ? `em ${monthAndYear(fromDay)}` : `de ${monthName(fromDay)} a ${monthAndYear(toDay)}`
}

/** Where a line may not wrap: mar 2021 · mar a abr 2021 · dez 2021 a jan 2022 */
export const shortMonthsBetween = (fromDay: number, toDay: number): string => {
  const short = (day: number): string => monthName(day).slice(0, 3)
  const [from, to] = [civilFromDay(fromDay), civilFromDay(toDay)]
  const last = `${short(toDay)} ${to.year}`
  if (from.year !== to.year) return `${short(fromDay)} ${from.year} a ${last}`
  return from.month === to.month ? last : `${short(fromDay)} a ${last}`
}

/** em 2021 · entre 2021 e 2023 */
export const yearsBetween = (from: number, to: number): string => (from === to ? `em ${from}` : `entre ${from} e ${to}`)

/** 22 semanas; from two years on the years: 5 anos. */
export const span = (days: number): string => (days < 730 ? weeksOf(days) : countOf(Math.round(days / 365.25), 'um ano', 'anos'))

/** um, dois e três */
export const listed = (items: readonly string[]): string => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} e ${items.at(-1) ?? ''}`)

/** How often luck would do it, two figures at most: cerca de 1 vez em 900; menos de 1 vez em um milhão. */
export const luck = (p: number): string => {
  if (p < 1e-6) return 'menos de 1 vez em um milhão'
  const often = 1 / p
  const step = 10 ** Math.max(0, Math.floor(Math.log10(often)) - 1)
  return `cerca de 1 vez em ${count(Math.max(1, Math.round(often / step) * step))}`
}

/** Falta uma corrida · Faltam 12 corridas */
export const needsRuns = (left: number): string => (left === 1 ? 'Falta uma corrida' : `Faltam ${count(left)} corridas`)
/** ainda não há nenhuma · há uma · há 12: of corridas */
export const thereAre = (n: number): string => (n === 0 ? 'ainda não há nenhuma' : n === 1 ? 'há uma' : `há ${count(n)}`)
/** a única corrida · cada uma das 931 corridas */
export const eachRun = (n: number): string => (n === 1 ? 'a única corrida' : `cada uma das ${count(n)} corridas`)
/** está acesa · estão acesas */
export const litOf = (n: number): string => (n > 1 ? 'estão acesas' : 'está acesa')
