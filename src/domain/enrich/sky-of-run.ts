import { getMoonIllumination, getTimes } from 'suncalc'
import { nearestTo } from './light'
import { solarDay } from './sun'
import type { Sun } from './sun'
import type { Spot } from './zones'

/** The sun of one solar day at a place; beyond the polar circles there are days on which it does not cross the horizon. */
export type SunOfDay = Sun | 'never-sets' | 'never-rises'

const dayMs = 86_400_000

const sunOfDay = (day: number, { latitude, longitude }: Spot): SunOfDay => {
  const { sunrise, sunset, alwaysUp } = getTimes(new Date((day + 0.5 - longitude / 360) * dayMs), latitude, longitude)
  if (sunrise !== null && sunset !== null) return { rise: sunrise.getTime(), set: sunset.getTime() }
  return alwaysUp === true ? 'never-sets' : 'never-rises'
}

/** Sunrise and sunset on the solar day of an instant, UTC ms: worked out for the very place, where `sunOf` serves the city of a zone a hundred thousand times. */
export const sunAt = (utc: number, place: Spot): SunOfDay => sunOfDay(solarDay(utc, place.longitude), place)

/** 0 new, 0.5 full: the same all over the world. The export writes it in eighths since 2023, in which every eighth night looks full. */
export const moonPhaseAt = (utc: number): number => getMoonIllumination(new Date(utc)).phase

/** The export's own columns: UTC ms, and 0 to 1. */
export interface ToldSky {
  readonly sunrise: number | null
  readonly sunset: number | null
  readonly moonPhase: number | null
}

/** Told and worked out agree or differ; `unchecked`: no place to work it out for; `untold`: the export has none, or only half. */
export type SkyCheck = 'agrees' | 'differs' | 'unchecked' | 'untold'

export interface SkyOfRun {
  /** Null where neither the export nor a place tells. */
  readonly sun: SunOfDay | null
  readonly source: 'export' | 'computed' | null
  readonly moonPhase: number
  readonly checks: { readonly sun: SkyCheck; readonly moon: SkyCheck }
}

/** Cells are rounded to two minutes, hills hide the sun for some; beyond this the column speaks of another place or day. */
const believable = 20 * 60_000
/** Half of an eighth, and what providers round to a day. */
const moonBelievable = 0.1

const apart = (told: Sun, sun: SunOfDay): number =>
  typeof sun === 'string' ? Infinity : Math.max(Math.abs(nearestTo(sun.rise, told.rise) - sun.rise), Math.abs(nearestTo(sun.set, told.set) - sun.set))

/** A cell may speak of the day before or after, which towards the poles is half an hour longer or shorter. */
const differs = (told: Sun, start: number, place: Spot): boolean => {
  const today = solarDay(start, place.longitude)
  return [today, today - 1, today + 1].every((day) => apart(told, sunOfDay(day, place)) > believable)
}

const checkMoon = (told: number | null, phase: number): SkyCheck => {
  if (told === null) return 'untold'
  const around = Math.abs(told - phase) % 1
  return Math.min(around, 1 - around) <= moonBelievable ? 'agrees' : 'differs'
}

/** What `skyOfRun` says of the sun alone: cards need no moon, and ask for every run. */
export const sunOfRun = (
  start: number,
  { sunrise, sunset }: Pick<ToldSky, 'sunrise' | 'sunset'>,
  place: Spot | null,
): Pick<SkyOfRun, 'sun' | 'source'> & { readonly check: SkyCheck } => {
  const told = sunrise === null || sunset === null ? null : { rise: sunrise, set: sunset }
  if (place === null) return told === null ? { sun: null, source: null, check: 'untold' } : { sun: told, source: 'export', check: 'unchecked' }
  if (told !== null && !differs(told, start, place)) return { sun: told, source: 'export', check: 'agrees' }
  return { sun: sunAt(start, place), source: 'computed', check: told === null ? 'untold' : 'differs' }
}

/** Sun and moon of a run: the export's sun where it stands the check, the computed one where it differs by more than 20 minutes or is missing, and always the computed moon. */
export const skyOfRun = (start: number, told: ToldSky, place: Spot | null): SkyOfRun => {
  const { check, ...sun } = sunOfRun(start, told, place)
  const moonPhase = moonPhaseAt(start)
  return { ...sun, moonPhase, checks: { sun: check, moon: checkMoon(told.moonPhase, moonPhase) } }
}

/** For the report: how many runs' columns stood the check. */
export type SkyCount = Readonly<Record<'sun' | 'moon', Readonly<Record<SkyCheck, number>>>>

export const countSkies = (skies: readonly SkyOfRun[]): SkyCount => {
  const none = (): Record<SkyCheck, number> => ({ agrees: 0, differs: 0, unchecked: 0, untold: 0 })
  const count = { sun: none(), moon: none() }
  for (const { checks } of skies) {
    count.sun[checks.sun]++
    count.moon[checks.moon]++
  }
  return count
}
