import { civilFromDay, dayFromCivil } from '../calendar/calendar'
import { afterRise, afterSet, beforeRise, beforeSet, isDoubtful, lightAt, nearestTo } from '../enrich/light'
import type { Sun } from '../enrich/sun'
import { solarDay, sunOf } from '../enrich/sun'
import { spotOfZone, zoneOfNumber } from '../enrich/zones'
import type { Runs } from './card'
import type { SunOfWeek } from './figure'

/** What a run's light is when it can't be told: no sun is known, or a city's sun leaves it in doubt. */
export const unknown = -1
export const doubtful = -2

export interface SunOfRuns {
  /** Place in `lights`, or why there is none, for each of the runs asked for. */
  readonly light: Int8Array
  /** Sunrise and sunset nearest to each start, UTC ms; NaN where none is known. */
  readonly rise: Float64Array
  readonly set: Float64Array
  /** 1 where the sun is that of the run's own place, by the export or worked out. */
  readonly own: Uint8Array
}

/** The sun of a zone's city, a solar day at a time: runs of a day share it. */
const citySuns = (): ((zone: number, start: number) => Sun | null) => {
  let here = NaN
  let spot: ReturnType<typeof spotOfZone> = null
  let day = NaN
  let sun: Sun | null = null
  return (zone, start) => {
    if (Number.isNaN(zone)) return null
    if (zone !== here) {
      here = zone
      day = NaN
      spot = spotOfZone(zoneOfNumber(zone) ?? '')
    }
    if (spot === null) return null
    const today = solarDay(start, spot.longitude)
    if (today !== day) {
      day = today
      sun = sunOf(day, spot)
    }
    return sun
  }
}

/** The light in which each of `places` began: by the sun in its own row, else by that of its zone's city (truth.md), and then not near an edge. */
export const readSun = (runs: Runs<'sunrise' | 'sunset' | 'zone'>, places: Uint32Array): SunOfRuns => {
  const cityAt = citySuns()
  const { length } = places
  const read = { light: new Int8Array(length), rise: new Float64Array(length), set: new Float64Array(length), own: new Uint8Array(length) }
  for (let at = 0; at < length; at++) {
    const place = places[at] ?? 0
    const start = runs.start[place] ?? NaN
    let [rise, set] = [runs.sunrise[place] ?? NaN, runs.sunset[place] ?? NaN]
    const isOwn = !Number.isNaN(rise) && !Number.isNaN(set)
    if (!isOwn) {
      const sun = cityAt(runs.zone[place] ?? NaN, start)
      rise = sun?.rise ?? NaN
      set = sun?.set ?? NaN
    }
    rise = nearestTo(start, rise)
    set = nearestTo(start, set)
    read.rise[at] = rise
    read.set[at] = set
    read.own[at] = isOwn ? 1 : 0
    read.light[at] = Number.isNaN(rise) ? unknown : !isOwn && isDoubtful(start, rise, set) ? doubtful : lightAt(start, rise, set)
  }
  return read
}

const minuteMs = 60_000
const dayMinutes = 1440

/** A moment on the clock of a run, minutes after midnight. */
const onClock = (runs: Runs<'minute'>, place: number, moment: number): number => {
  const minutes = (runs.minute[place] ?? NaN) + (moment - (runs.start[place] ?? NaN)) / minuteMs
  return ((minutes % dayMinutes) + dayMinutes) % dayMinutes
}

/** Hours in which a run of no particular hour may begin. */
const waking = { from: 6 * 60, to: 21 * 60 }
const overlap = (from: number, to: number): number => Math.max(0, Math.min(to, waking.to) - Math.max(from, waking.from))
const within = (from: number, to: number): number =>
  overlap(from, to) + overlap(from - dayMinutes, to - dayMinutes) + overlap(from + dayMinutes, to + dayMinutes)

/**
 * The share of the waking day that lies in a part of it, over the days of the runs whose light is known: what a runner of no particular hour would have.
 * Without it whoever runs at any hour would be told to be a runner of the day, which is most of the hours there are (the Barnum test of truth.md).
 */
export const wakingShare = (runs: Runs<'minute'>, places: Uint32Array, read: SunOfRuns, light: number): number => {
  let sum = 0
  let known = 0
  for (let at = 0; at < places.length; at++) {
    if ((read.light[at] ?? unknown) < 0) continue
    const place = places[at] ?? 0
    const rise = onClock(runs, place, read.rise[at] ?? NaN)
    const clock = onClock(runs, place, read.set[at] ?? NaN)
    const set = clock < rise ? clock + dayMinutes : clock
    const dawn = within(rise - beforeRise / minuteMs, rise + afterRise / minuteMs)
    const dusk = within(set - beforeSet / minuteMs, set + afterSet / minuteMs)
    const day = within(rise + afterRise / minuteMs, set - beforeSet / minuteMs)
    sum += light === 0 ? dawn : light === 1 ? day : light === 2 ? dusk : Math.max(0, waking.to - waking.from - dawn - dusk - day)
    known += 1
  }
  return known === 0 ? 0 : sum / known / (waking.to - waking.from)
}

/** Enough runs for a middle one in each week of the year, and no more work for a hundred thousand of them. */
const enough = 2500

interface Suns {
  readonly rise: number[]
  readonly set: number[]
}

/** The lower of two middle ones: halfway between summer time and winter time the sun never rises. */
const middleOf = (minutes: readonly number[]): number => Math.round(Float64Array.from(minutes).sort()[(minutes.length - 1) >> 1] ?? NaN)

/**
 * Where the sun rises and sets over the year on the runner's clock: in each week the middle one of the latest runs', so that a journey draws no spike. The sun
 * of a city, some way off, is drawn only where no run tells its own, so that the line does not waver between two places.
 */
export const yearOfSun = (runs: Runs<'minute' | 'sunrise' | 'sunset' | 'zone'>): SunOfWeek[] => {
  const places = Uint32Array.from({ length: Math.min(enough, runs.length) }, (_, at) => runs.length - 1 - at)
  const read = readSun(runs, places)
  const weeks = Array.from({ length: 53 }, (): { readonly own: Suns; readonly city: Suns } => ({ own: { rise: [], set: [] }, city: { rise: [], set: [] } }))
  places.forEach((place, at) => {
    if (Number.isNaN(read.rise[at] ?? NaN)) return
    const day = runs.day[place] ?? 0
    const week = weeks[Math.floor((day - dayFromCivil(civilFromDay(day).year, 1, 1)) / 7)]
    const suns = read.own[at] === 1 ? week?.own : week?.city
    suns?.rise.push(onClock(runs, place, read.rise[at] ?? NaN))
    suns?.set.push(onClock(runs, place, read.set[at] ?? NaN))
  })
  return weeks.flatMap(({ own, city }, week) => {
    const suns = own.rise.length > 0 ? own : city
    return suns.rise.length === 0 ? [] : [{ week, rise: middleOf(suns.rise), set: middleOf(suns.set) }]
  })
}
