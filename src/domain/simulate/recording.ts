import type { Device } from './device'
import type { Rng } from './rng'

/** When a device wrote something down. Whole seconds. */
export interface Recording {
  /** Since the start, never falling. */
  readonly elapsed: readonly number[]
  /** Of movement until then. */
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
  const seconds: number[] = []
  // lights take under a minute; what is left of a long rest is one stop: a shoe, a view, a friend
  const long = rest > 150 ? Math.round(rest * (0.5 + 0.4 * rng.next())) : 0
  if (long > 0) seconds.push(long)
  for (let left = rest - long; left > 0; ) {
    const light = Math.min(left, 8 + rng.int(45))
    seconds.push(light)
    left -= light
  }
  const byStart = new Map<number, Stop>()
  for (const length of seconds) {
    const at = Math.max(1, Math.min(moving - 1, Math.round(moving * (0.03 + 0.94 * rng.next()))))
    const before = byStart.get(at)
    byStart.set(at, { at, seconds: length + (before?.seconds ?? 0), timer: device.pauses && (length > 100 || rng.chance(0.7)) })
  }
  return [...byStart.values()].sort((a, b) => a.at - b.at)
}

/** The samples of an activity that moved for `moving` seconds and rested for `rest`. The first is its start, the last its end. */
export const recordingOf = (rng: Rng, device: Device, moving: number, rest: number): Recording => {
  const elapsed = [0]
  const moved = [0]
  const restarts: number[] = []
  let stood = 0
  let now = 0
  const write = (at: number): void => {
    elapsed.push(stood + at)
    moved.push(at)
  }
  const until = (end: number): void => {
    for (;;) {
      now += device.step(rng)
      if (now >= end) break
      write(now)
    }
    now = end
    if (end > (moved.at(-1) ?? 0)) write(end)
  }
  for (const stop of stopsOf(rng, device, moving, rest)) {
    until(stop.at)
    if (stop.timer) restarts.push(elapsed.length)
    // one who stands is written down more rarely, if at all
    else for (let waited = device.still(rng); waited < stop.seconds; waited += device.still(rng)) write2(waited)
    stood += stop.seconds
    write(stop.at)
  }
  if ((moved.at(-1) ?? 0) < moving) until(moving)
  return { elapsed, moving: moved, restarts }

  function write2(waited: number): void {
    elapsed.push(stood + now + waited)
    moved.push(now)
  }
}
