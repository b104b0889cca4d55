import type { History, RunField } from '../cards/card'
import { tellChanged } from '../persona/changed'
import type { Remembered } from '../persona/changed'
import type { Family, FamilyTold } from './milestone'

/** Every family: a family is a file, and the folder is the list. */
export const families: readonly Family[] = Object.values(import.meta.glob<Family>('./*.family.ts', { eager: true, import: 'family' })).toSorted(
  (a, b) => a.place - b.place,
)

/** What every family reads, each column once. */
export const wallFields = (of: readonly Family[] = families): RunField[] => [...new Set<RunField>(['distance', ...of.flatMap(({ needs }) => needs)])].sort()

/** What every family tells, of the same build as before: one that would read what it read `before` has told it. */
export const tellFamilies = (history: History<RunField>, before: Remembered<FamilyTold> | null, of: readonly Family[] = families): Remembered<FamilyTold> =>
  tellChanged(history, of, (family) => family.tell(history), before)

/** The milestones of a history, the oldest first; of one run in the order of their families. */
export const wallOf = (history: History<RunField>, remembered: Remembered<FamilyTold> = tellFamilies(history, null)): FamilyTold => {
  const told = [...remembered.told.values()]
  return {
    milestones: told.flatMap(({ milestones }) => milestones).sort((a, b) => a.start - b.start || a.run - b.run),
    // Before the first run nothing is on its way.
    next: history.runs.length === 0 ? [] : told.flatMap(({ next }) => next),
    leftOut: told.flatMap(({ leftOut }) => leftOut),
  }
}
