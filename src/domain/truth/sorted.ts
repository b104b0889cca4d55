/** Values kept in order while some come and others go: for quantiles over a window that moves on. */
export interface Sorted {
  readonly add: (value: number) => void
  /** Takes out one value that was added. */
  readonly remove: (value: number) => void
  /** Ascending; of this moment only. */
  readonly values: () => Float64Array
}

/** For `most` values at once. */
export const createSorted = (most: number): Sorted => {
  const kept = new Float64Array(most)
  let length = 0
  const placeOf = (value: number): number => {
    let [low, high] = [0, length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((kept[middle] ?? 0) < value) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    add: (value) => {
      const place = placeOf(value)
      kept.copyWithin(place + 1, place, length)
      kept[place] = value
      length += 1
    },
    remove: (value) => {
      kept.copyWithin(placeOf(value), placeOf(value) + 1, length)
      length -= 1
    },
    values: () => kept.subarray(0, length),
  }
}
