import type { NameAnswer, NameTrouble } from '../src/contract/names'
import type { Cell } from '../src/domain/places/cell'
import { done, failed } from '../src/domain/outcome'
import type { Outcome } from '../src/domain/outcome'

/** What outlives a restart. */
export interface Ledger {
  readonly known: (cell: Cell) => NameAnswer | null
  readonly keep: (cell: Cell, answer: NameAnswer) => void
  /** UTC ms of the last question to the host; 0 before the first. */
  readonly askedAt: () => number
  readonly setAskedAt: (at: number) => void
}

export interface DeskWorld {
  readonly ledger: Ledger
  readonly now: () => number
  readonly wait: (ms: number) => Promise<void>
  /** Null where the host does not answer as it should. */
  readonly ask: (cell: Cell) => Promise<NameAnswer | null>
}

/** Nominatim's policy: at most one a second, of the whole application; some more, because its clock is not this one. */
export const apart = 1100
/** Who would wait longer is told to come again. */
export const mostWaiting = 8

/** Where all questions of a deployment queue up: what was answered once is never asked again, the rest one after the other. */
export const createDesk = ({ ledger, now, wait, ask }: DeskWorld): ((cell: Cell) => Promise<Outcome<NameAnswer, NameTrouble>>) => {
  let waiting = 0
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = async (cell: Cell): Promise<Outcome<NameAnswer, NameTrouble>> => {
    // Somebody before may have asked for the same.
    const known = ledger.known(cell)
    if (known !== null) return done(known)
    const left = ledger.askedAt() + apart - now()
    // A clock that was set back must not keep everybody waiting.
    if (left > 0) await wait(Math.min(left, apart))
    ledger.setAskedAt(now())
    const answer = await ask(cell)
    if (answer === null) return failed('no-answer')
    ledger.keep(cell, answer)
    return done(answer)
  }
  return async (cell) => {
    const known = ledger.known(cell)
    if (known !== null) return done(known)
    if (waiting >= mostWaiting) return failed('busy')
    waiting++
    const mine = turn.then(() => inTurn(cell))
    turn = mine.catch(() => undefined)
    return mine.finally(() => waiting--)
  }
}
