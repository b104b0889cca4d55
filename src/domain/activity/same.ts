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
  readonly sport: readonly (string | null)[]
}

/** Starts this near and moving times this near are one outing, recorded or uploaded twice. */
const near = 60_000
const alike = 0.01

/**
 * One run or two: the same start (± 60 s) and moving time (± 1 %) within one sport. The earlier start stays, of equal starts the lower id.
 * Later ones are held against what stays only: of three at 0, 50 and 100 s the second goes and the third stays, being 100 s from the first.
 */
export const findDuplicates = (a: Comparable): Sameness[] => {
  const order = Array.from(a.start, (_, index) => index).sort((x, y) => (a.start[x] ?? 0) - (a.start[y] ?? 0) || (a.id[x] ?? 0) - (a.id[y] ?? 0))
  const found: Sameness[] = []
  const staying: number[] = []
  let first = 0
  for (const later of order) {
    const start = a.start[later] ?? NaN
    const moving = a.moving[later] ?? NaN
    const sport = a.sport[later] ?? null
    while (first < staying.length && start - (a.start[staying[first] ?? 0] ?? 0) > near) first += 1
    let twin: number | null = null
    let stranger: number | null = null
    for (let k = first; k < staying.length && twin === null; k++) {
      const earlier = staying[k] ?? 0
      const time = a.moving[earlier] ?? NaN
      if (!(moving > 0 && time > 0 && Math.abs(moving - time) <= alike * Math.max(moving, time))) continue
      if (sport !== null && sport === (a.sport[earlier] ?? null)) twin = earlier
      else stranger ??= earlier
    }
    const of = twin ?? stranger
    if (of !== null) found.push({ id: a.id[later] ?? NaN, of: a.id[of] ?? NaN, why: twin !== null ? 'same-start-and-time' : 'two-sports' })
    if (twin === null) staying.push(later)
  }
  return found
}
