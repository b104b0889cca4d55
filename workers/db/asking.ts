import type { Mirror, StoreTrouble } from '../../src/contract/db'
import type { Outcome } from '../../src/domain/outcome'
import type { Open } from './open'

/** Answers from a mirror, in turn. */
export type Answer = <T>(mirror: Mirror, work: (open: Open) => T) => Promise<Outcome<T, StoreTrouble>>
/** Writes into it, in turn. `saved`: whoever asked will say that it is kept, so the files are looked at first. */
export type Write = <T>(mirror: Mirror, saved: boolean, work: (open: Open) => T | Promise<T>) => Promise<Outcome<T, StoreTrouble>>
