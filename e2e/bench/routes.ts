import { loadBuilt } from './built.ts'
import { exponent, median, ms, spread, times } from './figures.ts'
import type * as Matching from './matching'
import type { Session } from './session.ts'

const sizes = [2294, 20_000] as const

/** Routes are matched in one thread of Node, beside every pair by the letter, of which some are timed and the rest is multiplied. */
export const measureRoutes = async (session: Session): Promise<unknown> => {
  const { someRoutes, matchAll, pairTime } = await loadBuilt<typeof Matching>('e2e/bench/matching.ts')
  const told: Record<string, unknown> = {}
  const points: [number, number][] = []
  for (const size of sizes) {
    const routes = someRoutes(size)
    matchAll(routes)
    const [matched, pairs]: [number[], number[]] = [[], []]
    let found = { ways: 0, largest: 0 }
    for (let run = 0; run < session.runs; run++) {
      const { time, ...rest } = matchAll(routes)
      found = rest
      matched.push(time)
      pairs.push((pairTime(routes) * routes.length * (routes.length - 1)) / 2)
    }
    const shares = matched.map((time, run) => (pairs[run] ?? NaN) / time)
    session.say(
      `Routes of ${size} activities: ${routes.length} tracks, ${found.ways} ways run more than once, the favourite ${found.largest} times: matched ${times(median(shares))} as fast as every pair by the letter (${ms(median(pairs))}) · ${spread(matched, ms)}`,
    )
    points.push([routes.length, median(matched)])
    told[size] = { routes: routes.length, ...found, matched, pairs }
  }
  session.say(`  time grows with the ${exponent(points).toFixed(2)}th power of their number`)
  return told
}
