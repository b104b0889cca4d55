/**
 * The places, ascending, of a longest subsequence that never falls; NaN belongs to none. Patience sorting, O(n log n): `tails[k]` is the place of the smallest value at which a
 * subsequence of k + 1 values can end.
 */
export const longestRising = (values: Float64Array): Int32Array => {
  const tails = new Int32Array(values.length)
  const before = new Int32Array(values.length)
  let longest = 0
  const at = (place: number): number => values[place] ?? Number.NaN
  for (let place = 0; place < values.length; place++) {
    const value = at(place)
    if (Number.isNaN(value)) continue
    let low = 0
    let high = longest
    while (low < high) {
      const middle = (low + high) >>> 1
      if (at(tails[middle] ?? 0) <= value) low = middle + 1
      else high = middle
    }
    before[place] = low === 0 ? -1 : (tails[low - 1] ?? -1)
    tails[low] = place
    if (low === longest) longest++
  }
  const places = new Int32Array(longest)
  let place = longest === 0 ? -1 : (tails[longest - 1] ?? -1)
  for (let k = longest - 1; k >= 0; k--) {
    places[k] = place
    place = before[place] ?? -1
  }
  return places
}
