import type { Marks } from './figure'

/** Places of the runs in order of local day, equal days in order of start, and their days. Crossing zones, a later start may fall on an earlier day. */
export interface ByDay {
  readonly order: Uint32Array
  readonly days: Float64Array
}

const ordered = (day: Float64Array): ByDay => {
  const order = new Uint32Array(day.length)
  let sorted = true
  for (let i = 0; i < day.length; i++) {
    order[i] = i
    if (i > 0 && (day[i] ?? 0) < (day[i - 1] ?? 0)) sorted = false
  }
  if (sorted) return { order, days: day }
  // Local days lag behind starts by the 26 hours between the outermost zones at most, so no run moves further than past the runs of a day or two.
  const days = day.slice()
  for (let i = 1; i < days.length; i++) {
    const here = days[i] ?? 0
    let k = i
    for (; k > 0 && (days[k - 1] ?? 0) > here; k--) {
      days[k] = days[k - 1] ?? 0
      order[k] = order[k - 1] ?? 0
    }
    days[k] = here
    order[k] = i
  }
  return { order, days }
}

const known = new WeakMap<Float64Array, ByDay>()

/** Put in order once for all cards that read the same history. */
export const byDay = (day: Float64Array): ByDay => {
  const found = known.get(day) ?? ordered(day)
  known.set(day, found)
  return found
}

/** First place in ascending `days` that is not before `day`. */
export const firstFrom = (days: Float64Array, day: number): number => {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? 0) < day) low = middle + 1
    else high = middle
  }
  return low
}

type Ranges = readonly (readonly [from: number, to: number])[]

/** Ranges in ascending order of their beginnings, those that overlap or touch made one: a run is lit, or stands in the list, once. */
export const joined = (ranges: Ranges): Ranges => {
  const apart: [number, number][] = []
  for (const [from, to] of ranges) {
    const last = apart.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else apart.push([from, to])
  }
  return apart
}

/** The places from `from` to `to` of which `isLit` is true, those side by side made one range. */
export const litRanges = (from: number, to: number, isLit: (place: number) => boolean): Ranges => {
  const ranges: [number, number][] = []
  for (let place = from; place < to; place++) {
    if (!isLit(place)) continue
    const last = ranges.at(-1)
    if (last && last[1] === place) last[1] = place + 1
    else ranges.push([place, place + 1])
  }
  return ranges
}

/** `size` in the unit `per` of the mark: 1 for metres, 60 for minutes out of seconds. */
export const marksOf = ({ order, days }: ByDay, size: Float64Array, per: number, lit: Ranges): Marks => {
  const marks = { days: new Array<number>(days.length), sizes: new Array<number | null>(days.length), lit }
  for (let i = 0; i < days.length; i++) {
    const value = size[order[i] ?? 0] ?? NaN
    marks.days[i] = days[i] ?? NaN
    marks.sizes[i] = value >= 0 ? Math.round(value / per) : null
  }
  return marks
}

/** Activity ids of ascending, separate ranges of places, oldest start first. */
export const receiptsOf = ({ order }: ByDay, id: Float64Array, ranges: Ranges): number[] => {
  const taken = new Uint32Array(ranges.reduce((sum, [from, to]) => sum + to - from, 0))
  let filled = 0
  for (const [from, to] of ranges) {
    taken.set(order.subarray(from, to), filled)
    filled += to - from
  }
  taken.sort()
  const ids = new Array<number>(taken.length)
  for (let i = 0; i < taken.length; i++) ids[i] = id[taken[i] ?? 0] ?? NaN
  return ids
}
