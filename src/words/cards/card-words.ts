import type { Unit } from '../screens/quantities'

/** Languages the cards speak. A further one is added here, and every card's words fail to compile until they have it. */
export type Language = 'en'

/** A card's name, and one function for every sentence it can say. */
export interface CardWords<S> {
  readonly name: string
  readonly says: { readonly [K in keyof S]: (values: S[K], unit: Unit) => string }
}

export type InEveryLanguage<S> = Readonly<Record<Language, CardWords<S>>>
