import { monday, weekdayOf } from '../calendar/calendar'
import type { FirstWeekday } from '../calendar/calendar'
import { createRng } from '../simulate/rng'
import type { RitualHistory } from './ritual'

/** A run as a ritual may ask of it; what is left out is not known. */
export interface SketchedRun {
  readonly id?: number
  readonly day: number
  readonly minute?: number
  readonly distance?: number
  readonly isRace?: number
  readonly way?: number
  readonly wayShape?: number
  readonly latitude?: number
  readonly longitude?: number
}

/** A small history for tests: ids 1, 2, 3 … in order of start, which is that of day and minute. */
export const ritualHistory = (some: readonly SketchedRun[], today: number, firstWeekday: FirstWeekday = monday): RitualHistory => {
  const runs = some.toSorted((a, b) => a.day - b.day || (a.minute ?? 720) - (b.minute ?? 720))
  const column = (of: (run: SketchedRun, at: number) => number | undefined): Float64Array => Float64Array.from(runs, (run, at) => of(run, at) ?? NaN)
  return {
    runs: {
      id: column((run, at) => run.id ?? at + 1),
      day: column((run) => run.day),
      minute: column((run) => run.minute),
      distance: column((run) => run.distance),
      isRace: column((run) => run.isRace),
      way: column((run) => run.way),
      wayShape: column((run) => run.wayShape),
      latitude: column((run) => run.latitude),
      longitude: column((run) => run.longitude),
    },
    today,
    firstWeekday,
  }
}

export interface Structureless {
  readonly weeks: number
  /** Run-days a week. */
  readonly rate: number
  /** The chance that last week's days, and the last run's part of the day and way, are kept; 0 for none. */
  readonly stay: number
}

export const homeAt = { latitude: 43.66, longitude: -70.26 } as const

/**
 * Somebody without a ritual, cheaply made: no weekday, hour, way or date is favoured over the years, but all may come in phases. Four ways that are taken again and
 * again, races, trips of a week, five kilometres in one run of six.
 */
export const structurelessRuns = (seed: string, today: number, { weeks, rate, stay }: Structureless): readonly SketchedRun[] => {
  const rng = createRng(seed)
  const runs: SketchedRun[] = []
  const monday = today - weekdayOf(today) + 1
  let days: number[] = []
  let [part, way, newWay] = [0, 0, 100]
  for (let week = weeks - 1; week >= 0; week--) {
    const all = [0, 1, 2, 3, 4, 5, 6]
    if (stay === 0) days = all.filter(() => rng.chance(rate / 7))
    else if (days.length === 0 || !rng.chance(stay)) days = all.toSorted(() => rng.next() - 0.5).slice(0, rate)
    const isAway = rng.chance(0.06)
    const [north, east] = [isAway ? rng.next() * 40 - 20 : 0, isAway ? rng.next() * 40 - 20 : 0]
    for (const weekday of days.toSorted((a, b) => a - b)) {
      const day = monday - 7 * week + weekday
      if (day > today) continue
      if (!rng.chance(stay)) part = rng.int(4)
      if (!rng.chance(stay)) way = rng.int(8)
      runs.push({
        day,
        minute: 360 + part * 180 + rng.int(180),
        distance: rng.chance(1 / 6) ? 4900 + rng.int(200) : 3000 + rng.int(12_000),
        isRace: rng.chance(0.05) ? 1 : NaN,
        way: isAway || way > 3 ? (newWay += 1) : way,
        wayShape: 1,
        latitude: homeAt.latitude + north + rng.next() * 0.004,
        longitude: homeAt.longitude + east + rng.next() * 0.004,
      })
    }
  }
  return runs
}
