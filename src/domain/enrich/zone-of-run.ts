import { wallOf } from './wall'
import type { ZoneSource } from './wall'

/** What may say in which zone a run began; null where it says nothing. Zones are `Intl` names. */
export interface ZoneClues {
  /** The runner's own word. */
  readonly said: string | null
  /** Seconds east of UTC by the clock of the device that recorded it. */
  readonly offset: number | null
  /** Of the place where its track begins. */
  readonly place: string | null
  /** That Strava's API names, of a run that came from there. */
  readonly strava?: string | null
  /** Of the located run nearest in time, and how far that is, ms. */
  readonly nearest: { readonly zone: string; readonly apart: number } | null
  readonly home: string | null
  readonly device: string
}

/** The offset as a zone of its own, for a clock that no known place has. */
export const fixedZone = (offset: number): string => {
  const minutes = Math.round(Math.abs(offset) / 60)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `UTC${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/**
 * Beyond this a run's neighbour says less of where the runner was than the home they named themselves: of somebody whose only track is a race abroad
 * years ago, every other run would else have begun there.
 */
const neighbourly = 30 * 86_400_000

/**
 * The zone of a run's wall clock: the runner's word, the file's own offset, the start's place, Strava's word, the nearest located run, home, the device. An offset is no zone:
 * of the zones that the other clues name, the first whose clock stood so at that moment is meant, else the offset stands for itself. But none does where it is 0 and no clue
 * has such a clock: a device that knows no zone writes UTC for its own time. Strava takes its zone from the place too, where there is one: the place goes first, so that a run
 * has one clock whether an export brought it or the API; without one, Strava knew where its runner was at home in those days.
 */
export const zoneOfRun = (
  start: number,
  { said, offset, place, strava = null, nearest, home, device }: ZoneClues,
): { readonly zone: string; readonly source: ZoneSource } => {
  if (said !== null) return { zone: said, source: 'runner' }
  if (offset !== null) {
    const meant = [place, strava, nearest?.zone ?? null, home, device].find((zone) => zone !== null && wallOf(zone).offset(start) === offset)
    if (meant !== undefined || offset !== 0) return { zone: meant ?? fixedZone(offset), source: 'file' }
  }
  if (place !== null) return { zone: place, source: 'place' }
  if (strava !== null) return { zone: strava, source: 'strava' }
  if (nearest !== null && (home === null || nearest.apart <= neighbourly)) return { zone: nearest.zone, source: 'nearest' }
  return home === null ? { zone: device, source: 'device' } : { zone: home, source: 'home' }
}
