/** Seconds and metres since the start, sample by sample: seconds rise, metres never fall. */
export interface Line {
  readonly time: Float64Array
  readonly distance: Float64Array
}

/** A stretch of a line: its moments in seconds, and the samples it lies between, itself included. */
export interface Window {
  readonly begin: number
  readonly end: number
  readonly first: number
  readonly last: number
}

/** The moment at which so many metres are reached between a sample and the next, which lies beyond. */
const momentAt = (time: Float64Array, distance: Float64Array, sample: number, metres: number): number => {
  const [before, from] = [distance[sample] ?? 0, time[sample] ?? 0]
  return from + (((time[sample + 1] ?? 0) - from) * (metres - before)) / ((distance[sample + 1] ?? 0) - before)
}

/** The fastest window that begins at a sample. Only where the last sample before its end comes soon enough is the end worth working out. */
const fastestFromSample = ({ time, distance }: Line, metres: number): Window | null => {
  const final = distance.length - 1
  let [begin, seconds, first, last] = [0, Infinity, 0, 0]
  for (let i = 0, beyond = 1; i < final; i++) {
    const here = distance[i] ?? 0
    if ((distance[i + 1] ?? 0) === here) continue
    const target = here + metres
    while (beyond <= final && (distance[beyond] ?? 0) < target) beyond++
    if (beyond > final) break
    const moment = time[i] ?? 0
    if ((time[beyond - 1] ?? 0) - moment >= seconds) continue
    const taken = momentAt(time, distance, beyond - 1, target) - moment
    if (taken < seconds) [begin, seconds, first, last] = [moment, taken, i, beyond]
  }
  return seconds < Infinity ? { begin, end: begin + seconds, first, last } : null
}

/** The fastest window that ends at a sample, likewise. */
const fastestToSample = ({ time, distance }: Line, metres: number): Window | null => {
  const start = distance[0] ?? 0
  let [end, seconds, first, last] = [0, Infinity, 0, 0]
  for (let i = 1, before = 0; i < distance.length; i++) {
    const here = distance[i] ?? 0
    const target = here - metres
    if (target < start || (distance[i - 1] ?? 0) === here) continue
    while ((distance[before + 1] ?? 0) <= target) before++
    const moment = time[i] ?? 0
    if (moment - (time[before + 1] ?? 0) >= seconds) continue
    const taken = moment - momentAt(time, distance, before, target)
    if (taken < seconds) [end, seconds, first, last] = [moment, taken, before, i]
  }
  return seconds < Infinity ? { begin: end - seconds, end, first, last } : null
}

/**
 * The fastest window of exactly so many metres, the earliest of equals, in O(n); null where the line is shorter. Between two neighbours among the windows that
 * begin or end at a sample both ends slide along straight pieces, so the time is linear in where a window lies and least at one of these.
 * A window begins at the last moment at its first metre and ends at the first moment at its last one: standing there is no part of it.
 */
export const fastestWindow = (line: Line, metres: number): Window | null => {
  const from = fastestFromSample(line, metres)
  const to = fastestToSample(line, metres)
  if (from === null || to === null) return from ?? to
  const sooner = from.end - from.begin - (to.end - to.begin)
  return sooner < 0 || (sooner === 0 && from.begin <= to.begin) ? from : to
}
