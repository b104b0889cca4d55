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

const shifts = 2000
const seed = 52

/** The pull of a year turned by each number of its weeks. */
const turnsOf = ({ x, y, weeks }: Pull): { readonly x: Float64Array; readonly y: Float64Array } => {
  const turned = { x: new Float64Array(weeks), y: new Float64Array(weeks) }
  for (let by = 0; by < weeks; by++) {
    const angle = (2 * Math.PI * by) / weeks
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    turned.x[by] = x * cos - y * sin
    turned.y[by] = x * sin + y * cos
  }
  return turned
}

/**
 * How often the years would pull together as far as they do, or further, were each turned by a whole number of its weeks at random: a circular shift within
 * each year keeps its blocks and pauses and parts them from the calendar. Turning a year's weeks turns its pull, so none of them is gone through again.
 * Of 2,000 shifts from a fixed seed, that of the years themselves counted among them (Phipson and Smyth, 2010): never 0, and told again it is the same.
 */
export const chanceOfTurning = (pulls: readonly Pull[]): number => {
  const own = meanPull(pulls)
  // The years as they are must count as no nearer than themselves, whatever the order of a sum does to its last digit.
  const square = (own.x ** 2 + own.y ** 2) * pulls.length ** 2 * (1 - 1e-9)
  const sumX = new Float64Array(shifts)
  const sumY = new Float64Array(shifts)
  let state = seed
  for (const pull of pulls) {
    const { x, y } = turnsOf(pull)
    const weeks = x.length
    for (let shift = 0; shift < shifts; shift++) {
      // splitmix32, as `simulate/rng.ts` seeds its streams with
      state = (state + 0x9e3779b9) | 0
      let mixed = state ^ (state >>> 16)
      mixed = Math.imul(mixed, 0x21f0aaad)
      mixed ^= mixed >>> 15
      mixed = Math.imul(mixed, 0x735a2d97)
      const by = Math.floor((((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32) * weeks)
      sumX[shift] = (sumX[shift] ?? 0) + (x[by] ?? 0)
      sumY[shift] = (sumY[shift] ?? 0) + (y[by] ?? 0)
    }
  }
  let asFar = 1
  for (let shift = 0; shift < shifts; shift++) if ((sumX[shift] ?? 0) ** 2 + (sumY[shift] ?? 0) ** 2 >= square) asFar += 1
  return asFar / (shifts + 1)
}
