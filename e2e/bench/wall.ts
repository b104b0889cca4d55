import { loadBuilt } from './built.ts'
import { exponent, median, ms, spread } from './figures.ts'
import type { Session } from './session.ts'
import type * as Walls from './walls'

const sizes = [2294, 20_000, 100_000] as const

/** The milestones of a made-up runner's life are told in one thread of Node, from the columns on. */
export const measureWall = async (session: Session): Promise<unknown> => {
  const { someLife, tellAll } = await loadBuilt<typeof Walls>('e2e/bench/walls.ts')
  const told: Record<string, unknown> = {}
  const points: [number, number][] = []
  for (const size of sizes) {
    const history = someLife(size)
    tellAll(history)
    const times: number[] = []
    let found = { milestones: 0, receipts: 0, ranges: 0 }
    for (let run = 0; run < session.runs; run++) {
      const { time, ...rest } = tellAll(history)
      found = rest
      times.push(time)
    }
    session.say(
      `Wall of ${size} runs: ${found.milestones} milestones, ${(found.receipts / size).toFixed(1)} ids a run behind them in ${found.ranges} ranges · ${spread(times, ms)}`,
    )
    points.push([size, median(times)])
    told[size] = { ...found, times }
  }
  session.say(`  time grows with the ${exponent(points).toFixed(2)}th power of their number`)
  return told
}
