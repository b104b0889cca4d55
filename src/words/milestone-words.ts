import type { NextMilestone } from '../domain/milestones/milestone'
import type { Unit } from './quantities'

export interface Told {
  /** Its name on the wall: "2,000th run". */
  readonly title: string
  /** As another is told to come after it: "the 2,000th"; empty where nobody asks how long after. */
  readonly named: string
  /** The beginning of a sentence to be read alone, to which its month is added: "Your 2,000th run". */
  readonly sentence: string
}

/** A family's name, and one function for every milestone it can tell of and for what comes next. */
export interface FamilyWords<S> {
  readonly name: string
  readonly says: { readonly [K in keyof S]: (values: S[K], unit: Unit) => Told }
  /** Of a record: what it was and what it became, "21:20 → 20:58"; of all others that it came after another. */
  readonly change?: (from: number, to: number, kind: string, unit: Unit) => string
  /** What is left to the next one; absent where a family tells of none. */
  readonly left?: (next: NextMilestone, unit: Unit) => string
}

/** Words of any family; each words file is typed by its own family's milestones. */
export type AnyFamilyWords = FamilyWords<Readonly<Record<string, never>>>
export type FamilyDictionary = Readonly<Record<string, AnyFamilyWords>>
