import { civilFromDay, dayFromCivil } from '../../domain/calendar/calendar'
import { capital } from '../capital'
import { clock, count, countOf, monthName, weeksOf } from './screens/quantities'

/** By their numbers, 1 January … 12 December. */
export const nameOfMonth = (month: number): string => monthName(dayFromCivil(1970, month, 1))

export type Gender = 'f' | 'm'

const small = ['dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce']

/** Before a noun, up to twelve in letters, beyond in figures: ninguna, una, un, siete, 93, 1204. */
export const spelled = (n: number, gender: Gender = 'f'): string => {
  if (n === 0) return gender === 'f' ? 'ninguna' : 'ningún'
  if (n === 1) return gender === 'f' ? 'una' : 'un'
  return small[n - 2] ?? count(n)
}
/** The same without its noun: ninguno, uno, siete. */
export const alone = (n: number, gender: Gender = 'f'): string => (n < 2 && gender === 'm' ? (n === 0 ? 'ninguno' : 'uno') : spelled(n, gender))

/** In figures, but for none: ninguna, 1, 14. */
export const some = (n: number, gender: Gender = 'f'): string => (n === 0 ? alone(0, gender) : count(n))

/** ninguna salida, una salida, 14 salidas */
export const runs = (n: number): string => (n === 0 ? 'ninguna salida' : countOf(n, 'una salida', 'salidas'))
export const days = (n: number): string => countOf(n, 'un día', 'días')

/** una vez, dos veces, 14 veces */
export const times = (n: number): string => (n === 1 ? 'una vez' : `${spelled(n)} veces`)

export { capital }

/** "o" before what begins with that sound is "u": siete u ocho. */
const or = (next: string): string => (/^(h?o|8)/i.test(next) ? 'u' : 'o')
/** "y" before what begins with the sound of i is "e": España e Italia. */
const and = (next: string): string => (/^(h?[ií])(?![aeoáéó])/i.test(next) ? 'e' : 'y')

/** Of a whole or half number of things: cuatro salidas, tres o cuatro salidas. */
export const between = (n: number, one: string, many: string): string => {
  if (Number.isInteger(n)) return `${spelled(n)} ${n === 1 ? one : many}`
  const high = spelled(Math.ceil(n))
  return `${spelled(Math.floor(n))} ${or(high)} ${high} ${many}`
}

/** marzo de 2021: as near as a sentence on a shared card may come to a day. */
export const monthAndYear = (day: number): string => `${monthName(day)} de ${civilFromDay(day).year}`

/** en marzo de 2021 · de marzo a abril de 2021 · de diciembre de 2021 a enero de 2022 */
export const monthsBetween = (fromDay: number, toDay: number): string => {
  const [from, to] = [civilFromDay(fromDay), civilFromDay(toDay)]
  if (from.year !== to.year) return `de ${monthAndYear(fromDay)} a ${monthAndYear(toDay)}`
  return from.month === to.month ? `en ${monthAndYear(fromDay)}` : `de ${monthName(fromDay)} a ${monthAndYear(toDay)}`
}

/** Where a line may not wrap: mar 2021 · mar a abr 2021 · dic 2021 a ene 2022 */
export const shortMonthsBetween = (fromDay: number, toDay: number): string => {
  const short = (day: number): string => monthName(day).slice(0, 3)
  const [from, to] = [civilFromDay(fromDay), civilFromDay(toDay)]
  const last = `${short(toDay)} ${to.year}`
  if (from.year !== to.year) return `${short(fromDay)} ${from.year} a ${last}`
  return from.month === to.month ? last : `${short(fromDay)} a ${last}`
}

/** en 2021 · entre 2021 y 2023 */
export const yearsBetween = (from: number, to: number): string => (from === to ? `en ${from}` : `entre ${from} y ${to}`)

/** 22 semanas; from two years on the years: 5 años. */
export const span = (length: number): string => (length < 730 ? weeksOf(length) : countOf(Math.round(length / 365.25), 'un año', 'años'))

/** una, dos y tres */
export const listed = (items: readonly string[]): string => {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and(last)} ${last}`
}

/** las 7:09, la 1:05 */
export const hourOf = (minute: number): string => `${Math.floor(minute / 60) === 1 ? 'la' : 'las'} ${clock(minute)}`

/** How often luck would do it, two figures at most: más o menos 1 de cada 900 veces; menos de 1 vez de cada millón. */
export const luck = (p: number): string => {
  if (p < 1e-6) return 'menos de 1 vez de cada millón'
  const cases = 1 / p
  const step = 10 ** Math.max(0, Math.floor(Math.log10(cases)) - 1)
  const every = Math.max(1, Math.round(cases / step) * step)
  return every === 1 ? 'la mayoría de las veces' : `más o menos 1 de cada ${count(every)} veces`
}

/** What is still missing: Falta una salida; Faltan 12 salidas. */
export const lacking = (n: number, one: string, many: string): string => `${n === 1 ? 'Falta' : 'Faltan'} ${countOf(n, one, many)}`
/** no hay ninguna; hay 1; hay 28 */
export const there = (n: number, gender: Gender = 'f'): string => (n === 0 ? `no hay ${alone(0, gender)}` : `hay ${count(n)}`)
/** de la única, de las 104 */
export const ofAll = (n: number): string => (n === 1 ? 'de la única' : `de las ${count(n)}`)
/** tus 104 salidas, tu única salida; `last`: tus últimas 104 salidas */
export const yours = (n: number, last = false): string => (n === 1 ? `tu ${last ? 'última' : 'única'} salida` : `tus ${last ? 'últimas ' : ''}${runs(n)}`)
/** 80 de tus últimas 104 salidas, todas tus últimas 104 salidas, tu última salida */
export const partOfYours = (k: number, n: number, last = false): string => (k < n ? `${count(k)} de ` : n === 1 ? '' : 'todas ') + yours(n, last)
/** 80 de 104 salidas, las 104 salidas, la única salida */
export const partOf = (k: number, n: number): string => (k < n ? `${count(k)} de ${runs(n)}` : n === 1 ? 'la única salida' : `las ${runs(n)}`)
