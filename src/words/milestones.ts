import { civilFromDay, comesRound } from '../domain/calendar/calendar'
import { landmarks } from '../domain/milestones/landmarks'
import type { Comparison, LandmarkId } from '../domain/milestones/landmarks'
import { groups } from '../domain/milestones/milestone'
import type { Group, LeftOut, LeftOutReason, Milestone, NextMilestone } from '../domain/milestones/milestone'
import type { AnyFamilyWords, FamilyDictionary, Told } from './milestone-words'
import type { Unit } from './quantities'

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

type Named = Pick<Told, 'named' | 'title'>

/** What a language says around a milestone. Time between two days is a calendar's: whole days, whole months or whole years and months. */
export interface MilestonePhrases {
  readonly lapse: (time: { readonly days: number } | { readonly months: number } | { readonly years: number; readonly months: number }) => string
  /** How long after the one before, which is named; `lapse` as it says it. */
  readonly after: (lapse: string, named: Named) => string
  readonly sameDay: (named: Named) => string
  readonly withinADay: (named: Named) => string
  /** The same of a record, behind what it was and what it became. */
  readonly changed: {
    readonly after: (change: string, lapse: string) => string
    readonly sameDay: (change: string) => string
    readonly withinADay: (change: string) => string
  }
  readonly date: (day: number) => string
  readonly until: (day: number) => string
  readonly landmarks: Readonly<Record<LandmarkId, string>>
  /** `name`: as the language names a landmark; undefined of one that it does not know. */
  readonly comparison: (name: string, comparison: Comparison, unit: Unit) => string
  readonly source: (comparison: Comparison) => string
  /** The sentence alone and whole; `seenOnly`: too few runs tell for more than what can be seen. */
  readonly sentence: (sentence: string, seenOnly: boolean, day: number) => string
  readonly coverage: (known: number, of: number) => string
  readonly doubt: string
  readonly next: (title: string, left: string) => string
  readonly leftOut: (of: string, runs: number, reason: string) => string
  readonly reasons: Readonly<Record<LeftOutReason, string>>
  readonly skyKinds: Readonly<Record<'frost' | 'heat' | 'rain' | 'snow' | 'dark' | 'full-moon', string>>
  readonly groups: Readonly<Record<Group, string>>
}

const isLandmark = (id: string): id is LandmarkId => id in landmarks

/**
 * truth.md: a superlative with less says "that we can see". A sum with runs missing from it is true all the same, only later than it was reached; a first or a
 * record is wrong whenever the true one is among those that do not tell, as often as runs do not tell: so it takes 99 % (`milestones.test.ts`).
 */
export const enough = { totals: 0.8, streaks: 0.8, firsts: 0.99, records: 0.99, places: 0.99, shoes: 0.99 } as const satisfies Readonly<Record<Group, number>>
const isSeenOnly = ({ group, coverage: { with: known, of } }: Pick<Milestone, 'group' | 'coverage'>): boolean => known < enough[group] * of

/** Milestones as one language tells them; `families` has its words by family. */
export const milestonesIn = (families: FamilyDictionary, phrases: MilestonePhrases) => {
  const wordsOf = (family: string): AnyFamilyWords => {
    const words = families[family]
    if (!words) throw new Error(`No words for ${family}.`)
    return words
  }
  const tell = ([key, values = {}]: Milestone['say'], unit: Unit): Told => {
    const dot = key.indexOf('.')
    const saying = wordsOf(key.slice(0, dot)).says[key.slice(dot + 1)]
    if (!saying) throw new Error(`No words for ${key}.`)
    // The family's own types tie each key to its values; here they have come through a store.
    return saying(values as never, unit)
  }
  /** Time between two days as a calendar counts it: 12 days, 14 months, three years and five months. */
  const lapse = (from: number, to: number): string => {
    const [a, b] = [civilFromDay(from), civilFromDay(to)]
    const months = (b.year - a.year) * 12 + b.month - a.month
    const whole = to >= comesRound(b.year, b.month, a.day) ? months : months - 1
    if (whole < 1) return phrases.lapse({ days: to - from })
    if (whole < 24 && whole !== 12) return phrases.lapse({ months: whole })
    return phrases.lapse({ years: Math.floor(whole / 12), months: whole % 12 })
  }
  const sinceOf = ({ family, kind, previous, value, day }: Milestone, unit: Unit): string => {
    if (previous === null) return ''
    const { change } = wordsOf(family)
    const between = day - previous.day
    if (change) {
      const changed = change(previous.value, value, kind, unit)
      if (between > 0) return phrases.changed.after(changed, lapse(previous.day, day))
      return between === 0 ? phrases.changed.sameDay(changed) : phrases.changed.withinADay(changed)
    }
    const before = tell(previous.say, unit)
    if (before.named === '') return ''
    // Across the date line a later run may bear an earlier date.
    if (between > 0) return phrases.after(lapse(previous.day, day), before)
    return between === 0 ? phrases.sameDay(before) : phrases.withinADay(before)
  }
  const milestoneWords = (milestone: Milestone, unit: Unit): MilestoneWords => {
    const { day, until, comparison, doubtful, coverage } = milestone
    const { title, sentence } = tell(milestone.say, unit)
    const nameOf = (id: string): string => (isLandmark(id) ? phrases.landmarks[id] : id)
    return {
      title,
      date: phrases.date(day),
      since: sinceOf(milestone, unit),
      until: until === null ? '' : phrases.until(until),
      comparison: comparison === null ? '' : phrases.comparison(nameOf(comparison.landmark), comparison, milestone.ladder ?? unit),
      source: comparison === null ? '' : phrases.source(comparison),
      sentence: phrases.sentence(sentence, isSeenOnly(milestone), day),
      coverage: coverage.with === coverage.of ? '' : phrases.coverage(coverage.with, coverage.of),
      doubt: doubtful ? phrases.doubt : '',
    }
  }
  const nextWords = (next: NextMilestone, unit: Unit): NextWords => {
    const { title } = tell(next.say, unit)
    const left = wordsOf(next.family).left?.(next, next.ladder ?? unit) ?? ''
    return { title, left, sentence: phrases.next(title, left) }
  }
  const isSky = (kind: string): kind is keyof MilestonePhrases['skyKinds'] => kind in phrases.skyKinds
  return {
    lapse,
    milestoneWords,
    nextWords,
    /** Total climb, left out: 27 runs without a known climb. */
    leftOutWords: ({ family, kind, reason, runs }: LeftOut): string =>
      phrases.leftOut(isSky(kind) ? phrases.skyKinds[kind] : wordsOf(family).name, runs, phrases.reasons[reason]),
    /** For the filter, in its order. */
    groupsInOrder: groups.map((group): { readonly group: Group; readonly name: string } => ({ group, name: phrases.groups[group] })),
    familyName: (family: string): string => wordsOf(family).name,
  }
}
