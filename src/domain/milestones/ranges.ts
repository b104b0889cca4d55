import type { Ranges } from './milestone'

/** Ascending places as ranges. */
export const rangesOf = (places: Iterable<number>): Ranges => {
  const ranges: [number, number][] = []
  for (const place of places) {
    const last = ranges.at(-1)
    if (last?.[1] === place) last[1] = place + 1
    else ranges.push([place, place + 1])
  }
  return ranges
}
