/**
 * The places, ascending, of a longest subsequence that never falls; NaN belongs to none. Of two that are equally long the one with the earlier of two exchanged values is taken:
 * of 5, 3, 6 the 3 goes. Patience sorting from the end, O(n log n): `heads[k]` is the place of the largest value with which a subsequence of k + 1 values can begin.
 */
export const longestRising = (values: Float64Array): Int32Array => {
  const heads = new Int32Array(values.length)
  const after = new Int32Array(values.length)
  let longest = 0
  for (let place = values.length - 1; place >= 0; place--) {
    const value = values[place] ?? Number.NaN
    if (Number.isNaN(value)) continue
    let low = 0
    let high = longest
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((values[heads[middle] ?? 0] ?? Number.NaN) >= value) low = middle + 1
      else high = middle
    }
    after[place] = low === 0 ? values.length : (heads[low - 1] ?? 0)
    heads[low] = place
    if (low === longest) longest++
  }
  const places = new Int32Array(longest)
  let place = longest === 0 ? 0 : (heads[longest - 1] ?? 0)
  for (let k = 0; k < longest; k++) {
    places[k] = place
    place = after[place] ?? 0
  }
  return places
}
