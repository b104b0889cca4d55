import type { Beside, Counted } from '../../../domain/chapters/beside'
import type { Chapter } from '../../../domain/chapters/chapters'
import { capital, nameOfMonth, spelled } from '../amounts'
import { pageName } from '../chapters/page-words'
import { count, countOf, longDistance, runsOf } from './quantities'
import type { Unit } from '../../quantities'

type Whose = 'own' | 'sample'
const runs = (n: number): string => (n === 0 ? 'nenhuma corrida' : runsOf(n))
const held = (n: number, metres: number, unit: Unit): string => (n === 0 ? runs(n) : `${runs(n)}, ${longDistance(metres, unit)}`)

/** The line above all years. */
export const yearsLine = (whose: Whose, n: number): string =>
  n === 1
    ? `Um ano ${whose === 'own' ? 'seu' : 'do exemplo'}, em uma linha.`
    : `${capital(spelled(n))} anos ${whose === 'own' ? 'seus' : 'do exemplo'}, uma linha para cada.`

/** Beside the line of a year: 210 corridas, 2.104 km; quiet. */
export const yearHolds = (n: number, metres: number, over: boolean, unit: Unit): string =>
  n === 0 ? (over ? 'Silêncio: nenhuma corrida.' : 'Nenhuma corrida até agora.') : `${capital(held(n, metres, unit))}${over ? '' : ' até agora'}.`

/** For those who do not see it. */
export const yearShows = (year: number, n: number): string =>
  n === 0 ? `${year}: uma linha vazia.` : `${year}: ${countOf(n, 'um tracinho', 'tracinhos')}, um por corrida, cada um tão alto quanto ela é longa.`

/** The line above a chapter. */
export const chapterLine = ({ year, over, told }: Pick<Chapter, 'year' | 'over' | 'told'>): string =>
  told.length === 0
    ? `${year}${over ? '' : ' até agora'}: nenhuma página se formou.`
    : `${year}${over ? '' : ' até agora'}, em ${told.length === 1 ? 'uma página' : `${spelled(told.length, 'f')} páginas`}.`

export const chapterUnder = ({ runs: n, metres, over }: Pick<Chapter, 'runs' | 'metres' | 'over'>, unit: Unit): string =>
  `${yearHolds(n, metres, over, unit)}${over ? '' : ' O ano ainda corre: vale até hoje.'}`

/** What stands in the place of a page that one of two years does not tell. */
export const untold = (year: number, id: string): string => `${year} não tem a página “${pageName(id)}”.`

export const beyondLine = (ids: readonly string[]): string =>
  `${ids.map(pageName).join(', ')}: formadas, e de fora. Um capítulo tem no máximo doze páginas, tomadas na mesma ordem em todos os anos.`

const both = ([one, other]: readonly [Counted, Counted], unit: Unit): string =>
  `${one.year} tem ${held(one.runs, one.metres, unit)}; ${other.year} tem ${held(other.runs, other.metres, unit)}.`

/** What can be counted in both years, line by line. */
export const besideLines = ({ whole, upTo }: Beside, unit: Unit): readonly string[] => [
  both(whole, unit),
  ...(upTo === null ? [] : [`Até ${upTo.day === 1 ? '1º' : count(upTo.day)} de ${nameOfMonth(upTo.month)} de cada um: ${both(upTo.counted, unit)}`]),
]

export const year = {
  title: 'Ano a ano',
  all: 'Todos os anos',
  hint: 'De janeiro a dezembro, um tracinho por corrida, cada um tão alto quanto ela é longa. Cada ano abre seu capítulo.',
  years: 'Anos',
  emptyTitle: 'Nenhum ano começou ainda.',
  emptySays: 'Cada ano desde a sua primeira corrida vai ficar aqui, em uma linha das suas corridas.',
  back: 'Voltar ao ano',
  pages: (year: number) => `As páginas de ${year}`,
  forming: (year: number) => `O que não se diz de ${year}`,
  milestones: (year: number) => `Marcos de ${year}`,
  milestonesNone: 'Nenhum foi alcançado.',
  others: 'Outros anos',
  before: (year: number) => `${year}, o ano anterior`,
  after: (year: number) => `${year}, o ano seguinte`,
  besideTitle: 'Pôr outro ano ao lado',
  beside: (year: number) => `Ao lado de ${year}`,
  alone: (year: number) => `${year} sozinho`,
  besideLine: (one: number, other: number) => `${one} ao lado de ${other}.`,
  besideNone: (asked: string) => `Não há capítulo de ${asked} para pôr ao lado.`,
  counted: 'Contado nos dois',
  noneTitle: (asked: string) => `Não há capítulo de ${asked}.`,
  noneSays: 'Os capítulos começam com o ano da primeira corrida, e terminam com este.',
  noPageTitle: 'Essa página não existe.',
  noPageSays: 'Ela pode ser de um RunMirror mais novo.',
  how: 'Um capítulo fala de um ano do calendário, pelas datas locais em que as corridas começaram. As páginas são tentadas em uma só ordem, a mesma em todos os anos; ficam as que passam, doze no máximo. O que uma página diz não pesa nisso.',
} as const
