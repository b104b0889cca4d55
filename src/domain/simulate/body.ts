import type { Recording } from './recording'
import type { Rng } from './rng'

const rounded = (values: Float64Array, add: number, lowest: number, highest: number): Float64Array => {
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? NaN
    if (!Number.isNaN(value)) values[i] = Math.min(highest, Math.max(lowest, Math.round(value + add)))
  }
  return values
}

const meanOf = (values: Float64Array): number => {
  let sum = 0
  for (const value of values) sum += value
  return sum / values.length
}

/**
 * Beats a minute: up from rest within minutes, after the effort with half a minute's delay, and drifting upward as one tires; about `mean` on average, at most `highest`.
 * `effort` gives that of a sample, 0 where it stood.
 */
export const heartRateOf = (rng: Rng, { elapsed }: Recording, effort: Float64Array, mean: number, highest: number): Float64Array => {
  const beats = new Float64Array(elapsed.length)
  const whole = Math.max(1, elapsed.at(-1) ?? 1)
  let rate = -0.3 * mean
  let flutter = 0
  for (let i = 0; i < beats.length; i++) {
    const now = elapsed[i] ?? 0
    const passed = now - (elapsed[i - 1] ?? 0)
    const hard = effort[i] ?? 1
    const wanted = hard === 0 ? -38 : 55 * Math.max(-0.4, Math.min(0.4, hard - 1)) + 9 * (now / whole - 0.5)
    rate += (wanted - rate) * (passed / (passed + 38))
    flutter = 0.9 * flutter + 0.8 * (2 * rng.next() - 1)
    beats[i] = rate + flutter
  }
  return rounded(beats, mean - meanOf(beats), 45, highest)
}

/** Revolutions a minute, of one leg; 0 where one stood. */
export const cadenceOf = (rng: Rng, effort: Float64Array, mean: number): Float64Array => {
  const steps = new Float64Array(effort.length)
  let sway = 0
  for (let i = 0; i < steps.length; i++) {
    const hard = effort[i] ?? 1
    sway = 0.8 * sway + 0.9 * (2 * rng.next() - 1)
    steps[i] = hard === 0 ? NaN : mean + 9 * Math.max(-0.5, Math.min(0.5, hard - 1)) + sway
  }
  rounded(steps, 0, 20, 120)
  for (let i = 0; i < steps.length; i++) if (Number.isNaN(steps[i] ?? NaN)) steps[i] = 0
  return steps
}

/** °C on a wrist: warm from the sleeve at first, then about `air`. */
export const temperatureOf = (rng: Rng, { elapsed }: Recording, air: number): Float64Array => {
  const warmth = 2 + 6 * rng.next()
  const degrees = new Float64Array(elapsed.length)
  for (let i = 0; i < degrees.length; i++) degrees[i] = air + (warmth * 300) / (300 + (elapsed[i] ?? 0))
  return rounded(degrees, 0, -40, 60)
}

/** Watts, about `mean`; 0 where one stood. */
export const powerOf = (rng: Rng, effort: Float64Array, mean: number): Float64Array => {
  const watts = new Float64Array(effort.length)
  let push = 0
  for (let i = 0; i < watts.length; i++) {
    push = 0.6 * push + 22 * (2 * rng.next() - 1)
    const hard = effort[i] ?? 1
    watts[i] = hard === 0 ? 0 : Math.max(0, Math.round(mean * hard + push))
  }
  return watts
}
