import type { Unit } from '../screens/quantities'

/** Languages the cards speak. A further one is added here, and every card's words fail to compile until they have it. */
export type Language = 'en'

/** A card's name, and one function for every sentence it can say. */
export interface CardWords<S> {
  readonly name: string
  readonly says: { readonly [K in keyof S]: (values: S[K], unit: Unit) => string }
  /** What a claim of the present adds to the sentence at the head of the mirror, after "You": "keep your Sundays"; null where it says too little. In order of place. */
  readonly portrait?: { readonly place: number; readonly clause: (values: S extends { readonly are: infer A } ? A : never) => string | null }
}

export type InEveryLanguage<S> = Readonly<Record<Language, CardWords<S>>>
