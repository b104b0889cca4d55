import type { Region } from '../places/regions'
import type { RunRef, RunsInPlace, Visit } from './columns'

/** What stands of a country, or of a region of it. */
export interface Visited {
  /** The run that came there first, and whether it began there or only passed through. */
  readonly first: RunRef & { readonly start: boolean }
  /** The first run that began there, where it is another one. */
  readonly firstStart: RunRef | null
  /** Runs that began there, and runs that only passed through. */
  readonly starts: number
  readonly passed: number
  /** Whether no run is known for certain to have been there: each kept within 1 km of a border. */
  readonly doubtful: boolean
}

export interface VisitedRegion extends Visited {
  readonly region: Region
}

export interface VisitedCountry extends Visited {
  /** ISO 3166-1. */
  readonly country: string
  readonly sovereign: string | null
  /** In the order of first visit; empty where the map knows none. */
  readonly regions: readonly VisitedRegion[]
}

const tallied = (runs: RunsInPlace, visits: readonly Visit[], isNear: (visit: Visit) => boolean): Visited => {
  const refOf = (row: number): RunRef => ({ id: runs.id[row] ?? 0, day: runs.day[row] ?? 0 })
  // A run that crosses three regions of a country is one run in it.
  const byRow = Map.groupBy(visits, ({ row }) => row)
  const rows = [...byRow].map(([row, within]) => ({ row, start: within.some(({ start }) => start) }))
  const [first = { row: 0, start: false }] = rows
  const began = rows.filter(({ start }) => start)
  const [start] = began
  return {
    first: { ...refOf(first.row), start: first.start },
    firstStart: start === undefined || start === first ? null : refOf(start.row),
    starts: began.length,
    passed: rows.length - began.length,
    doubtful: visits.every(isNear),
  }
}

/** Countries and their regions in the order in which they were first come to. */
export const visitedCountries = (runs: RunsInPlace): readonly VisitedCountry[] =>
  [...Map.groupBy(runs.visits, ({ country }) => country)].map(([country, visits]) => ({
    country,
    sovereign: visits[0]?.sovereign ?? null,
    ...tallied(runs, visits, ({ nearCountry }) => nearCountry),
    regions: [...Map.groupBy(visits, ({ region }) => region?.code ?? '')].flatMap(([, within]): VisitedRegion[] => {
      const region = within[0]?.region
      return region === null || region === undefined ? [] : [{ region, ...tallied(runs, within, ({ nearRegion }) => nearRegion) }]
    }),
  }))
