import type { Place } from '../places/places'
import { basesOf } from './bases'
import { fates } from './columns'
import type { Fate, RunRef, RunsInPlace } from './columns'
import { averageOf, extremeRow, possible } from './ends'
import type { Point } from './ends'
import { states } from './states'
import { visitedCountries } from './visits'
import type { VisitedCountry } from './visits'
import { awayFrom, homesByYear, metresFromHome, mostReturnedTo, staysOf, yearsOf } from './years'

/** A run and where it began; `place` is null until it was looked up. */
export interface PlacedRun extends RunRef {
  readonly place: Place | null
}

/** The run that holds an end, and the end: degrees or metres. */
export interface End extends PlacedRun {
  readonly value: number
}

/** A base as it is told: by the run at its most used spot. */
export interface ToldBase extends PlacedRun, Point {
  readonly runs: number
}

export interface ToldStay {
  readonly base: number
  readonly first: PlacedRun
  readonly lastDay: number
  readonly runs: number
}

/** A mark a run, in the order in which they began, each column as long as there are runs. */
export interface JourneyMarks {
  readonly day: Int32Array
  /** −1 where the start is not known. */
  readonly base: Int32Array
  /** NaN where it is not known. */
  readonly latitude: Float64Array
  readonly longitude: Float64Array
  /** Index into the countries of where it began; −1 where it is in none, or not known. */
  readonly country: Int32Array
  /** 1 where it began away from home. */
  readonly away: Uint8Array
  /** Index into `fates`. */
  readonly fate: Uint8Array
}

/** Where somebody has run, worked out from where their runs began and what they passed through. */
export interface Journey {
  readonly runs: number
  readonly fates: Readonly<Record<Fate, number>>
  /** Runs that began in no country. */
  readonly atSea: number
  /** In the order of first visit. */
  readonly countries: readonly VisitedCountry[]
  /** Of the 50 states and DC. */
  readonly states: number
  /** The most used spot first. */
  readonly bases: readonly ToldBase[]
  readonly homes: readonly { readonly year: number; readonly base: number; readonly runs: number; readonly of: number }[]
  /** Runs that began around a home of the time. */
  readonly atHome: number
  /** Away from home, in order of time. */
  readonly stays: readonly ToldStay[]
  readonly farthest: (End & { readonly base: number }) | null
  readonly returned: { readonly base: number; readonly stays: number; readonly runs: number; readonly years: number; readonly last: PlacedRun } | null
  /** Of starts, by latitude and longitude; altitudes by what a run says of its whole way. */
  readonly ends: Readonly<Record<'north' | 'south' | 'east' | 'west' | 'highest' | 'lowest', End | null>>
  /** Altitudes that no runner can have been at. */
  readonly impossible: number
  readonly average: Point | null
  readonly marks: JourneyMarks
}

const counted = (list: readonly Fate[]): Record<Fate, number> => {
  const counts = { placed: 0, unlooked: 0, unread: 0, virtual: 0, indoor: 0, unfiled: 0, lost: 0, placeless: 0 } satisfies Record<Fate, number>
  for (const fate of list) counts[fate]++
  return counts
}

export const journeyOf = (runs: RunsInPlace): Journey => {
  const { latitude, longitude, fate } = runs
  const years = yearsOf(runs)
  const bases = basesOf(latitude, longitude)
  const homes = homesByYear(years, bases)
  const fromHome = metresFromHome(runs, years, bases, homes)
  const away = awayFrom(fromHome)
  const stays = staysOf(runs, bases, away)
  const returned = mostReturnedTo(stays, homes)

  const placed = (row: number): PlacedRun => ({ id: runs.id[row] ?? 0, day: runs.day[row] ?? 0, place: runs.placeOf(row) })
  const end = (values: Float64Array, sign: 1 | -1): End | null => {
    const row = extremeRow(values, sign)
    return row === null ? null : { ...placed(row), value: values[row] ?? Number.NaN }
  }
  const located = (row: number): boolean => (bases.of[row] ?? -1) >= 0
  const farthest = extremeRow(fromHome, 1)
  const [low, high] = [possible(runs.low, located), possible(runs.high, located)]
  const countries = visitedCountries(runs)
  const numbers = new Map(countries.map(({ country }, at) => [country, at]))
  const country = new Int32Array(runs.id.length).fill(-1)
  for (const visit of runs.visits) if (visit.start) country[visit.row] = numbers.get(visit.country) ?? -1
  return {
    runs: runs.id.length,
    fates: counted(fate),
    atSea: fate.filter((one, row) => one === 'placed' && runs.placeOf(row)?.country === null).length,
    countries,
    states: countries.flatMap(({ regions }) => regions).filter(({ region }) => states.has(region.code)).length,
    bases: bases.bases.map((base) => ({ ...placed(base.middle), latitude: base.latitude, longitude: base.longitude, runs: base.rows.length })),
    homes,
    atHome: bases.of.reduce((sum, base, row) => sum + (base >= 0 && away[row] === 0 ? 1 : 0), 0),
    stays: stays.map(({ base, rows }) => ({ base, first: placed(rows[0] ?? 0), lastDay: runs.day[rows.at(-1) ?? 0] ?? 0, runs: rows.length })),
    farthest: farthest === null ? null : { ...placed(farthest), value: fromHome[farthest] ?? Number.NaN, base: bases.of[farthest] ?? -1 },
    returned:
      returned === null
        ? null
        : {
            base: returned.base,
            stays: returned.stays.length,
            runs: returned.stays.reduce((sum, { rows }) => sum + rows.length, 0),
            years: new Set(returned.stays.flatMap(({ rows }) => rows.map((row) => years[row]))).size,
            last: placed(returned.stays.at(-1)?.rows.at(-1) ?? 0),
          },
    ends: {
      north: end(latitude, 1),
      south: end(latitude, -1),
      east: end(longitude, 1),
      west: end(longitude, -1),
      highest: end(high.values, 1),
      lowest: end(low.values, -1),
    },
    impossible: low.impossible + high.impossible,
    average: averageOf(latitude, longitude),
    marks: {
      day: Int32Array.from(runs.day),
      base: bases.of,
      latitude,
      longitude,
      country,
      away,
      fate: Uint8Array.from(fate, (one) => fates.indexOf(one)),
    },
  }
}
