import type { Mirror } from '../../src/contract/db'
import type { Store } from './sqlite'

/** The files of one mirror: its facts and what is derived from them. */
export interface Slot {
  readonly facts: string
  readonly derived: string
}

const slot = (mirror: Mirror, nth: 1 | 2 | 3): Slot => {
  const [facts, derived] = mirror === 'own' ? ['/main', '/derived'] : ['/sample', '/sample-derived']
  const end = nth === 1 ? '.db' : `-${nth}.db`
  return { facts: facts + end, derived: derived + end }
}

/** A mirror lives in one of three: beside it lie the one it took the place of, for seven days, and the one that is being restored. */
const slotsOf = (mirror: Mirror): readonly Slot[] => [slot(mirror, 1), slot(mirror, 2), slot(mirror, 3)]

/** A restore opens a third pair of files, and each has a journal. */
export const filesWhileRestoring = 19

const keptFor = 7 * 86_400_000
const minute = 60_000

/**
 * Which of the files is the mirror stands in the file itself, in SQLite's own `application_id`: the minute (of Unix time) in which it took the place of another, or the next
 * number where a clock was set back. The highest is the mirror. To write it is one transaction in one file, and so a switch is made or not made, never half.
 * 0 is the first file as every mirror begins, and any other file whose restore was not ended.
 */
const turnOf = (store: Store, { facts }: Slot): number => {
  try {
    const connection = store.open(facts)
    try {
      return connection.number('pragma application_id')
    } finally {
      connection.close()
    }
  } catch {
    // Perhaps it was the mirror: it is opened, and found to be damaged, rather than that an older one takes its place in silence.
    return Number.POSITIVE_INFINITY
  }
}

export interface Standing {
  readonly live: Slot
  readonly turn: number
  /** What the live one took the place of. */
  readonly before: Slot | null
}

export const standingOf = (store: Store, mirror: Mirror): Standing => {
  const [first = slot(mirror, 1), ...others] = slotsOf(mirror)
  // Most mirrors never saw a backup, and are opened without a look at what they say of themselves.
  if (!others.some(({ facts }) => store.has(facts))) return { live: first, turn: 0, before: null }
  const found = [first, ...others]
    .filter(({ facts }) => store.has(facts))
    .map((one) => ({ one, turn: turnOf(store, one) }))
    .filter(({ one, turn }) => one === first || turn > 0)
    .sort((a, b) => b.turn - a.turn)
  const [live, before] = found
  return { live: live?.one ?? first, turn: live?.turn ?? 0, before: before?.one ?? null }
}

export const replacedAt = (turn: number): number => turn * minute
export const keptUntil = (turn: number): number => replacedAt(turn) + keptFor
export const nextTurn = (turn: number, now: number): number => Math.max(turn + 1, Math.floor(now / minute))

/** The facts first: what is derived from facts that are gone is removed at the next start. */
export const removeSlot = (store: Store, { facts, derived }: Slot): void => {
  store.unlink(facts)
  store.unlink(derived)
}

/** Removes what no restore was ended for, and what was kept for seven days. */
export const tidy = (store: Store, mirror: Mirror, standing: Standing, now: number): Standing => {
  const over = standing.before !== null && now >= keptUntil(standing.turn)
  const kept: readonly (string | undefined)[] = [standing.live.facts, over ? undefined : standing.before?.facts]
  for (const one of slotsOf(mirror)) if (!kept.includes(one.facts)) removeSlot(store, one)
  return over ? { ...standing, before: null } : standing
}

/** Where a backup can be written: neither the mirror nor what is kept of the one before. */
export const freeSlot = (mirror: Mirror, { live, before }: Standing): Slot => {
  const free = slotsOf(mirror).find(({ facts }) => facts !== live.facts && facts !== before?.facts)
  if (free === undefined) throw new Error('Two files of three leave one.')
  return free
}

/** Everything of a mirror, the mirror itself last: cut short, it still stands and can be erased again, and no older one comes to light. */
export const removeAll = (store: Store, mirror: Mirror): void => {
  const { live } = standingOf(store, mirror)
  for (const one of slotsOf(mirror)) if (one.facts !== live.facts) removeSlot(store, one)
  removeSlot(store, live)
}
