import { monday, startOfWeek } from '../calendar/calendar'
import { wearGear, type Gear } from './gear'
import { journeys, otherActivities, runsOf, twinsOf } from './outings'
import { home as coast, type Place } from './places'
import { planWeeks, type Hours, type Rhythm } from './plan'
import { createRng } from './rng'
import { nameUploads } from './uploads'

/** Strava's ids of what the simulated runner does. */
export type Sport = 'Run' | 'Ride' | 'VirtualRide' | 'Walk' | 'Hike' | 'Swim' | 'WeightTraining' | 'Yoga'

/** One outing as it was before any device or file spoke of it. SI units. */
export interface Outing {
  readonly sport: Sport
  /** UTC ms, whole seconds. */
  readonly start: number
  readonly place: Place
  /** Local day and minute at the place. */
  readonly day: number
  readonly minute: number
  readonly indoor: boolean
  /** Entered by hand: no file, no sensors. */
  readonly manual: boolean
  /** Metres, a whole number of decimetres; null where nothing was measured. */
  readonly distance: number | null
  /** Whole seconds. */
  readonly moving: number
  readonly elapsed: number
  /** Null: Strava's own title, by sport and part of the day. */
  readonly own: string | null
  readonly description: string | null
  readonly privateNote: string | null
  /** Strava's Flagged cell: 1 is flagged, 2 an ordinary run. */
  readonly flagged: 0 | 1 | 2
  readonly race: boolean
  readonly longRun: boolean
  readonly recovery: boolean
  readonly commute: boolean
  readonly withPet: boolean
  readonly withKid: boolean
  readonly forACause: boolean
  /** A second device's record of the outing that starts at this UTC ms. */
  readonly twinOf: number | null
}

/** The same after its upload. */
export interface Simulated extends Outing {
  readonly id: number
  /** As the export names it; `#error#` for Strava's lost ones; null for manual entries. */
  readonly file: string | null
  /** UTC ms of the upload: a manual entry may come days later, with a higher id than its start would have. */
  readonly uploaded: number
  readonly gear: Gear | null
  readonly media: string | null
  /** Strava knew the weather at its start. */
  readonly weather: boolean
}

/** How an athlete goes about a run outside, as only its track can tell. */
export interface TrackOptions {
  /** Share of the runs from home whose length allows it that take the favourite loop. */
  readonly favourite: number
  /** Share of the runs from home on ground of their own; elsewhere it is at least .55. */
  readonly wander: number
  /** Median of the time of a run's second half over that of its first, both by distance and with the hills taken out; 1: neither is faster. */
  readonly split: number
  /** `smart`: as the devices of their years did, about every fourth second; `seconds`: every second on every device. */
  readonly recording: 'smart' | 'seconds'
}

export interface AthleteOptions extends Rhythm {
  /** Local day of the last run. */
  readonly until: number
  readonly home: Place
  readonly hours: Hours
  /** Rides, walks, swims, twins, treadmills, journeys, words and gear; without, nothing but runs in one zone. */
  readonly textured: boolean
  /** All rows, exactly; what the runs leave open is filled with other sports. Null: as many as come. */
  readonly rows: number | null
  /** Without, there is nothing to find in its tracks: `noHabits` of `course.ts`. */
  readonly tracks?: TrackOptions
}

export interface Athlete {
  readonly seed: number | string
  readonly options: AthleteOptions
  /** Monday of the first week, as a local day. */
  readonly firstMonday: number
  /** In order of start. */
  readonly activities: readonly Simulated[]
}

/** A runner with nothing to find, for two years. */
export const structureless = {
  weeks: 104,
  rate: [3, 3],
  days: { kind: 'any' },
  hours: { kind: 'any' },
  silences: [],
  emptyWeeks: [],
  streaks: [],
  season: { amplitude: 0, peakWeek: 0 },
  home: coast,
  textured: false,
  rows: null,
} as const satisfies Omit<AthleteOptions, 'until'>

/** An athlete whose truth is the options. The same seed and options give the same athlete everywhere. */
export const simulateAthlete = (seed: number | string, options: AthleteOptions): Athlete => {
  const rng = createRng(seed)
  const firstMonday = startOfWeek(options.until, monday) - 7 * (options.weeks - 1)
  const yearWeek = (week: number): number => ((firstMonday + week * 7) % 365.2425) / 7
  const weeks = planWeeks(rng.fork('weeks'), options, yearWeek)
  const days = weeks
    .flatMap((weekdays, week) => weekdays.map((weekday) => firstMonday + week * 7 + weekday))
    .filter((day) => day < options.until || (day === options.until && !options.textured))
  const scene = {
    options,
    firstMonday,
    days: options.textured ? [...days, options.until] : days,
    yearWeek,
    placeOf: journeys(rng.fork('journeys'), options, firstMonday),
  }
  const runs = runsOf(rng.fork('runs'), scene)
  const twins = options.textured ? twinsOf(rng.fork('twins'), runs) : []
  const missing = options.rows === null ? (options.textured ? Math.round(runs.length / 4) : 0) : options.rows - runs.length - twins.length
  if (missing < 0) throw new RangeError(`${runs.length + twins.length} runs leave no room in ${options.rows} rows`)
  const others = otherActivities(rng.fork('others'), scene, missing)
  const outings = [...runs, ...twins, ...others].sort((a, b) => a.start - b.start)
  return { seed, options, firstMonday, activities: wearGear(nameUploads(rng.fork('uploads'), outings)) }
}

/** Whether truth.md counts it among the runs, as the simulator knows it. */
export const isValidRun = (activity: Simulated): boolean => {
  if (activity.sport !== 'Run' || activity.flagged === 1 || activity.twinOf !== null || activity.distance === null) return false
  const pace = activity.moving / (activity.distance / 1000)
  return activity.moving >= 300 && activity.distance >= 800 && pace >= 150 && pace <= 900
}
