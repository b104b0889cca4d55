import { civilFromDay, dayFromCivil } from '../../domain/calendar/calendar'
import { capital } from '../capital'
import { count, countOf, longDay, monthName, weeksOf } from './screens/quantities'

export { capital }

export type Gender = 'f' | 'm'

/** By their numbers, 1 janvier … 12 décembre. */
export const nameOfMonth = (month: number): string => monthName(dayFromCivil(1970, month, 1))

const small = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze']

/** Up to twelve in letters, beyond in figures: aucune, une, sept, 93, 1 204. */
export const spelled = (n: number, gender: Gender = 'm'): string => {
  const end = gender === 'f' ? 'e' : ''
  return n === 0 ? `aucun${end}` : n === 1 ? `un${end}` : (small[n] ?? count(n))
}

/** aucune, une, 2, 93: in figures where there are several. */
export const some = (n: number, gender: Gender = 'f'): string => (n < 2 ? spelled(n, gender) : count(n))

/** A y before a consonant is one, too: d’Yvetot, de York */
const startsWithVowel = (word: string): boolean => /^(?:[aeiouœ]|y[^aeiou])/i.test(word.normalize('NFD'))

/** d’avril, de mars; du Mans, d’Oslo */
export const de = (name: string): string => {
  if (name.startsWith('Le ')) return `du ${name.slice(3)}`
  if (name.startsWith('Les ')) return `des ${name.slice(4)}`
  return startsWithVowel(name) ? `d’${name}` : `de ${name}`
}

/** à Oslo, au Mans */
export const at = (name: string): string => {
  if (name.startsWith('Le ')) return `au ${name.slice(3)}`
  return name.startsWith('Les ') ? `aux ${name.slice(4)}` : `à ${name}`
}

/** aucune n’a commencé · une a commencé · 3 ont commencé */
export const did = (n: number, one: string, many: string, gender: Gender = 'f', tell: (n: number, gender: Gender) => string = some): string => {
  if (n === 0) return `${tell(0, gender)} ${startsWithVowel(one) || one.startsWith('y ') ? 'n’' : 'ne '}${one}`
  return `${tell(n, gender)} ${n === 1 ? one : many}`
}

/** il n’y en a aucune · il y en a 28 */
export const thereAre = (n: number, gender: Gender = 'f'): string => (n === 0 ? `il n’y en a ${spelled(0, gender)}` : `il y en a ${some(n, gender)}`)

/** une fois, deux fois, 14 fois */
export const times = (n: number): string => `${spelled(n, 'f')} fois`

/** aucune sortie, une sortie, 2 sorties */
export const runs = (n: number): string => (n === 0 ? 'aucune sortie' : countOf(n, 'une sortie', 'sorties'))
export const days = (n: number): string => (n === 0 ? 'aucun jour' : countOf(n, 'un jour', 'jours'))
export const weeks = (n: number): string => (n === 0 ? 'aucune semaine' : countOf(n, 'une semaine', 'semaines'))
/** The same in letters up to twelve. */
export const fewRuns = (n: number): string => `${spelled(n, 'f')} ${n < 2 ? 'sortie' : 'sorties'}`

/** Sur les 26 sorties · Sur la seule sortie */
export const among = (n: number): string => (n === 1 ? 'Sur la seule sortie' : `Sur les ${count(n)} sorties`)

/** 93 dernières sorties, or all of them */
export const lastRuns = (n: number, all: number): string =>
  `${count(n)} ${all === 1 ? '' : n === 1 ? 'dernière ' : 'dernières '}${n === 1 ? 'sortie' : 'sorties'}`

/** What they all did: tes 93 dernières sorties ont toutes commencé · ta seule sortie a commencé */
export const allOfYours = (n: number, all: number, one: string, many: string): string =>
  n === 1 ? `ta seule sortie ${one}` : `tes ${lastRuns(n, all)} ${many}`

/** Of a whole or half number of things: quatre sorties, trois ou quatre sorties. */
export const between = (n: number, one: string, many: string, gender: Gender = 'f'): string => {
  if (Number.isInteger(n)) return `${spelled(n, gender)} ${n < 2 ? one : many}`
  return `${spelled(Math.floor(n), gender)} ou ${spelled(Math.ceil(n), gender)} ${n < 1 ? one : many}`
}

/** mars 2021: as near as a sentence on a shared card may come to a day. */
export const monthAndYear = (day: number): string => `${monthName(day)} ${civilFromDay(day).year}`

/** en mars 2021 · de mars à avril 2021 · d’octobre 2021 à janvier 2022 */
export const monthsBetween = (fromDay: number, toDay: number): string => {
  const [from, to] = [civilFromDay(fromDay), civilFromDay(toDay)]
  if (from.year !== to.year) return `${de(monthAndYear(fromDay))} à ${monthAndYear(toDay)}`
  return from.month === to.month ? `en ${monthAndYear(fromDay)}` : `${de(monthName(fromDay))} à ${monthAndYear(toDay)}`
}

const shortMonths = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.']

/** Where a line may not wrap: mars 2021 · mars à avr. 2021 · déc. 2021 à janv. 2022 */
export const shortMonthsBetween = (fromDay: number, toDay: number): string => {
  const [from, to] = [civilFromDay(fromDay), civilFromDay(toDay)]
  const [first = '', last = ''] = [shortMonths[from.month - 1], shortMonths[to.month - 1]]
  if (from.year !== to.year) return `${first} ${from.year} à ${last} ${to.year}`
  return from.month === to.month ? `${last} ${to.year}` : `${first} à ${last} ${to.year}`
}

/** du 1er mars 2021 au 4 mai 2021 */
export const fromTo = (fromDay: number, toDay: number): string => `du ${longDay(fromDay)} au ${longDay(toDay)}`

/** en 2021 · entre 2021 et 2023 */
export const yearsBetween = (from: number, to: number): string => (from === to ? `en ${from}` : `entre ${from} et ${to}`)

/** 22 semaines; from two years on the years: 5 ans. */
export const span = (length: number): string => (length < 730 ? weeksOf(length) : countOf(Math.round(length / 365.25), 'un an', 'ans'))

/** une, deux et trois */
export const listed = (items: readonly string[]): string => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} et ${items.at(-1) ?? ''}`)

/** How often luck would do it, two figures at most: environ 1 fois sur 900; moins d’une fois sur un million. */
export const luck = (p: number): string => {
  if (p < 1e-6) return 'moins d’une fois sur un million'
  const tries = 1 / p
  const step = 10 ** Math.max(0, Math.floor(Math.log10(tries)) - 1)
  return `environ 1 fois sur ${count(Math.max(1, Math.round(tries / step) * step))}`
}
