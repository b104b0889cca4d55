import { civilFromDay, comesRound } from '../../domain/calendar/calendar'
import { landmarks } from '../../domain/milestones/landmarks'
import type { Comparison, LandmarkId } from '../../domain/milestones/landmarks'
import { groups } from '../../domain/milestones/milestone'
import type { Group, LeftOut, LeftOutReason, Milestone, NextMilestone } from '../../domain/milestones/milestone'
import { listed, monthAndYear, spelled } from '../amounts'
import { percent } from '../face'
import { altitude } from '../screens/journey'
import { count, countOf, degrees, longDay, longDistance } from '../screens/quantities'
import type { Unit } from '../screens/quantities'
import { landmarkNames } from './landmarks'
import type { FamilyWords, InEveryLanguage, Told } from './milestone-words'

/** Everything a person reads about a milestone; what there is nothing to say of is empty. */
export interface MilestoneWords {
  /** 2,000th run · 5 km in 20:58 · First run in Hokkaido */
  readonly title: string
  /** 9 December 2025 */
  readonly date: string
  /** three years after the 1,000th · 21:20 → 20:58, after 14 months */
  readonly since: string
  /** until 4 May 2021: of a record that was passed */
  readonly until: string
  /** about the length of the Danube, 2,850 km */
  readonly comparison: string
  /** Who says how long that is, and how near it is. */
  readonly source: string
  /** The whole in one sentence of at most 18 words, for a picture and for whoever does not see the wall. It names a month and no day. */
  readonly sentence: string
  /** How many runs it was counted from; empty where every run tells. */
  readonly coverage: string
  /** It may have been the other side of a border. */
  readonly doubt: string
}

export interface NextWords {
  /** 16,000 km */
  readonly title: string
  /** 237 km left */
  readonly left: string
  readonly sentence: string
}

type AnyWords = InEveryLanguage<Readonly<Record<string, never>>>

const suffix = '.words.ts'
/** By family, which is the file's name. */
const spoken: Readonly<Record<string, AnyWords>> = Object.fromEntries(
  Object.entries(import.meta.glob<AnyWords>('./*.words.ts', { eager: true, import: 'words' })).map(([path, words]) => [
    path.slice('./'.length, -suffix.length),
    words,
  ]),
)

const wordsOf = (family: string): FamilyWords<Readonly<Record<string, never>>> => {
  const words = spoken[family]
  if (!words) throw new Error(`No words for ${family}.`)
  return words.en
}

const tell = ([key, values = {}]: Milestone['say'], unit: Unit): Told => {
  const dot = key.indexOf('.')
  const saying = wordsOf(key.slice(0, dot)).says[key.slice(dot + 1)]
  if (!saying) throw new Error(`No words for ${key}.`)
  // The family's own types tie each key to its values; here they have come through a store.
  return saying(values as never, unit)
}

const parts = (n: number, one: string): string => `${spelled(n)} ${n === 1 ? one : `${one}s`}`

/** Time between two days as a calendar counts it: 12 days, 14 months, three years and five months. */
export const lapse = (from: number, to: number): string => {
  const [a, b] = [civilFromDay(from), civilFromDay(to)]
  const months = (b.year - a.year) * 12 + b.month - a.month
  const whole = to >= comesRound(b.year, b.month, a.day) ? months : months - 1
  if (whole < 1) return parts(to - from, 'day')
  if (whole < 24 && whole !== 12) return parts(whole, 'month')
  const [years, rest] = [Math.floor(whole / 12), whole % 12]
  return listed([parts(years, 'year'), ...(rest === 0 ? [] : [parts(rest, 'month')])])
}

const sinceOf = ({ family, kind, previous, value, day }: Milestone, unit: Unit): string => {
  if (previous === null) return ''
  const { change } = wordsOf(family)
  const between = day - previous.day
  if (change) {
    const after = between > 0 ? `after ${lapse(previous.day, day)}` : between === 0 ? 'on the same day' : 'within a day'
    return `${change(previous.value, value, kind, unit)}, ${after}`
  }
  const { named } = tell(previous.say, unit)
  if (named === '') return ''
  // Across the date line a later run may bear an earlier date.
  return between > 0 ? `${lapse(previous.day, day)} after ${named}` : between === 0 ? `on the same day as ${named}` : `within a day of ${named}`
}

const isLandmark = (id: string): id is LandmarkId => id in landmarks

const comparisonWords = ({ landmark, kind, metres }: Comparison, unit: Unit): string => {
  const name = isLandmark(landmark) ? landmarkNames[landmark] : landmark
  return `about ${name}, ${kind === 'height' ? altitude(metres, unit) : longDistance(metres, unit)}`
}

/**
 * truth.md: a superlative with less says "that we can see". A sum with runs missing from it is true all the same, only later than it was reached; a first or a
 * record is wrong whenever the true one is among those that do not tell, as often as runs do not tell: so it takes 99 % (`milestones.test.ts`).
 */
export const enough = { totals: 0.8, streaks: 0.8, firsts: 0.99, records: 0.99, places: 0.99, shoes: 0.99 } as const satisfies Readonly<Record<Group, number>>
const isSeenOnly = ({ group, coverage: { with: known, of } }: Pick<Milestone, 'group' | 'coverage'>): boolean => known < enough[group] * of

const coverageOf = (milestone: Milestone): string => {
  const { with: known, of } = milestone.coverage
  return known === of ? '' : `Counted from ${count(known)} of ${countOf(of, 'run', 'runs')} until then; the others do not say.`
}

export const milestoneWords = (milestone: Milestone, unit: Unit): MilestoneWords => {
  const { day, until, comparison, doubtful } = milestone
  const { title, sentence } = tell(milestone.say, unit)
  return {
    title,
    date: longDay(day),
    since: sinceOf(milestone, unit),
    until: until === null ? '' : `until ${longDay(until)}`,
    comparison: comparison === null ? '' : comparisonWords(comparison, milestone.ladder ?? unit),
    source: comparison === null ? '' : `Source: ${comparison.source}. About: within ${percent(comparison.tolerance)} % by every figure found.`,
    sentence: `${sentence}${isSeenOnly(milestone) ? ', that we can see' : ''}, in ${monthAndYear(day)}.`,
    coverage: coverageOf(milestone),
    doubt: doubtful ? 'Never more than 1 km from a border: it may have been the other side.' : '',
  }
}

export const nextWords = (next: NextMilestone, unit: Unit): NextWords => {
  const { title } = tell(next.say, unit)
  const left = wordsOf(next.family).left?.(next, next.ladder ?? unit) ?? ''
  return { title, left, sentence: `${title}: ${left}.` }
}

const reasons = {
  'no-climb': 'without a known climb',
  'no-time': 'without a known time',
  indoors: 'indoors',
  virtual: 'virtual, where nobody ran',
  'no-weather': 'of which no source tells the weather',
  'no-sky': 'of which no source tells what fell',
  'no-sun': 'of which no sun is known',
  'doubtful-sun': 'too near dawn or dusk for the sun of a zone’s city',
  'no-place': 'without a place',
  'not-looked-up': 'whose place has not been looked up yet',
  'no-gear': 'without the name of a shoe',
} as const satisfies Readonly<Record<LeftOutReason, string>>

/** Total climb, left out: 27 runs without a known climb. */
export const leftOutWords = ({ family, kind, reason, runs }: LeftOut, unit: Unit): string => {
  const of = kind in skyKinds ? skyKinds[kind as keyof typeof skyKinds](unit) : wordsOf(family).name
  return `${of}, left out: ${countOf(runs, 'run', 'runs')} ${reasons[reason]}.`
}
const skyKinds = {
  frost: (unit: Unit) => `First run that felt below ${degrees(0, unit)}`,
  heat: (unit: Unit) => `First run that felt above ${degrees(30, unit)}`,
  rain: () => 'First run in rain',
  snow: () => 'First run in snow',
  dark: () => 'First run in the dark',
  'full-moon': () => 'First run on a night of full moon',
} as const satisfies Readonly<Record<string, (unit: Unit) => string>>

const groupNames = { totals: 'Totals', firsts: 'Firsts', records: 'Records', streaks: 'Streaks', places: 'Places', shoes: 'Shoes' } as const satisfies Readonly<
  Record<Group, string>
>
/** For the filter, in its order. */
export const groupsInOrder: readonly { readonly group: Group; readonly name: string }[] = groups.map((group) => ({ group, name: groupNames[group] }))
export const familyName = (family: string): string => wordsOf(family).name
