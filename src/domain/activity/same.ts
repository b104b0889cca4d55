import { isDropped } from './dropped'
import { isRunSport } from './sports'

export interface Sameness {
  readonly id: number
  readonly of: number
  /** `two-sports` pairs are shown and asked about; both stay counted. */
  readonly why: 'same-start-and-time' | 'two-sports'
}

/** Columns of all kept activities, ascending by start; times in UTC ms and seconds, NaN for absent. */
export interface Comparable {
  readonly id: Float64Array
  readonly start: Float64Array
  readonly moving: Float64Array
  readonly elapsed: Float64Array
  readonly sport: readonly (string | null)[]
}

/** Starts this near and moving times this near are one outing, recorded or uploaded twice. */
const near = 60_000
const alike = 0.01

const areAlike = (one: number, other: number): boolean => one > 0 && other > 0 && Math.abs(one - other) <= alike * Math.max(one, other)

/** What stays, ascending by start, and the pairs found so far. */
interface Held {
  readonly staying: number[]
  readonly found: Sameness[]
}

/** What exports tell: ascending by start, each held against what stays before it. */
const holdTold = (a: Comparable, order: readonly number[], { staying, found }: Held): void => {
  let first = 0
  for (const later of order) {
    const start = a.start[later] ?? NaN
    const sport = a.sport[later] ?? null
    while (first < staying.length && start - (a.start[staying[first] ?? 0] ?? 0) > near) first += 1
    let twin: number | null = null
    let stranger: number | null = null
    for (let k = first; k < staying.length && twin === null; k++) {
      const earlier = staying[k] ?? 0
      if (!areAlike(a.moving[later] ?? NaN, a.moving[earlier] ?? NaN)) continue
      if (sport !== null && sport === (a.sport[earlier] ?? null)) twin = earlier
      else stranger ??= earlier
    }
    const of = twin ?? stranger
    if (of !== null) found.push({ id: a.id[later] ?? NaN, of: a.id[of] ?? NaN, why: twin !== null ? 'same-start-and-time' : 'two-sports' })
    if (twin === null) staying.push(later)
  }
}

/** A file may say no sport, or another kind of running than its runner chose on Strava. */
const fitsSport = (dropped: string | null, other: string | null): boolean =>
  (dropped === null && other !== null) || (dropped !== null && dropped === other) || (isRunSport(dropped) && isRunSport(other))

/** Whether one went on when the other began; of one that does not say how long it lasted only its start is known. */
const overlap = (a: Comparable, one: number, other: number): boolean => {
  const startOf = (row: number): number => a.start[row] ?? NaN
  const secondsOf = (row: number): number => (a.elapsed[row] ?? NaN) || 0
  const [ones, others] = [Math.max(0, secondsOf(one)), Math.max(0, secondsOf(other))]
  return ones + others > 0 && Math.max(startOf(one), startOf(other)) <= Math.min(startOf(one) + ones * 1000, startOf(other) + others * 1000)
}

/**
 * What was dropped as files alone goes in favour of an export's row, which knows more of it, whichever began a second earlier. A file's moving time is reckoned otherwise than
 * Strava's, and knows nothing of what its runner cropped there; but nobody runs two runs at once.
 */
const holdDropped = (a: Comparable, order: readonly number[], { staying, found }: Held): void => {
  const later: number[] = []
  let first = 0
  for (const row of order) {
    const start = a.start[row] ?? NaN
    while (first < staying.length && start - (a.start[staying[first] ?? 0] ?? 0) > near) first += 1
    const candidates: number[] = []
    for (let k = first; k < staying.length && (a.start[staying[k] ?? 0] ?? 0) - start <= near; k++) candidates.push(staying[k] ?? 0)
    for (let k = later.length - 1; k >= 0 && start - (a.start[later[k] ?? 0] ?? 0) <= near; k--) candidates.push(later[k] ?? 0)
    const same = candidates.filter((other) => areAlike(a.moving[row] ?? NaN, a.moving[other] ?? NaN) || overlap(a, row, other))
    const twin = same.find((other) => fitsSport(a.sport[row] ?? null, a.sport[other] ?? null))
    const of = twin ?? same[0]
    if (of !== undefined) found.push({ id: a.id[row] ?? NaN, of: a.id[of] ?? NaN, why: twin !== undefined ? 'same-start-and-time' : 'two-sports' })
    if (twin === undefined) later.push(row)
  }
}

/**
 * One run or two: the same start (± 60 s) and moving time (± 1 %) within one sport; of a file dropped alone, the same start while the other went on. The earlier start stays, of equal starts the lower id.
 * Later ones are held against what stays only: of three at 0, 50 and 100 s the second goes and the third stays, being 100 s from the first.
 */
export const findDuplicates = (a: Comparable): Sameness[] => {
  const order = Array.from(a.start, (_, index) => index).sort((x, y) => (a.start[x] ?? 0) - (a.start[y] ?? 0) || (a.id[x] ?? 0) - (a.id[y] ?? 0))
  const held: Held = { staying: [], found: [] }
  const dropped = order.filter((row) => isDropped(a.id[row] ?? 0))
  holdTold(a, dropped.length === 0 ? order : order.filter((row) => !isDropped(a.id[row] ?? 0)), held)
  holdDropped(a, dropped, held)
  return held.found
}
