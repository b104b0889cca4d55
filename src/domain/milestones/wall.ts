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

/** The oldest milestone first; of one run in the order of their families. */
export const hang = ({ history, told }: Remembered<FamilyTold>): FamilyTold => {
  const all = [...told.values()]
  return {
    milestones: all.flatMap(({ milestones }) => milestones).sort((a, b) => a.start - b.start || a.run - b.run),
    // Before the first run nothing is on its way.
    next: history.runs.length === 0 ? [] : all.flatMap(({ next }) => next),
    leftOut: all.flatMap(({ leftOut }) => leftOut),
  }
}

/** The milestones of a history. */
export const wallOf = (history: History<RunField>, of: readonly Family[] = families): FamilyTold => hang(tellFamilies(history, null, of))
