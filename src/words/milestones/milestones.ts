import type { LeftOut, Milestone, NextMilestone } from '../../domain/milestones/milestone'
import { groups } from '../../domain/milestones/milestone'
import type { Group } from '../../domain/milestones/milestone'
import { count, longDay } from '../screens/quantities'
import type { Unit } from '../screens/quantities'

/** Everything a person reads about a milestone; what there is nothing to say of is empty. */
export interface MilestoneWords {
  /** 2,000th run · 5 km in 20:58 · First run in Hokkaido */
  readonly title: string
  /** 9 December 2025 */
  readonly date: string
  /** three years after the 1,000th · 21:20 → 20:58, after 14 months */
  readonly since: string
  /** about the length of the Danube, 2,850 km */
  readonly comparison: string
  /** Who says how long that is, and how near it is. */
  readonly source: string
  /** The whole in one sentence of at most 18 words, for a picture and for whoever does not see the wall. */
  readonly sentence: string
  /** Counted from 1,204 of 1,231 runs, that we can see; empty where every run tells. */
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

export const milestoneWords = (milestone: Milestone, _unit: Unit): MilestoneWords => ({
  title: milestone.id,
  date: longDay(milestone.day),
  since: '',
  comparison: '',
  source: '',
  sentence: milestone.id,
  coverage: '',
  doubt: '',
})

export const nextWords = (next: NextMilestone, _unit: Unit): NextWords => ({ title: next.id, left: `${count(next.left)} left`, sentence: next.id })

/** 27 runs without a climb: not in total climb. */
export const leftOutWords = ({ family, reason, runs }: LeftOut): string => `${family}: ${count(runs)} ${reason}`

const groupNames = { totals: 'Totals', firsts: 'Firsts', records: 'Records', streaks: 'Streaks', places: 'Places', shoes: 'Shoes' } as const satisfies Readonly<
  Record<Group, string>
>
/** For the filter, in its order. */
export const groupsInOrder: readonly { readonly group: Group; readonly name: string }[] = groups.map((group) => ({ group, name: groupNames[group] }))
export const familyName = (family: string): string => family
