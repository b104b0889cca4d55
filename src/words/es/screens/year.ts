import type { Beside, Counted } from '../../../domain/chapters/beside'
import type { Chapter } from '../../../domain/chapters/chapters'
import { capital, nameOfMonth, runs, spelled } from '../amounts'
import { pageName } from '../chapters/page-words'
import { count, countOf, longDistance } from './quantities'
import type { Unit } from '../../quantities'

type Whose = 'own' | 'sample'
const held = (n: number, metres: number, unit: Unit): string => (n === 0 ? runs(n) : `${runs(n)}, ${longDistance(metres, unit)}`)

/** The line above all years. */
export const yearsLine = (whose: Whose, n: number): string => {
  const of = whose === 'own' ? (n === 1 ? 'tuyo' : 'tuyos') : 'del ejemplo'
  return n === 1 ? `Un año ${of}, en una línea.` : `${capital(spelled(n, 'm'))} años ${of}, una línea por año.`
}

/** Beside the line of a year: 210 salidas, 2104 km. */
export const yearHolds = (n: number, metres: number, over: boolean, unit: Unit): string =>
  n === 0 ? (over ? 'En silencio: ninguna salida.' : 'Ninguna salida hasta ahora.') : `${capital(held(n, metres, unit))}${over ? '' : ' hasta ahora'}.`

/** For those who do not see it. */
export const yearShows = (year: number, n: number): string =>
  n === 0 ? `${year}: una línea vacía.` : `${year}: ${countOf(n, 'una marca', 'marcas')}, una por salida, tan alta como larga fue.`

const soFar = (year: number, over: boolean): string => `${year}${over ? '' : ', hasta ahora'}`
/** The line above a chapter. */
export const chapterLine = ({ year, over, told }: Pick<Chapter, 'year' | 'over' | 'told'>): string =>
  told.length === 0
    ? `${soFar(year, over)}: no se ha formado ninguna página.`
    : `${soFar(year, over)}, contado en ${told.length === 1 ? 'una página' : `${spelled(told.length)} páginas`}.`

export const chapterUnder = ({ runs: n, metres, over }: Pick<Chapter, 'runs' | 'metres' | 'over'>, unit: Unit): string =>
  `${yearHolds(n, metres, over, unit)}${over ? '' : ' El año sigue en marcha: se cuenta hasta hoy.'}`

/** What stands in the place of a page that one of two years does not tell. */
export const untold = (year: number, id: string): string => `${year}: la página «${pageName(id)}» no se cuenta.`

export const beyondLine = (ids: readonly string[]): string =>
  `${ids.map(pageName).join(', ')}: ${ids.length === 1 ? 'formada, y queda' : 'formadas, y quedan'} fuera. Un capítulo tiene doce páginas como mucho, tomadas en el mismo orden para todos los años.`

const both = ([one, other]: readonly [Counted, Counted], unit: Unit): string =>
  `${one.year} tiene ${held(one.runs, one.metres, unit)}; ${other.year} tiene ${held(other.runs, other.metres, unit)}.`.replaceAll(
    'tiene ninguna salida',
    'no tiene ninguna salida',
  )

/** What can be counted in both years, line by line. */
export const besideLines = ({ whole, upTo }: Beside, unit: Unit): readonly string[] => [
  both(whole, unit),
  ...(upTo === null ? [] : [`Hasta el ${count(upTo.day)} de ${nameOfMonth(upTo.month)} de cada uno: ${both(upTo.counted, unit)}`]),
]

export const year = {
  title: 'Año por año',
  all: 'Todos los años',
  hint: 'De enero a diciembre, una marca por salida, tan alta como larga fue. Cada año abre su capítulo.',
  years: 'Años',
  emptyTitle: 'Aún no ha empezado ningún año.',
  emptySays: 'Aquí estará cada año desde tu primera salida, en una línea de sus salidas.',
  back: 'Volver al año',
  pages: (year: number) => `Las páginas de ${year}`,
  forming: (year: number) => `Lo que no se cuenta de ${year}`,
  milestones: (year: number) => `Hitos de ${year}`,
  milestonesNone: 'No se alcanzó ninguno.',
  others: 'Otros años',
  before: (year: number) => `${year}, el año anterior`,
  after: (year: number) => `${year}, el año siguiente`,
  besideTitle: 'Poner otro año al lado',
  beside: (year: number) => `Junto a ${year}`,
  alone: (year: number) => `Solo ${year}`,
  besideLine: (one: number, other: number) => `${one} junto a ${other}.`,
  besideNone: (asked: string) => `No hay un capítulo de ${asked} que poner al lado.`,
  counted: 'Contado en ambos',
  noneTitle: (asked: string) => `No hay un capítulo de ${asked}.`,
  noneSays: 'Los capítulos empiezan en el año de la primera salida, y acaban en este.',
  noPageTitle: 'No hay ninguna página así.',
  noPageSays: 'Puede que sea de un RunMirror más nuevo.',
  how: 'Un capítulo habla de un año natural, según las fechas locales en las que empezaron las salidas. Sus páginas se prueban en un orden, el mismo para todos los años; se cuentan las que cumplen su condición, doce como mucho. Lo que dice una página no influye en ello.',
} as const
