import type { StoreTrouble } from '../../src/contract/db'
import type { PullEnd } from '../../src/contract/puller'
import { done } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'

/** Why nothing more is asked. */
export type Stop = Pick<PullEnd, 'end'> & Partial<Pick<PullEnd, 'resumeAt' | 'reason'>>

/** Thrown across the loops of this folder when no more can be asked, or the store can't go on; never leaves it. */
class Halt extends Error {
  readonly why: Outcome<Stop, StoreTrouble>
  constructor(why: Outcome<Stop, StoreTrouble>) {
    super(why.ok ? why.value.end : why.code)
    this.why = why
  }
}

export const halt = (stop: Stop): never => {
  throw new Halt(done(stop))
}

export const must = <T>(outcome: Outcome<T, StoreTrouble>): T => {
  if (!outcome.ok) throw new Halt(outcome)
  return outcome.value
}

/** How the work ended. */
export const endOf = async (work: () => Promise<void>): Promise<Outcome<Stop, StoreTrouble>> => {
  try {
    await work()
    return done({ end: 'done' })
  } catch (error) {
    if (error instanceof Halt) return error.why
    throw error
  }
}
