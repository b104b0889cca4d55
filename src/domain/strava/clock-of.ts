import { isZone, wallOf } from '../enrich/wall'
import { fixedZone } from '../enrich/zone-of-run'
import type { ToldActivity } from './reply'

const dayMs = 86_400_000
/** Since July 2024 a start that its runner hides is told as one second after midnight (Strava's changelog): of such a one only the day is known. */
export const isHidden = (wall: number): boolean => ((wall % dayMs) + dayMs) % dayMs === 1000

export interface ToldZone {
  /** An `Intl` name, or a fixed clock as `UTC+05:45` where Strava names no zone that `Intl` knows. */
  readonly zone: string
  readonly from: 'name' | 'offset' | 'wall'
  /** Whether the zone's clock stood then as `utc_offset` says; null where that is not told. */
  readonly agrees: boolean | null
}

/** When an activity began, as Strava's API tells it. */
export interface ToldClock {
  /** UTC ms; of a hidden start only a moment of its day. */
  readonly start: number
  readonly hour: 'real' | 'hidden'
  readonly zone: ToldZone | null
  /** Days since 1970-01-01 at the place; null where no zone is told. */
  readonly day: number | null
  /** Minutes after local midnight; null where the hour is hidden, or no zone is told. */
  readonly minute: number | null
}

/** `(GMT-05:00) America/New_York`: the part in brackets is the zone's winter, whatever the day, and is never read. */
const nameIn = (timezone: string): string => timezone.replace(/^\(GMT[^)]*\)\s*/, '').trim()

/** Offsets are whole quarters of an hour; anything else between the two clocks is a mistake of one of them. */
const quarter = 900
const offsetBetween = (start: number, wall: number): number | null => {
  const seconds = (wall - start) / 1000
  return seconds % quarter === 0 && Math.abs(seconds) <= 14 * 3600 ? seconds : null
}

const zoneOf = ({ timezone, offset, wall }: ToldActivity, start: number): ToldZone | null => {
  const name = timezone === null ? '' : nameIn(timezone)
  if (/^[a-z]/i.test(name) && isZone(name)) return { zone: name, from: 'name', agrees: offset === null ? null : wallOf(name).offset(start) === offset }
  if (offset !== null && offset % 60 === 0) return { zone: fixedZone(offset), from: 'offset', agrees: true }
  const between = wall === null ? null : offsetBetween(start, wall)
  return between === null ? null : { zone: fixedZone(between), from: 'wall', agrees: null }
}

/** Null where no start is told, neither in UTC nor on a wall whose offset is known. */
export const clockOf = (told: ToldActivity): ToldClock | null => {
  const { wall, offset } = told
  const start = told.start ?? (wall === null || offset === null ? null : wall - offset * 1000)
  if (start === null) return null
  const zone = zoneOf(told, start)
  const local = zone === null ? wall : start + wallOf(zone.zone).offset(start) * 1000
  // Strava's own wall is asked first: where midnight was skipped in spring the zone's shows one o'clock.
  const hidden = [wall, local].some((at) => at !== null && isHidden(at))
  if (hidden) return { start, hour: 'hidden', zone, day: Math.floor((wall ?? local ?? start) / dayMs), minute: null }
  return { start, hour: 'real', zone, ...(zone === null ? { day: null, minute: null } : wallOf(zone.zone).at(start)) }
}
