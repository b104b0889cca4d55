import { IANAZone } from 'luxon'

/**
 * Where a run's IANA zone came from, best first. `runner`: they said so of this run. `file`: its own clock's offset. `place`: where its track begins. `strava`: as Strava's API
 * tells it.
 */
export type ZoneSource = 'runner' | 'file' | 'place' | 'strava' | 'nearest' | 'home' | 'device'

/** Wall-clock time of one zone. */
export interface Wall {
  /** Seconds east of UTC at an instant, UTC ms. */
  offset(utcMs: number): number
  /** Local calendar day (days since 1970-01-01) and minutes after local midnight, 0–1439. */
  at(utcMs: number): { readonly day: number; readonly minute: number }
}

/** Whether `Intl` knows the zone. */
export const isZone = (zone: string): boolean => IANAZone.isValidZone(zone)

const dayMs = 86_400_000
const span = 365 * dayMs
/**
 * No zone has kept a rule for less than this: of all that `Intl` knows from 1970 to 2037 the shortest is Recife's summer of 8 to 15 October 2000,
 * and from 2005 on Cairo's three weeks of September 2010.
 */
const stride = 5 * dayMs
const strideNow = 18.25 * dayMs
const now = Date.UTC(2005, 0, 1)

interface Stretch {
  /** Instants from which each offset holds; the first is the stretch's own beginning. */
  readonly from: readonly number[]
  readonly offsets: readonly number[]
}

/** Offsets of a year, found once by bisection, because asking `Intl` for every run costs microseconds a time. */
const lookUp = (offsetAt: (utcMs: number) => number, begin: number): Stretch => {
  const from = [begin]
  let current = offsetAt(begin)
  const offsets = [current]
  const step = begin < now ? stride : strideNow
  for (let low = begin; low < begin + span; low += step) {
    const next = offsetAt(low + step)
    if (next === current) continue
    let before = low
    let after = low + step
    while (after - before > 1000) {
      const middle = before + Math.floor((after - before) / 2000) * 1000
      if (offsetAt(middle) === current) before = middle
      else after = middle
    }
    from.push(after)
    offsets.push(next)
    current = next
  }
  return { from, offsets }
}

const createWall = (zone: string): Wall => {
  const iana = IANAZone.create(zone)
  const offsetAt = (utcMs: number): number => {
    const minutes = iana.offset(utcMs)
    return Number.isNaN(minutes) ? 0 : Math.round(minutes * 60)
  }
  const stretches = new Map<number, Stretch>()
  // Starts come in order of time, so the next one mostly keeps to the same rule.
  let since = Infinity
  let until = -Infinity
  let holding = 0
  const offset = (utcMs: number): number => {
    if (utcMs >= since && utcMs < until) return holding
    const index = Math.floor(utcMs / span)
    let stretch = stretches.get(index)
    if (stretch === undefined) {
      stretch = lookUp(offsetAt, index * span)
      stretches.set(index, stretch)
    }
    let k = stretch.from.length - 1
    while (k > 0 && utcMs < (stretch.from[k] ?? 0)) k -= 1
    since = stretch.from[k] ?? Infinity
    until = stretch.from[k + 1] ?? (index + 1) * span
    holding = stretch.offsets[k] ?? 0
    return holding
  }
  return {
    offset,
    at: (utcMs) => {
      const local = utcMs + offset(utcMs) * 1000
      const day = Math.floor(local / dayMs)
      return { day, minute: Math.floor((local - day * dayMs) / 60_000) }
    },
  }
}

/** A clock that never changes: `UTC+05:45`, for a file that tells its offset and a start whose place nobody knows. */
const fixedWall = (offset: number): Wall => ({
  offset: () => offset,
  at: (utcMs) => {
    const local = utcMs + offset * 1000
    const day = Math.floor(local / dayMs)
    return { day, minute: Math.floor((local - day * dayMs) / 60_000) }
  },
})

const fixedOffset = (zone: string): number | null => {
  const [, sign, hours, minutes] = /^UTC([+-])(\d\d):(\d\d)$/.exec(zone) ?? []
  return sign === undefined ? null : (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60)
}

const walls = new Map<string, Wall>()

/** Of a zone that `Intl` knows (ask `isZone` first: another throws) or a fixed offset as `UTC+05:45`. Instants beyond the range of Date have the offset 0. What a zone's wall looked up once, it keeps. */
export const wallOf = (zone: string): Wall => {
  const known = walls.get(zone)
  if (known !== undefined) return known
  const fixed = fixedOffset(zone)
  const wall = fixed === null ? createWall(zone) : fixedWall(fixed)
  walls.set(zone, wall)
  return wall
}
