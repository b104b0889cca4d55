import type { Language } from '../cards/card-words'
import type { Unit } from '../screens/quantities'

export interface Told {
  /** Its name on the wall: "2,000th run". */
  readonly title: string
  /** One sentence of at most 18 words, to be read alone: "Your 2,000th run." */
  readonly sentence: string
}

/** A family's name in the filter, and one function for every milestone it can tell of and for what comes next. */
export interface FamilyWords<S> {
  readonly name: string
  readonly says: { readonly [K in keyof S]: (values: S[K], unit: Unit) => Told }
  /** A value of this family in "previous → this"; null where the two names say it. */
  readonly value: ((value: number, kind: string, unit: Unit) => string) | null
}

export type InEveryLanguage<S> = Readonly<Record<Language, FamilyWords<S>>>
