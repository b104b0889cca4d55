/** Seconds and metres since the start, sample by sample: seconds rise, metres never fall. */
export interface Line {
  readonly time: Float64Array
  readonly distance: Float64Array
}

/** A stretch of a line: its first moment and its length in seconds, and the two samples between which it lies or which it reaches. */
export interface Window {
  readonly begin: number
  readonly seconds: number
  readonly first: number
  readonly last: number
}

/** The moment at which so many metres are reached between a sample and the next, which lies beyond. */
const momentAt = (time: Float64Array, distance: Float64Array, sample: number, metres: number): number => {
  const before = distance[sample] ?? 0
  const from = time[sample] ?? 0
  return from + (((time[sample + 1] ?? 0) - from) * (metres - before)) / ((distance[sample + 1] ?? 0) - before)
}

/**
 * The fastest window that begins at a sample and takes less than so many seconds, the earliest of equals. One that begins later ends no sooner: after a window
 * that takes some seconds too many, none that begins within those seconds is worth a look.
 */
const fastestFromSample = ({ time, distance }: Line, metres: number, within: number): Window | null => {
  const final = distance.length - 1
  let seconds = within
  let first = -1
  let last = -1
  let idle = -Infinity
  for (let i = 0, beyond = 1; i < final; i++) {
    const moment = time[i] ?? 0
    if (moment <= idle) continue
    const target = (distance[i] ?? 0) + metres
    while (beyond <= final && (distance[beyond] ?? 0) < target) beyond++
    if (beyond > final) break
    const taken = momentAt(time, distance, beyond - 1, target) - moment
    idle = moment + taken - seconds
    if (taken >= seconds) continue
    seconds = taken
    first = i
    last = beyond
  }
  return first < 0 ? null : { begin: time[first] ?? 0, seconds, first, last }
}

/** The same for windows that end at a sample, from the last one back: one that ends sooner begins no later. */
const fastestToSample = ({ time, distance }: Line, metres: number, within: number): Window | null => {
  const start = distance[0] ?? 0
  let seconds = within
  let begin = 0
  let first = -1
  let last = -1
  let idle = Infinity
  for (let i = distance.length - 1, before = i; i > 0; i--) {
    const moment = time[i] ?? 0
    if (moment > idle) continue
    const target = (distance[i] ?? 0) - metres
    if (target < start) break
    while ((distance[before] ?? 0) > target) before--
    const from = momentAt(time, distance, before, target)
    idle = from + seconds
    if (moment - from > seconds || moment - from >= within) continue
    seconds = moment - from
    begin = from
    first = before
    last = i
  }
  return first < 0 ? null : { begin, seconds, first, last }
}

/**
 * The fastest window of exactly so many metres, the earliest of equals, in O(n); null where none takes less than so many seconds. Between two neighbours among
 * the windows that begin or end at a sample both ends slide along straight pieces, so the time is linear in where a window lies and least at one of these.
 * A window begins at the last moment at its first metre and ends at the first moment at its last one: standing there is no part of it.
 */
export const fastestWindow = (line: Line, metres: number, within = Infinity): Window | null => {
  const from = fastestFromSample(line, metres, within)
  const to = fastestToSample(line, metres, within)
  if (from === null || to === null) return from ?? to
  return from.seconds < to.seconds || (from.seconds === to.seconds && from.begin <= to.begin) ? from : to
}
