import type { Claim, Face } from '../domain/cards/card'
import { portraitOf } from '../domain/portrait/portrait'
import type { Part, Portrait } from '../domain/portrait/portrait'

export interface Span {
  readonly validRuns: number
  readonly firstDay: number | null
  readonly lastDay: number | null
}

export interface Head {
  readonly line: string
  readonly under: string
  /** Null until a card has formed. */
  readonly portrait: Portrait | null
}

export interface HeadPhrases {
  readonly none: { readonly line: string; readonly under: string }
  readonly things: (whose: 'own' | 'sample', cards: number, runs: number) => string
  readonly span: (firstDay: number, lastDay: number) => string
  readonly turn: string
  readonly sentence: (parts: readonly Part[]) => string | null
}

/**
 * The head of a mirror: the portrait where there is one, and under it how much it is made of. `claims` are its cards as they stand, `faces` all of them, `overview`
 * what the store counts.
 */
export const headIn =
  (phrases: HeadPhrases) =>
  (mirror: 'own' | 'sample', claims: readonly Claim[], faces: readonly Face[], overview: Span | undefined): Head => {
    if (overview?.validRuns === 0 && claims.length === 0) return { ...phrases.none, portrait: null }
    // While a first import is being stored, the cards know of more than the store does.
    const things = phrases.things(mirror, claims.length, overview?.validRuns || (claims[0]?.figure.marks.days.length ?? 0))
    const portrait = claims.length === 0 ? null : portraitOf(claims, faces)
    const sentence = portrait === null ? null : phrases.sentence(portrait.parts)
    const { firstDay = null, lastDay = null } = overview ?? {}
    const under = [
      sentence === null ? '' : things,
      firstDay !== null && lastDay !== null ? phrases.span(firstDay, lastDay) : '',
      claims.length > 0 ? phrases.turn : '',
    ]
    return { line: sentence ?? things, under: under.filter((part) => part !== '').join(' '), portrait }
  }
