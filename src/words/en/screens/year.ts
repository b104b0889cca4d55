import type { Beside, Counted } from '../../../domain/chapters/beside'
import type { Chapter } from '../../../domain/chapters/chapters'
import { capital, nameOfMonth, spelled } from '../amounts'
import { pageName } from '../chapters/page-words'
import { count, countOf, longDistance } from './quantities'
import type { Unit } from '../../quantities'

type Whose = 'own' | 'sample'
const runs = (n: number): string => (n === 0 ? 'no run' : countOf(n, 'run', 'runs'))
const held = (n: number, metres: number, unit: Unit): string => (n === 0 ? runs(n) : `${runs(n)}, ${longDistance(metres, unit)}`)

/** The line above all years. */
export const yearsLine = (whose: Whose, n: number): string =>
  `${capital(spelled(n))} ${n === 1 ? 'year' : 'years'} of ${whose === 'own' ? 'yours' : 'the sample'}, ${n === 1 ? 'in a line' : 'a line each'}.`

/** Beside the line of a year: 210 runs, 2,104 km; quiet. */
export const yearHolds = (n: number, metres: number, over: boolean, unit: Unit): string =>
  n === 0 ? (over ? 'Quiet: no run.' : 'No run so far.') : `${capital(held(n, metres, unit))}${over ? '' : ' so far'}.`

/** For those who do not see it. */
export const yearShows = (year: number, n: number): string =>
  n === 0 ? `${year}: an empty line.` : `${year}: ${countOf(n, 'tick', 'ticks')}, one for each run, each as high as it is far.`

/** The line above a chapter. */
export const chapterLine = ({ year, over, told }: Pick<Chapter, 'year' | 'over' | 'told'>): string =>
  told.length === 0
    ? `${year}${over ? '' : ' so far'}: no page has formed.`
    : `${year}${over ? '' : ' so far'}, told on ${told.length === 1 ? 'one page' : `${spelled(told.length)} pages`}.`

export const chapterUnder = ({ runs: n, metres, over }: Pick<Chapter, 'runs' | 'metres' | 'over'>, unit: Unit): string =>
  `${yearHolds(n, metres, over, unit)}${over ? '' : ' The year is still running: it is told up to today.'}`

/** What stands in the place of a page that one of two years does not tell. */
export const untold = (year: number, id: string): string => `${year}: ${pageName(id).charAt(0).toLowerCase()}${pageName(id).slice(1)} is not told.`

export const beyondLine = (ids: readonly string[]): string =>
  `${ids.map(pageName).join(', ')}: formed, and left out. A chapter has twelve pages at most, taken in one order for every year.`

const both = ([one, other]: readonly [Counted, Counted], unit: Unit): string =>
  `${one.year} holds ${held(one.runs, one.metres, unit)}; ${other.year} holds ${held(other.runs, other.metres, unit)}.`

/** What can be counted in both years, line by line. */
export const besideLines = ({ whole, upTo }: Beside, unit: Unit): readonly string[] => [
  both(whole, unit),
  ...(upTo === null ? [] : [`Up to ${count(upTo.day)} ${nameOfMonth(upTo.month)} of each: ${both(upTo.counted, unit)}`]),
]

export const year = {
  title: 'Year by year',
  all: 'All years',
  hint: 'January to December, a tick a run, each as high as it is far. Each year opens its chapter.',
  years: 'Years',
  emptyTitle: 'No year has begun yet.',
  emptySays: 'Each year since your first run will stand here, in a line of its runs.',
  back: 'Back to the year',
  pages: (year: number) => `The pages of ${year}`,
  forming: (year: number) => `Not told of ${year}`,
  milestones: (year: number) => `Milestones of ${year}`,
  milestonesNone: 'None was reached.',
  others: 'Other years',
  before: (year: number) => `${year}, the year before`,
  after: (year: number) => `${year}, the year after`,
  besideTitle: 'Set another year beside it',
  beside: (year: number) => `Beside ${year}`,
  alone: (year: number) => `${year} alone`,
  besideLine: (one: number, other: number) => `${one} beside ${other}.`,
  besideNone: (asked: string) => `There is no chapter of ${asked} to set beside it.`,
  counted: 'Counted in both',
  noneTitle: (asked: string) => `There is no chapter of ${asked}.`,
  noneSays: 'Chapters begin with the year of the first run, and end with this one.',
  noPageTitle: 'There is no such page.',
  noPageSays: 'It may belong to a newer RunMirror.',
  how: 'A chapter speaks of a calendar year, by the local dates on which runs began. Its pages are tried in one order, the same for every year; those that have enough to go on are told, twelve at most. What a page says plays no part in it.',
} as const
