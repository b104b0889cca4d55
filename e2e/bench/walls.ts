import { longLife } from '../../src/domain/milestones/lives'
import { wallOf } from '../../src/domain/milestones/wall'

interface Told {
  /** Milliseconds. */
  readonly time: number
  readonly milestones: number
  /** Ids behind all of them together, and the ranges that they are told in. */
  readonly receipts: number
  readonly ranges: number
}

export const someLife = (runs: number): Parameters<typeof wallOf>[0] => longLife(runs)

/** Every milestone of a history, as the wall tells them. */
export const tellAll = (history: Parameters<typeof wallOf>[0]): Told => {
  const from = performance.now()
  const { milestones } = wallOf(history)
  const time = performance.now() - from
  const ranges = milestones.flatMap(({ receipts }) => receipts)
  return { time, milestones: milestones.length, receipts: ranges.reduce((sum, [first, end]) => sum + end - first, 0), ranges: ranges.length }
}
