import { loadBuilt } from './built.ts'
import { exponent, median, ms, spread } from './figures.ts'
import type * as Keeping from './keeping'
import type { Session } from './session.ts'

const sizes = [2294, 20_000, 100_000] as const
const runners = 2000

/** Rituals are looked for in one thread of Node, over as many years as the runs take; then in runners that have none. */
export const measureRituals = async (session: Session): Promise<unknown> => {
  const { longLife, findAll, wronglyTold } = await loadBuilt<typeof Keeping>('e2e/bench/keeping.ts')
  const told: Record<string, unknown> = {}
  const points: [number, number][] = []
  for (const size of sizes) {
    const history = longLife(size)
    findAll(history)
    const found = Array.from({ length: session.runs }, () => findAll(history))
    const taken = found.map(({ time }) => time)
    session.say(`Rituals in ${size} runs of ${Math.round(size / 4.7 / 52)} years: ${spread(taken, ms)}`)
    points.push([size, median(taken)])
    told[size] = { taken, rituals: found[0]?.rituals ?? 0 }
  }
  session.say(`  time grows with the ${exponent(points).toFixed(2)}th power of their number`)
  const wrong = wronglyTold(runners)
  for (const [family, n] of Object.entries(wrong)) session.say(`  of ${runners} runners without a ritual, ${family}: ${n} told one`)
  return { ...told, wrong }
}
