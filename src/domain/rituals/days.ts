import { byDay } from '../cards/by-day'
import type { RitualHistory } from './ritual'

/** Days on which something was run, and how many of them lie in a span of days. */
export interface RunDays {
  readonly first: number
  /** Rows of a day, in order of start. */
  readonly rowsOf: (day: number) => readonly number[]
  /** Ids of its runs. */
  readonly idsOf: (day: number) => readonly number[]
  /** Days with a run from `from` to `to`, both included. */
  readonly between: (from: number, to: number) => number
}

const known = new WeakMap<RitualHistory, RunDays>()

export const runDaysOf = (history: RitualHistory): RunDays => {
  const found = known.get(history) ?? gather(history)
  known.set(history, found)
  return found
}

const gather = ({ runs, today }: RitualHistory): RunDays => {
  const { order, days } = byDay(runs.day)
  const first = days[0] ?? today + 1
  const rows = new Map<number, number[]>()
  for (const [place, row] of order.entries()) {
    const day = days[place] ?? NaN
    const here = rows.get(day)
    if (here === undefined) rows.set(day, [row])
    else here.push(row)
  }
  // before[i]: days with a run before first + i
  const length = Math.max(0, today - first + 1)
  const before = new Uint32Array(length + 1)
  for (let at = 0; at < length; at++) before[at + 1] = (before[at] ?? 0) + (rows.has(first + at) ? 1 : 0)
  const upTo = (day: number): number => before[Math.min(length, Math.max(0, day - first))] ?? 0
  const rowsOf = (day: number): readonly number[] => rows.get(day) ?? []
  return {
    first,
    rowsOf,
    idsOf: (day) => rowsOf(day).map((row) => runs.id[row] ?? NaN),
    between: (from, to) => upTo(to + 1) - upTo(from),
  }
}
