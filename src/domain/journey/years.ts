import { civilFromDay } from '../calendar/calendar'
import { metresBetween } from '../places/globe'
import type { Bases } from './bases'
import type { RunsInPlace } from './columns'

/** The base that most of a calendar year's runs began in; of two as much used, the one that is used more over all years. */
export interface HomeOfYear {
  readonly year: number
  readonly base: number
  readonly runs: number
  /** Runs of that year whose start is known. */
  readonly of: number
}

export const homesByYear = (years: Int32Array, { of }: Bases): readonly HomeOfYear[] => {
  const byYear = new Map<number, Map<number, number>>()
  for (const [row, base] of of.entries()) {
    if (base < 0) continue
    const year = years[row] ?? 0
    const counts = byYear.get(year) ?? new Map<number, number>()
    byYear.set(year, counts.set(base, (counts.get(base) ?? 0) + 1))
  }
  const overall = Map.groupBy(
    of.filter((base) => base >= 0),
    (base) => base,
  )
  const size = (base: number): number => overall.get(base)?.length ?? 0
  return [...byYear]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, counts]) => {
      const [most] = [...counts].sort(([a, runsOfA], [b, runsOfB]) => runsOfB - runsOfA || size(b) - size(a) || a - b)
      return most === undefined ? [] : [{ year, base: most[0], runs: most[1], of: [...counts.values()].reduce((sum, n) => sum + n, 0) }]
    })
}

export const yearsOf = ({ day }: Pick<RunsInPlace, 'day'>): Int32Array => Int32Array.from(day, (number) => civilFromDay(number).year)

/**
 * The bases that were home around a year: its own, and those of the years on either side. Whoever moves in May has two homes that year, and neither is a journey from the
 * other.
 */
const homesAround = (homes: readonly HomeOfYear[]): ((year: number) => readonly number[]) => {
  const ofYear = new Map(homes.map(({ year, base }) => [year, base]))
  const known = new Map<number, readonly number[]>()
  return (year) => {
    const found = known.get(year) ?? [...new Set([year, year - 1, year + 1].flatMap((one) => ofYear.get(one) ?? []))]
    known.set(year, found)
    return found
  }
}

/** Metres from each row's start to the nearest home of its time; NaN where its start is not known. */
export const metresFromHome = (
  runs: Pick<RunsInPlace, 'latitude' | 'longitude'>,
  years: Int32Array,
  { bases }: Bases,
  homes: readonly HomeOfYear[],
): Float64Array => {
  const around = homesAround(homes)
  return Float64Array.from(runs.latitude, (latitude, row) => {
    const longitude = runs.longitude[row] ?? Number.NaN
    if (Number.isNaN(latitude + longitude)) return Number.NaN
    const away = around(years[row] ?? 0).flatMap((base) => {
      const home = bases[base]
      return home === undefined ? [] : [metresBetween(home.latitude, home.longitude, latitude, longitude)]
    })
    return Math.min(...away)
  })
}

/** Runs one after the other that began in one place away from home. */
export interface Stay {
  readonly base: number
  /** Rows of its runs, ascending. */
  readonly rows: readonly number[]
}

/** After so many days without a run from there, the next is another stay. */
export const stayDays = 28

/** Around a home lie the places that one goes to for a run and is back from by noon: the wood, the next town, the lake. */
const homeMetres = 50_000

/** Whether each row began farther than that from every home of its time. */
export const awayFrom = (fromHome: Float64Array): Uint8Array => Uint8Array.from(fromHome, (metres) => (metres > homeMetres ? 1 : 0))

export const staysOf = ({ day }: RunsInPlace, { of }: Bases, away: Uint8Array): readonly Stay[] => {
  const stays: { readonly base: number; readonly rows: number[] }[] = []
  /** Whether the last stay may still go on. */
  let open = false
  for (const [row, base] of of.entries()) {
    // A run whose place is not known ends no stay.
    if (base < 0) continue
    if (away[row] !== 1) {
      open = false
      continue
    }
    const last = stays.at(-1)
    const before = last?.rows.at(-1)
    if (open && last?.base === base && before !== undefined && (day[row] ?? 0) - (day[before] ?? 0) <= stayDays) last.rows.push(row)
    else stays.push({ base, rows: [row] })
    open = true
  }
  return stays
}

/** The place that was stayed at most often, and never was home; of two the one with more runs, then the one come to first. Null where none was stayed at twice. */
export const mostReturnedTo = (stays: readonly Stay[], homes: readonly HomeOfYear[]): { readonly base: number; readonly stays: readonly Stay[] } | null => {
  const ever = new Set(homes.map(({ base }) => base))
  const runsIn = (of: readonly Stay[]): number => of.reduce((sum, { rows }) => sum + rows.length, 0)
  const [most] = [
    ...Map.groupBy(
      stays.filter(({ base }) => !ever.has(base)),
      ({ base }) => base,
    ),
  ].sort(([, a], [, b]) => b.length - a.length || runsIn(b) - runsIn(a) || (a[0]?.rows[0] ?? 0) - (b[0]?.rows[0] ?? 0))
  return most === undefined || most[1].length < 2 ? null : { base: most[0], stays: most[1] }
}
