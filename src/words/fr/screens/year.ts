import type { Beside, Counted } from '../../../domain/chapters/beside'
import type { Chapter } from '../../../domain/chapters/chapters'
import { capital, nameOfMonth, runs, spelled } from '../amounts'
import { pageName } from '../chapters/page-words'
import { count, longDistance } from './quantities'
import type { Unit } from '../../quantities'

type Whose = 'own' | 'sample'
const held = (n: number, metres: number, unit: Unit): string => (n === 0 ? runs(n) : `${runs(n)}, ${longDistance(metres, unit)}`)

/** The line above all years. */
export const yearsLine = (whose: Whose, n: number): string => {
  const line = n === 1 ? 'en une ligne' : 'une ligne chacune'
  if (whose === 'own') return n === 1 ? `Une année à toi, ${line}.` : `${capital(spelled(n, 'f'))} années à toi, ${line}.`
  return `${capital(spelled(n, 'f'))} ${n === 1 ? 'année' : 'années'} de l’exemple, ${line}.`
}

/** Beside the line of a year: 210 sorties, 2 104 km; silencieuse. */
export const yearHolds = (n: number, metres: number, over: boolean, unit: Unit): string =>
  n === 0 ? (over ? 'Silence : aucune sortie.' : 'Aucune sortie jusqu’ici.') : `${capital(held(n, metres, unit))}${over ? '' : ' jusqu’ici'}.`

/** For those who do not see it. */
export const yearShows = (year: number, n: number): string =>
  n === 0
    ? `${year} : une ligne vide.`
    : n === 1
      ? `${year} : un trait pour la sortie, haut selon sa distance.`
      : `${year} : ${count(n)} traits, un par sortie, chacun haut selon sa distance.`

/** The line above a chapter. */
export const chapterLine = ({ year, over, told }: Pick<Chapter, 'year' | 'over' | 'told'>): string =>
  told.length === 0
    ? `${year}${over ? '' : ' jusqu’ici'} : aucune page ne s’est formée.`
    : `${year}${over ? '' : ' jusqu’ici'}, en ${told.length === 1 ? 'une page' : `${spelled(told.length, 'f')} pages`}.`

export const chapterUnder = ({ runs: n, metres, over }: Pick<Chapter, 'runs' | 'metres' | 'over'>, unit: Unit): string =>
  `${yearHolds(n, metres, over, unit)}${over ? '' : ' L’année court encore : elle est racontée jusqu’à aujourd’hui.'}`

/** What stands in the place of a page that one of two years does not tell. */
export const untold = (year: number, id: string): string => `${year} : la page « ${pageName(id)} » n’est pas racontée.`

export const beyondLine = (ids: readonly string[]): string =>
  `${ids.map(pageName).join(', ')} : ${ids.length === 1 ? 'formée, et laissée' : 'formées, et laissées'} de côté. Un chapitre a douze pages au plus, prises dans le même ordre pour toutes les années.`

const both = ([one, other]: readonly [Counted, Counted], unit: Unit): string => {
  const holds = ({ year, runs: n, metres }: Counted): string => (n === 0 ? `${year} n’a eu aucune sortie` : `${year} a eu ${held(n, metres, unit)}`)
  return `${holds(one)} ; ${holds(other)}.`
}

/** What can be counted in both years, line by line. */
export const besideLines = ({ whole, upTo }: Beside, unit: Unit): readonly string[] => [
  both(whole, unit),
  ...(upTo === null ? [] : [`Jusqu’au ${upTo.day === 1 ? '1er' : count(upTo.day)} ${nameOfMonth(upTo.month)} de chacune : ${both(upTo.counted, unit)}`]),
]

export const year = {
  title: 'Année par année',
  all: 'Toutes les années',
  hint: 'De janvier à décembre, un trait par sortie, haut selon sa distance. Chaque année ouvre son chapitre.',
  years: 'Années',
  emptyTitle: 'Aucune année n’a encore commencé.',
  emptySays: 'Chaque année depuis ta première sortie sera ici, en une ligne de ses sorties.',
  back: 'Retour à l’année',
  pages: (year: number) => `Les pages de ${year}`,
  forming: (year: number) => `Ce que ${year} ne raconte pas`,
  milestones: (year: number) => `Jalons de ${year}`,
  milestonesNone: 'Aucun n’a été atteint.',
  others: 'Autres années',
  before: (year: number) => `${year}, l’année d’avant`,
  after: (year: number) => `${year}, l’année d’après`,
  besideTitle: 'Mettre une autre année à côté',
  beside: (year: number) => `À côté de ${year}`,
  alone: (year: number) => `${year} seule`,
  besideLine: (one: number, other: number) => `${one} à côté de ${other}.`,
  besideNone: (asked: string) => `Il n’y a pas de chapitre de ${asked} à mettre à côté.`,
  counted: 'Compté dans les deux',
  noneTitle: (asked: string) => `Il n’y a pas de chapitre de ${asked}.`,
  noneSays: 'Les chapitres commencent avec l’année de la première sortie, et finissent avec celle-ci.',
  noPageTitle: 'Cette page n’existe pas.',
  noPageSays: 'Elle appartient peut-être à un RunMirror plus récent.',
  how: 'Un chapitre parle d’une année civile, d’après les dates locales où les sorties ont commencé. Ses pages sont essayées dans un même ordre, pour toutes les années ; celles qui passent leur seuil sont racontées, douze au plus. Ce que dit une page n’y est pour rien.',
} as const
