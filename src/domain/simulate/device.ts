import type { Athlete, Simulated } from './athlete'
import { noHabits } from './course'
import type { Rng } from './rng'

/** What recorded an activity. */
export interface Device {
  readonly kind: 'phone' | 'first watch' | 'watch' | 'newest watch'
  /** Seconds to the next sample, whole, while moving and while standing. */
  readonly step: (rng: Rng) => number
  readonly still: (rng: Rng) => number
  /** It stops its timer by itself. */
  readonly pauses: boolean
  /** Metres: deviation of its height above the sea, and of its place. */
  readonly heightNoise: number
  readonly placeNoise: number
}

const second = (): number => 1
/** Seconds from 1 on, drawn in proportion to the weights, whose sum is a hundred. */
const stepper = (weights: readonly number[]): ((rng: Rng) => number) => {
  const steps = weights.flatMap((weight, index) => Array.from({ length: weight }, () => index + 1))
  return (rng) => steps[rng.int(100)] ?? 1
}
/** A phone app writes as the position comes in. */
const phoneStep = stepper([6, 22, 36, 24, 12])
/** A watch that saves space writes when something changed, after 8 s at the latest. */
const smartStep = stepper([5, 7, 10, 14, 16, 18, 16, 14])
const smartStill = (rng: Rng): number => 6 + rng.int(3)

const phone = { kind: 'phone', step: phoneStep, still: phoneStep, pauses: false, heightNoise: 0.8, placeNoise: 3.4 } as const satisfies Device
const firstWatch = { kind: 'first watch', step: smartStep, still: smartStill, pauses: true, heightNoise: 0.2, placeNoise: 3 } as const satisfies Device
const watch = { ...firstWatch, kind: 'watch', placeNoise: 2.6 } as const satisfies Device
const newestWatch = { ...watch, kind: 'newest watch', step: second, still: second, placeNoise: 1.8 } as const satisfies Device

/** By the file's name, and by how far the history had come: the newest watch, which records every second, was bought lately. */
export const deviceOf = (athlete: Athlete, activity: Simulated): Device => {
  const name = activity.file ?? ''
  const grown = (activity.day - athlete.firstMonday) / Math.max(1, athlete.options.until - athlete.firstMonday)
  const device = name.endsWith('.gpx') ? phone : name.endsWith('.tcx.gz') ? firstWatch : grown > 0.97 ? newestWatch : watch
  return (athlete.options.tracks ?? noHabits).recording === 'seconds' ? { ...device, step: second, still: second } : device
}
