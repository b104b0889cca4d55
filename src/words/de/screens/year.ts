import type { Beside, Counted } from '../../../domain/chapters/beside'
import type { Chapter } from '../../../domain/chapters/chapters'
import { capital, nameOfMonth, spelled } from '../amounts'
import { pageName } from '../chapters/page-words'
import { count, countOf, longDistance } from './quantities'
import type { Unit } from '../../quantities'

type Whose = 'own' | 'sample'
const runs = (n: number): string => (n === 0 ? 'kein Lauf' : countOf(n, 'ein Lauf', 'Läufe'))
const withFar = (n: number, text: string, metres: number, unit: Unit): string => (n === 0 ? text : `${text}, ${longDistance(metres, unit)}`)

/** The line above all years. */
export const yearsLine = (whose: Whose, n: number): string =>
  n === 1
    ? `Ein Jahr ${whose === 'own' ? 'von dir' : 'des Beispiels'}, in einer Zeile.`
    : `${capital(spelled(n))} Jahre ${whose === 'own' ? 'von dir' : 'des Beispiels'}, jedes in einer Zeile.`

/** Beside the line of a year: 210 Läufe, 2.104 km; still. */
export const yearHolds = (n: number, metres: number, over: boolean, unit: Unit): string =>
  n === 0
    ? over
      ? 'Still: kein Lauf.'
      : 'Bisher kein Lauf.'
    : `${over ? '' : 'Bisher '}${over ? capital(withFar(n, runs(n), metres, unit)) : withFar(n, runs(n), metres, unit)}.`

/** For those who do not see it. */
export const yearShows = (year: number, n: number): string =>
  n === 0 ? `${year}: eine leere Zeile.` : `${year}: ${countOf(n, 'ein Strich', 'Striche')}, einer für jeden Lauf, jeder so hoch, wie er weit ist.`

/** The line above a chapter. */
export const chapterLine = ({ year, over, told }: Pick<Chapter, 'year' | 'over' | 'told'>): string =>
  told.length === 0
    ? `${year}${over ? '' : ' bisher'}: Noch ist keine Seite entstanden.`
    : `${year}${over ? '' : ' bisher'}, auf ${told.length === 1 ? 'einer Seite' : `${spelled(told.length)} Seiten`} erzählt.`

export const chapterUnder = ({ runs: n, metres, over }: Pick<Chapter, 'runs' | 'metres' | 'over'>, unit: Unit): string =>
  `${yearHolds(n, metres, over, unit)}${over ? '' : ' Das Jahr läuft noch: Erzählt wird bis heute.'}`

/** What stands in the place of a page that one of two years does not tell. */
export const untold = (year: number, id: string): string => `${year}: „${pageName(id)}“ wird nicht erzählt.`

export const beyondLine = (ids: readonly string[]): string =>
  `${ids.map(pageName).join(', ')}: entstanden und ausgelassen. Ein Kapitel hat höchstens zwölf Seiten, in einer Reihenfolge für jedes Jahr.`

const held = ({ year: of, runs: n, metres }: Counted, unit: Unit): string =>
  `${of} hat ${n === 0 ? 'keinen Lauf' : withFar(n, countOf(n, 'einen Lauf', 'Läufe'), metres, unit)}`
const both = ([one, other]: readonly [Counted, Counted], unit: Unit): string => `${held(one, unit)}; ${held(other, unit)}.`

/** What can be counted in both years, line by line. */
export const besideLines = ({ whole, upTo }: Beside, unit: Unit): readonly string[] => [
  both(whole, unit),
  ...(upTo === null ? [] : [`Jeweils bis zum ${count(upTo.day)}. ${nameOfMonth(upTo.month)}: ${both(upTo.counted, unit)}`]),
]

export const year = {
  title: 'Jahr für Jahr',
  all: 'Alle Jahre',
  hint: 'Januar bis Dezember, je Lauf ein Strich, so hoch, wie er weit ist. Jedes Jahr öffnet sein Kapitel.',
  years: 'Jahre',
  emptyTitle: 'Noch hat kein Jahr begonnen.',
  emptySays: 'Hier steht dann jedes Jahr seit deinem ersten Lauf, in einer Zeile aus seinen Läufen.',
  back: 'Zurück zum Jahr',
  pages: (of: number) => `Die Seiten von ${of}`,
  forming: (of: number) => `Von ${of} nicht erzählt`,
  milestones: (of: number) => `Meilensteine von ${of}`,
  milestonesNone: 'Keiner wurde erreicht.',
  others: 'Andere Jahre',
  before: (of: number) => `${of}, das Jahr davor`,
  after: (of: number) => `${of}, das Jahr danach`,
  besideTitle: 'Ein anderes Jahr danebenstellen',
  beside: (of: number) => `Neben ${of}`,
  alone: (of: number) => `${of} allein`,
  besideLine: (one: number, other: number) => `${one} neben ${other}.`,
  besideNone: (asked: string) => `Zum Danebenstellen gibt es kein Kapitel ${asked}.`,
  counted: 'In beiden gezählt',
  noneTitle: (asked: string) => `Ein Kapitel ${asked} gibt es nicht.`,
  noneSays: 'Kapitel beginnen mit dem Jahr des ersten Laufs und enden mit diesem.',
  noPageTitle: 'Diese Seite gibt es nicht.',
  noPageSays: 'Vielleicht gehört sie zu einem neueren RunMirror.',
  how: 'Ein Kapitel spricht von einem Kalenderjahr, nach dem örtlichen Datum, an dem Läufe begannen. Seine Seiten werden in einer Reihenfolge versucht, derselben für jedes Jahr; die ihre Schwelle erreichen, werden erzählt, höchstens zwölf. Was eine Seite sagt, spielt dabei keine Rolle.',
} as const
