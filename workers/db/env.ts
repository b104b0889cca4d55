import type { Change, Mirror } from '../../src/contract/db'
import type { Letterbox } from './letterbox'

/** What the database has to be given. */
export interface DbEnv {
  readonly build: string
  /** UTC ms. */
  readonly now: () => number
  /** Milliseconds of a clock that only runs forward. */
  readonly clock: () => number
  /** Uniform in [0, 1), and not to be guessed. */
  readonly chance: () => number
  /** Lets messages in. */
  readonly breathe: () => Promise<void>
  /** Bytes of the originals kept for a mirror. */
  readonly originals: (mirror: Mirror) => Promise<number>
  /** Removes a mirror's originals; false, and nothing is removed, while one is being copied. */
  readonly forgetOriginals: (mirror: Mirror) => Promise<boolean>
  readonly letterbox: Letterbox
  readonly changed: (change: Change) => void
  /** Ticks until told to stop. */
  readonly every: (ms: number, tick: () => void) => () => void
  /** Told once, when the files are found to have been removed underneath. */
  readonly gone: () => void
}
