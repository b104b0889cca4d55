import { quantile } from './quantile'

/** A cycle's pull in one year: the mean of its weeks' weights as a vector over the year, in a year of `weeks`. */
export interface Pull {
  readonly x: number
  readonly y: number
  readonly weeks: number
}

/** The mean vector of weights over a year, each at the angle 2π·i/n of its week: as long as half the first harmonic is high. */
export const pullOf = (weights: ArrayLike<number>): Pull => {
  const weeks = weights.length
  let [x, y] = [0, 0]
  for (let at = 0; at < weeks; at++) {
    const angle = (2 * Math.PI * at) / weeks
    x += (weights[at] ?? 0) * Math.cos(angle)
    y += (weights[at] ?? 0) * Math.sin(angle)
  }
  return { x: x / weeks, y: y / weeks, weeks }
}

/** The mean of the years' pulls: long where the years pull the same way. */
export const meanPull = (pulls: readonly Pull[]): { readonly x: number; readonly y: number } => ({
  x: pulls.reduce((sum, { x }) => sum + x, 0) / pulls.length,
  y: pulls.reduce((sum, { y }) => sum + y, 0) / pulls.length,
})

/**
 * No year pulls further than the middle one: half a year on crutches is the largest swing of a runner's life, and says nothing of their seasons. A year is
 * shortened, never turned, so the chance below stays what it is.
 */
export const evened = (pulls: readonly Pull[]): readonly Pull[] => {
  const lengths = pulls.map(({ x, y }) => Math.sqrt(x * x + y * y))
  const most = quantile(Float64Array.from(lengths).sort(), 50) ?? 0
  return pulls.map((pull, at) => {
    const by = Math.min(1, most / Math.max(lengths[at] ?? 0, Number.MIN_VALUE))
    return { ...pull, x: pull.x * by, y: pull.y * by }
  })
}

/** splitmix32 from a fixed seed, so that a chance told once is told again. */
const stream = (seed: number): (() => number) => {
  let state = seed | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
  }
}

const shifts = 2000
const seed = 52

interface Turns {
  readonly cos: Float64Array
  readonly sin: Float64Array
}
const known = new Map<number, Turns>()
const turnsOf = (weeks: number): Turns => {
  const found = known.get(weeks) ?? {
    cos: Float64Array.from({ length: weeks }, (_, at) => Math.cos((2 * Math.PI * at) / weeks)),
    sin: Float64Array.from({ length: weeks }, (_, at) => Math.sin((2 * Math.PI * at) / weeks)),
  }
  known.set(weeks, found)
  return found
}

/**
 * How often the years would pull together as far as they do, or further, were each turned by a whole number of its weeks at random: a circular shift within
 * each year keeps its blocks and pauses and parts them from the calendar. Turning a year's weeks turns its pull, so none of them is gone through again.
 * Of 2,000 shifts, that of the years themselves counted among them (Phipson and Smyth, 2010): never 0.
 */
export const chanceOfTurning = (pulls: readonly Pull[]): number => {
  const next = stream(seed)
  const own = meanPull(pulls)
  // The years as they are must count as no nearer than themselves, whatever the order of a sum does to its last digit.
  const square = (own.x ** 2 + own.y ** 2) * pulls.length ** 2 * (1 - 1e-9)
  const turned = pulls.map(({ x, y, weeks }) => ({ x, y, weeks, ...turnsOf(weeks) }))
  let asFar = 1
  for (let shift = 0; shift < shifts; shift++) {
    let [sumX, sumY] = [0, 0]
    for (const { x, y, weeks, cos, sin } of turned) {
      const by = Math.floor(next() * weeks)
      const [c, s] = [cos[by] ?? 1, sin[by] ?? 0]
      sumX += x * c - y * s
      sumY += x * s + y * c
    }
    if (sumX * sumX + sumY * sumY >= square) asFar += 1
  }
  return asFar / (shifts + 1)
}
