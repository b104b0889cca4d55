import { dayFromCivil } from '../../src/domain/calendar/calendar'
import { ritualsOf } from '../../src/domain/rituals/index'
import type { RitualHistory } from '../../src/domain/rituals/ritual'
import { ritualHistory, structurelessRuns } from '../../src/domain/rituals/runner'

const today = dayFromCivil(2026, 11, 2)

/** So many runs of somebody who runs five times a week, for as long as that takes: with length grows the time it spans. */
export const longLife = (runs: number): RitualHistory => {
  const weeks = Math.ceil(runs / 4.7)
  return ritualHistory(structurelessRuns(`long ${runs}`, today, { weeks, rate: 5, stay: 0 }).slice(-runs), today)
}

interface Found {
  /** Milliseconds. */
  readonly time: number
  readonly rituals: number
}

export const findAll = (history: RitualHistory): Found => {
  const from = performance.now()
  // A history of its own: what was gathered for the last one is not used again.
  const rituals = ritualsOf({ ...history }).length
  return { time: performance.now() - from, rituals }
}

/** How many of so many runners without a ritual are told one, by phases: what luck gets past the tests. */
export const wronglyTold = (runners: number): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [0, 0.9, 0.6].map((stay) => {
      let told = 0
      for (let seed = 0; seed < runners; seed++) {
        const runs = structurelessRuns(`told ${stay} ${seed}`, today, { weeks: 60 + 25 * (seed % 8), rate: 2 + (seed % 4), stay })
        if (ritualsOf(ritualHistory(runs, today)).length > 0) told++
      }
      return [stay === 0 ? 'no phases' : `phases kept with a chance of ${stay}`, told]
    }),
  )
