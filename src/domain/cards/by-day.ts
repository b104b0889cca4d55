import type { Marks } from './figure'

/** Places of the runs in order of local day, equal days in order of start, and their days. Crossing zones, a later start may fall on an earlier day. */
export interface ByDay {
  readonly order: Uint32Array
  readonly days: Float64Array
}

// Day and place in one float, exactly: a place below 2²⁴ and any day of ten thousand years stay far below 2⁵³.
const places = 2 ** 24

export const byDay = (day: Float64Array): ByDay => {
  const order = new Uint32Array(day.length)
  let sorted = true
  for (let i = 0; i < day.length; i++) {
    order[i] = i
    if (i > 0 && (day[i] ?? 0) < (day[i - 1] ?? 0)) sorted = false
  }
  if (sorted) return { order, days: day }
  if (day.length > places) throw new Error('More runs than a history can hold.')
  const days = new Float64Array(day.length)
  const keys = Float64Array.from(day, (value, place) => value * places + place).sort()
  keys.forEach((key, i) => {
    const value = Math.floor(key / places)
    days[i] = value
    order[i] = key - value * places
  })
  return { order, days }
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

/** `size` in the unit `per` of the mark: 1 for metres, 60 for minutes out of seconds. */
export const marksOf = ({ order, days }: ByDay, size: Float64Array, per: number, lit: Ranges): Marks => {
  const sizes = new Array<number | null>(order.length)
  for (let i = 0; i < order.length; i++) {
    const value = size[order[i] ?? 0] ?? NaN
    sizes[i] = Number.isNaN(value) ? null : Math.round(value / per)
  }
  return { days: Array.from(days), sizes, lit }
}

/** Activity ids of ascending, separate ranges of places, oldest start first. */
export const receiptsOf = ({ order }: ByDay, id: Float64Array, ranges: Ranges): number[] => {
  const taken = ranges.flatMap(([from, to]) => Array.from(order.subarray(from, to))).sort((a, b) => a - b)
  return taken.map((place) => id[place] ?? NaN)
}
