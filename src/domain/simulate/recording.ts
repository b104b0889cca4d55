import type { Device } from './device'
import type { Rng } from './rng'

/** When a device wrote something down. Whole seconds. */
export interface Recording {
  /** Since the start, rising. */
  readonly elapsed: readonly number[]
  /** Of movement until then, never falling. */
  readonly moving: readonly number[]
  /** Places of samples before which the timer stood. */
  readonly restarts: readonly number[]
}

interface Stop {
  /** Moving seconds before it. */
  readonly at: number
  readonly seconds: number
  /** The timer was stopped, by hand or by the watch itself; else it ran on while the runner stood. */
  readonly timer: boolean
}

/** A runner who forgets to stop the watch does so for hours. */
const forgotten = 3 * 3600

const stopsOf = (rng: Rng, device: Device, moving: number, rest: number): Stop[] => {
  if (rest > forgotten) return [{ at: moving, seconds: rest, timer: true }]
  const stops = new Map<number, Stop>()
  // lights take under a minute; the better part of a long rest is one stop: a shoe, a view, a friend
  let long = rest > 150 ? Math.round(rest * (0.5 + 0.4 * rng.next())) : 0
  for (let left = rest; left > 0;) {
    const seconds = long > 0 ? long : Math.min(left, 8 + rng.int(45))
    long = 0
    left -= seconds
    const at = Math.max(1, Math.min(moving - 1, Math.round(moving * (0.03 + 0.94 * rng.next()))))
    stops.set(at, { at, seconds: seconds + (stops.get(at)?.seconds ?? 0), timer: device.pauses && (seconds > 100 || rng.chance(0.7)) })
  }
  return [...stops.values()].sort((a, b) => a.at - b.at)
}

/** The samples of an activity that moved for `moving` seconds and rested for `rest`. The first is its start, the last its end. */
export const recordingOf = (rng: Rng, device: Device, moving: number, rest: number): Recording => {
  const elapsed = [0]
  const moved = [0]
  const restarts: number[] = []
  let stood = 0
  const write = (at: number, waited: number): void => {
    elapsed.push(at + stood + waited)
    moved.push(at)
  }
  const walk = (to: number): void => {
    const from = moved.at(-1) ?? 0
    if (to <= from) return
    for (let at = from + device.step(rng); at < to; at += device.step(rng)) write(at, 0)
    write(to, 0)
  }
  for (const { at, seconds, timer } of stopsOf(rng, device, moving, rest)) {
    walk(at)
    if (timer) restarts.push(elapsed.length)
    else for (let waited = device.still(rng); waited < seconds; waited += device.still(rng)) write(at, waited)
    stood += seconds
    write(at, 0)
  }
  walk(moving)
  return { elapsed, moving: moved, restarts }
}
