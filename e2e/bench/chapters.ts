import { loadBuilt } from './built.ts'
import { exponent, median, ms, spread } from './figures.ts'
import type { Session } from './session.ts'
import type * as Years from './years'

/** Every chapter of histories of these sizes, worked out in one thread of Node, beside the latest one alone. */
export const measureChapters = async (session: Session, sizes: readonly number[]): Promise<unknown> => {
  const { timeChapters } = await loadBuilt<typeof Years>('e2e/bench/years.ts')
  timeChapters(sizes[0] ?? 2294)
  const told: Record<string, unknown> = {}
  const points: (readonly [runs: number, time: number])[] = []
  for (const size of sizes) {
    const timed = Array.from({ length: session.runs }, () => timeChapters(size))
    const [{ runs, years, pages } = { runs: 0, years: 0, pages: 0 }] = timed
    const [all, one] = [timed.map((run) => run.all), timed.map((run) => run.one)]
    session.say(
      `Chapters of ${runs.toLocaleString('en')} runs: ${pages} pages of ${years} years in ${spread(all, ms)} · the latest year alone ${ms(median(one))}`,
    )
    points.push([runs, median(all)])
    told[size] = { runs, years, pages, all, one }
  }
  if (points.length > 1) session.say(`  time grows with the ${exponent(points).toFixed(2)}th power of their number`)
  return told
}
