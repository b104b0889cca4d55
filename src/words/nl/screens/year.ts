import type { Beside, Counted } from '../../../domain/chapters/beside'
import type { Chapter } from '../../../domain/chapters/chapters'
import { capital, nameOfMonth, runsOrNone as runs, spelled } from '../amounts'
import { pageName } from '../chapters/page-words'
import { count, countOf, longDistance } from './quantities'
import type { Unit } from '../../quantities'

type Whose = 'own' | 'sample'
const held = (n: number, metres: number, unit: Unit): string => (n === 0 ? runs(n) : `${runs(n)}, ${longDistance(metres, unit)}`)

/** The line above all years. */
export const yearsLine = (whose: Whose, n: number): string =>
  `${capital(spelled(n))} ${n === 1 ? 'jaar' : 'jaren'} van ${whose === 'own' ? 'jou' : 'de voorbeeldloper'}, ${n === 1 ? 'in één lijn' : 'elk een lijn'}.`

/** Beside the line of a year: 210 runs, 2.104 km; stil. */
export const yearHolds = (n: number, metres: number, over: boolean, unit: Unit): string =>
  n === 0 ? (over ? 'Stil: geen run.' : 'Nog geen run.') : `${capital(held(n, metres, unit))}${over ? '' : ' tot nu toe'}.`

/** For those who do not see it. */
export const yearShows = (year: number, n: number): string =>
  n === 0 ? `${year}: een lege lijn.` : `${year}: ${countOf(n, 'streepje', 'streepjes')}, één voor elke run, elk zo hoog als de run ver is.`

/** The line above a chapter. */
export const chapterLine = ({ year, over, told }: Pick<Chapter, 'year' | 'over' | 'told'>): string =>
  told.length === 0
    ? `${year}${over ? '' : ' tot nu toe'}: er is nog geen bladzijde.`
    : `${year}${over ? '' : ' tot nu toe'}, verteld op ${told.length === 1 ? 'één bladzijde' : `${spelled(told.length)} bladzijden`}.`

export const chapterUnder = ({ runs: n, metres, over }: Pick<Chapter, 'runs' | 'metres' | 'over'>, unit: Unit): string =>
  `${yearHolds(n, metres, over, unit)}${over ? '' : ' Het jaar loopt nog: verteld wordt tot vandaag.'}`

/** What stands in the place of a page that one of two years does not tell. */
export const untold = (year: number, id: string): string => `${year}: ‘${pageName(id)}’ wordt niet verteld.`

export const beyondLine = (ids: readonly string[]): string =>
  `${ids.map(pageName).join(', ')}: wel ontstaan, en weggelaten. Een hoofdstuk heeft hooguit twaalf bladzijden, voor elk jaar in dezelfde volgorde.`

const both = ([one, other]: readonly [Counted, Counted], unit: Unit): string =>
  `${one.year} telt ${held(one.runs, one.metres, unit)}; ${other.year} telt ${held(other.runs, other.metres, unit)}.`

/** What can be counted in both years, line by line. */
export const besideLines = ({ whole, upTo }: Beside, unit: Unit): readonly string[] => [
  both(whole, unit),
  ...(upTo === null ? [] : [`Tot en met ${count(upTo.day)} ${nameOfMonth(upTo.month)} van elk: ${both(upTo.counted, unit)}`]),
]

export const year = {
  title: 'Jaar na jaar',
  all: 'Alle jaren',
  hint: 'Januari tot en met december, een streepje per run, elk zo hoog als de run ver is. Elk jaar opent zijn hoofdstuk.',
  years: 'Jaren',
  emptyTitle: 'Er is nog geen jaar begonnen.',
  emptySays: 'Elk jaar sinds je eerste run komt hier te staan, in een lijn van zijn runs.',
  back: 'Terug naar het jaar',
  pages: (year: number) => `De bladzijden van ${year}`,
  forming: (year: number) => `Niet verteld van ${year}`,
  milestones: (year: number) => `Mijlpalen van ${year}`,
  milestonesNone: 'Er is er geen bereikt.',
  others: 'Andere jaren',
  before: (year: number) => `${year}, het jaar ervoor`,
  after: (year: number) => `${year}, het jaar erna`,
  besideTitle: 'Leg er een ander jaar naast',
  beside: (year: number) => `Naast ${year}`,
  alone: (year: number) => `${year} alleen`,
  besideLine: (one: number, other: number) => `${one} naast ${other}.`,
  besideNone: (asked: string) => `Er is geen hoofdstuk van ${asked} om ernaast te leggen.`,
  counted: 'Geteld in beide',
  noneTitle: (asked: string) => `Er is geen hoofdstuk van ${asked}.`,
  noneSays: 'Hoofdstukken beginnen met het jaar van de eerste run, en eindigen met dit jaar.',
  noPageTitle: 'Zo’n bladzijde is er niet.',
  noPageSays: 'Misschien hoort ze bij een nieuwere RunMirror.',
  how: 'Een hoofdstuk gaat over een kalenderjaar, naar de plaatselijke datums waarop runs begonnen. De bladzijden worden in één volgorde geprobeerd, voor elk jaar dezelfde; die door hun drempel komen worden verteld, hooguit twaalf. Wat een bladzijde zegt, speelt daarin geen rol.',
} as const
