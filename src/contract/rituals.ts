import type { Ritual } from '../domain/rituals/ritual'

/** The rituals of a mirror at a revision of its facts, and what they were looked for in. */
export interface RitualsTold {
  readonly revision: number
  readonly rituals: readonly Ritual[]
  readonly looked: RitualsLooked
}

export interface RitualsLooked {
  readonly runs: number
  /** Complete weeks with a run, but for the first. */
  readonly weeks: number
  /** Runs whose way is known, and whose start is. */
  readonly routed: number
  readonly located: number
  readonly races: number
}

/** What the runner says of a ritual. */
export interface RitualWord {
  /** The ritual's id as it was when they first spoke of it: `wordOf` finds it again. */
  readonly ritual: string
  /** `mine`: theirs, named or not. `habit`: just a habit, put away. */
  readonly answer: 'mine' | 'habit'
  /** Their own name for it and why it matters, as typed; empty where they gave none. */
  readonly name: string
  readonly because: string
  /** The sentence as they read it. */
  readonly of: string
  /** UTC ms. */
  readonly saidAt: number
}

export type RitualAnswer = Pick<RitualWord, 'answer' | 'name' | 'because' | 'of'>
export const longestRitualName = 60
