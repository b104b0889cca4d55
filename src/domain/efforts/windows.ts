/** Seconds and metres since the start, sample by sample: seconds rise, metres never fall. */
export interface Line {
  readonly time: Float64Array
  readonly distance: Float64Array
}

/**
 * Shows every window of exactly so many metres that begins at a sample and every one that ends at one, in O(n). Between two neighbours of these a window's
 * ends slide along two straight pieces, so its time is linear in where it lies and is least at one of them: the fastest window of all is among those shown.
 * A window begins at the last moment at its first metre and ends at the first moment at its last one, so that standing there is no part of it.
 * `see` takes the moments in seconds and the samples the window lies between: from after `first` (or at it) to before `last` (or at it).
 */
export const eachWindow = ({ time, distance }: Line, metres: number, see: (begin: number, end: number, first: number, last: number) => void): void => {
  const n = distance.length
  // Where each kind's other end lies: the first sample at or beyond the end, the last one at or before the beginning.
  let end = 1
  let begin = 0
  for (let i = 0; i < n; i++) {
    const here = distance[i] ?? 0
    const moment = time[i] ?? 0
    if ((distance[i + 1] ?? -1) > here) {
      const target = here + metres
      while (end < n && (distance[end] ?? 0) < target) end++
      if (end < n) see(moment, momentAt(time, distance, end - 1, target), i, end)
    }
    if (i > 0 && here > (distance[i - 1] ?? 0) && here - metres >= (distance[0] ?? 0)) {
      const target = here - metres
      while ((distance[begin + 1] ?? Infinity) <= target) begin++
      see(momentAt(time, distance, begin, target), moment, begin, i)
    }
  }
}

/** The moment at which so many metres are reached between a sample and the next, which lies beyond. */
const momentAt = (time: Float64Array, distance: Float64Array, sample: number, metres: number): number => {
  const before = distance[sample] ?? 0
  const after = distance[sample + 1] ?? before
  const from = time[sample] ?? 0
  return from + (((time[sample + 1] ?? from) - from) * (metres - before)) / (after - before)
}
