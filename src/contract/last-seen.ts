import type { Claim } from '../domain/cards/card'
import type { Portrait } from '../domain/portrait/portrait'

/** What stood at the head of the mirror last: enough to paint its first sheet before the store has opened. */
export interface LastSeen {
  /** The local day on which it was true. */
  readonly day: number
  readonly unit: 'km' | 'mi'
  readonly line: string
  readonly under: string
  readonly portrait: Portrait | null
  readonly claim: Claim
  /** UTC ms from which on it is told no more: something in it rests on what only Strava's API tells. Null: nothing does. */
  readonly goesAt: number | null
}
