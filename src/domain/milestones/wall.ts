import type { History, RunField } from '../cards/card'
import type { Family, FamilyTold } from './milestone'

/** Every family: a family is a file, and the folder is the list. */
export const families: readonly Family[] = Object.values(import.meta.glob<Family>('./*.family.ts', { eager: true, import: 'family' })).toSorted(
  (a, b) => a.place - b.place,
)

/** What every family reads, each column once. */
export const wallFields = (of: readonly Family[] = families): RunField[] => [...new Set<RunField>(['distance', ...of.flatMap(({ needs }) => needs)])].sort()

/** The milestones of a history, the oldest first; of one run in the order of their families. */
export const wallOf = (history: History<RunField>, of: readonly Family[] = families): FamilyTold => {
  const told = of.map((family) => family.tell(history))
  return {
    milestones: told.flatMap(({ milestones }) => milestones).sort((a, b) => a.start - b.start || a.run - b.run),
    // Before the first run nothing is on its way.
    next: history.runs.length === 0 ? [] : told.flatMap(({ next }) => next),
    leftOut: told.flatMap(({ leftOut }) => leftOut),
  }
}
