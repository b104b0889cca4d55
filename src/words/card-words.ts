import type { Unit } from './quantities'

/** A card's name, and one function for every sentence it can say. */
export interface CardWords<S> {
  readonly name: string
  readonly says: { readonly [K in keyof S]: (values: S[K], unit: Unit) => string }
}

/** Words of any card; each words file is typed by its own card's sentences. */
export type AnyWords = CardWords<Readonly<Record<string, never>>>
/** By card id. */
export type Dictionary = Readonly<Record<string, AnyWords>>
