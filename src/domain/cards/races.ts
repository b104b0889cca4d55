import { partOf } from '../activity/titles'
import { distances } from '../efforts/distances'
import type { DistanceId } from '../efforts/distances'
import { quantile } from '../truth/quantile'
import type { ByDay } from './by-day'
import { firstFrom } from './by-day'
import type { Runs } from './card'
import { isIndoors } from './outdoors'

type Read = Runs<'distance' | 'indoor' | 'isRace' | 'located' | 'moving' | 'name' | 'raceSaid'>

/** What is shorter is run as a part of something else. */
export type RacedId = Exclude<DistanceId, '400m' | 'half-mile' | '1k' | 'mile' | '2-miles'>
type Raced = Extract<(typeof distances)[number], { readonly id: RacedId }>
/** Distances that are raced, shortest first. */
const raced: readonly Raced[] = distances.filter((distance): distance is Raced => distance.metres >= 5000)
/** truth.md: "standard distance ± 3 %", "top 5 % pace", "± 20 % distance in the 90 days before". Whole percent, and days. */
const standard = 3
const fastest = 5
const beside = 20
const daysBefore = 90
/** A median of fewer is none. */
const leastBefore = 3

/** Seconds a kilometre. */
const paceAt = (runs: Pick<Read, 'distance' | 'moving'>, at: number): number => ((runs.moving[at] ?? NaN) * 1000) / (runs.distance[at] ?? NaN)
const isWithin = (metres: number, of: number, percent: number): boolean => Math.abs(metres - of) * 100 <= of * percent

/** The distance a run is one of, or null. */
export const standardOf = (metres: number): Raced | null => raced.find((distance) => isWithin(metres, distance.metres, standard)) ?? null

export const isRace = (runs: Pick<Read, 'isRace'>, at: number): boolean => runs.isRace[at] === 1

const isOwnName = (name: string | null | undefined): boolean => typeof name === 'string' && name.trim() !== '' && partOf(name) === null

/**
 * Places, in order of start, of runs that nobody calls a race and that look like one: a name of the runner's own, a standard distance, and one of the fastest
 * twentieth of all their runs within a fifth of that distance (of fewer than forty the fastest alone). Whoever ran it is asked; nothing else follows from it.
 */
export const guessedRaces = (runs: Read): number[] => {
  const isAsked = (at: number): boolean =>
    !isRace(runs, at) && Number.isNaN(runs.raceSaid[at] ?? NaN) && isOwnName(runs.name[at]) && !isIndoors(runs.indoor[at], runs.located[at])
  return raced
    .flatMap(({ metres }) => {
      const near = Array.from(runs.distance.keys()).filter((at) => isWithin(runs.distance[at] ?? NaN, metres, beside))
      const paces = Float64Array.from(near, (at) => paceAt(runs, at)).sort()
      const line = paces[Math.max(1, Math.floor((near.length * fastest) / 100)) - 1] ?? -Infinity
      return near.filter((at) => isWithin(runs.distance[at] ?? NaN, metres, standard) && paceAt(runs, at) <= line && isAsked(at))
    })
    .sort((a, b) => a - b)
}

/**
 * By how many seconds a kilometre a race was faster than the middle one of the other runs within a fifth of its distance in the ninety days before its own;
 * null where there were fewer than three.
 */
export const gapOf = (runs: Read, { order, days }: ByDay, place: number): number | null => {
  const at = order[place] ?? 0
  const [day, metres] = [days[place] ?? NaN, runs.distance[at] ?? NaN]
  const before: number[] = []
  for (let other = firstFrom(days, day - daysBefore); (days[other] ?? Infinity) < day; other++) {
    const run = order[other] ?? 0
    if (!isRace(runs, run) && isWithin(runs.distance[run] ?? NaN, metres, beside)) before.push(paceAt(runs, run))
  }
  const middle = before.length < leastBefore ? null : quantile(Float64Array.from(before).sort(), 50)
  return middle === null ? null : middle - paceAt(runs, at)
}
