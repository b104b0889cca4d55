import type { Language } from './language-for'
import type * as First from './en'
import type * as More from './en/more'

/** English says which words there are; a language may phrase each as it likes, and none may be missing. */
export type Phrased<T> = T extends string
  ? string
  : T extends (...given: infer G) => infer R
    ? (...given: G) => R extends string ? string : R
    : T extends object
      ? { readonly [K in keyof T]: Phrased<T[K]> }
      : T

/** Words of the first screens. */
export type FirstWords = Phrased<typeof First>
/** Words of the screens that are fetched when somebody looks in. */
export type MoreWords = Phrased<typeof More>

interface Loads {
  readonly first: () => Promise<FirstWords>
  readonly more: () => Promise<MoreWords>
}

/** Each in two files of its own. */
export const languages: Readonly<Record<Language, Loads>> = {
  en: { first: () => import('./en'), more: () => import('./en/more') },
  de: { first: () => import('./de'), more: () => import('./de/more') },
  es: { first: () => import('./es'), more: () => import('./es/more') },
  fr: { first: () => import('./fr'), more: () => import('./fr/more') },
  nl: { first: () => import('./nl'), more: () => import('./nl/more') },
  pt: { first: () => import('./pt'), more: () => import('./pt/more') },
}
