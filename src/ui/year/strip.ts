import { placeInYear, upright } from '../card/geometry'

export const stripWidth = 1080
export const stripHeight = 64
const foot = 62
const highest = 54

/** A line from January to December, a tick a run, as high as it is far: to the power of .6, so that a long run leaves the others their height. `far` is as far as a line is high. */
export const drawYear = (days: ArrayLike<number>, metres: ArrayLike<number | null>, far: number): string => {
  let path = ''
  for (let at = 0; at < days.length; at++) {
    const x = placeInYear(days[at] ?? 0).share * stripWidth
    path += upright(x, foot, foot - Math.max(5, highest * Math.min(1, (metres[at] ?? 0) / far) ** 0.6))
  }
  return path
}

/** As far as the farthest of all. */
export const farthest = (metres: Iterable<number | null>): number => {
  let most = 1
  for (const one of metres) most = Math.max(most, one ?? 0)
  return most
}
