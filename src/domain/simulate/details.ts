import type { ColumnName } from '../activity/columns'
import type { Athlete, Simulated } from './athlete'
import { createRng } from './rng'
import { weatherAt, type Weather } from './weather'

/** What each column of one row means, before any language or texture: SI units, UTC ms, 0 and 1 for flags. Absent columns are blank cells. */
export type Meaning = { readonly [N in ColumnName]?: number | string }

const round = (value: number, to: number): number => Math.round(value * to) / to
const isDefined = (entry: readonly [string, number | string | null | undefined]): entry is readonly [string, number | string] =>
  entry[1] !== null && entry[1] !== undefined

const keysOf = <T extends object>(record: T): (keyof T)[] => Object.keys(record) as (keyof T)[]

const utc = (year: number, month: number): number => Date.UTC(year, month - 1, 1)

/** Since August 2025 Strava's table has columns for how a run was marked: recovery, with a pet, a race, a long run, for a cause. */
export const isMarked = ({ start }: Pick<Simulated, 'start'>): boolean => start >= utc(2025, 8)

/** Fills the row of an activity as Strava would, each value agreeing with the others. `start`, `name` and `typeShown` are left to the language. */
export const meaningOf = (athlete: Athlete, activity: Simulated): Meaning => {
  const { start, sport, moving, elapsed, manual, indoor } = activity
  const rng = createRng(`${athlete.seed}/${activity.id}`)
  const metres = activity.distance
  const run = sport === 'Run'
  const ride = sport === 'Ride' || sport === 'VirtualRide'
  const sensed = !manual && activity.file !== null
  // the first year and a half was recorded by a phone without a strap
  const heart = sensed && !(activity.file ?? '').endsWith('.gpx') && rng.chance(0.97)
  const outdoors = sensed && !indoor && metres !== null && metres > 0
  const speed = metres === null || metres === 0 ? 0 : metres / moving
  const effort = run ? 0.74 + 0.1 * rng.next() + (activity.race ? 0.08 : 0) : 0.55 + 0.15 * rng.next()
  const averageHeart = round(190 * effort, 10)
  const maxHeart = Math.min(196, Math.round(averageHeart + 9 + 14 * rng.next()))
  const relative = Math.round((moving / 60) * (effort - 0.45) * 2.4)
  const gain = outdoors ? round(((metres ?? 0) / 1000) * (sport === 'Hike' ? 34 : 8.5) * Math.exp(0.35 * rng.normal()), 10) : 0
  const low = Math.max(-3, activity.place.height - 8 * rng.next())
  const felt = start >= utc(2021, 3) && rng.chance(0.22)
  const watts = ride && sensed ? Math.round(120 + 60 * rng.next()) : null
  const steps = start >= utc(2023, 2) && sensed && (run || sport === 'Walk' || sport === 'Hike') ? Math.round((metres ?? 0) / (run ? 1.08 : 0.72)) : null
  const strength = sport === 'WeightTraining' && start >= utc(2026, 2) && rng.chance(0.6)
  const marks = isMarked(activity)
  const weather: Partial<Weather> = activity.weather ? weatherAt(athlete.seed, activity.place, start, activity.day, activity.minute) : {}
  const adjusted = outdoors && run ? round((metres ?? 0) * (1 + 0.012 * rng.next()), 10) : null
  const entries: readonly (readonly [ColumnName, number | string | null])[] = [
    ['id', activity.id],
    ['description', activity.description],
    ['elapsedShown', elapsed],
    ['distanceShown', metres],
    ['maxHeartRate', heart ? maxHeart : null],
    ['relativeEffort', heart ? relative : null],
    ['commuteShown', activity.commute ? 1 : 0],
    ['privateNote', start >= utc(2022, 10) ? activity.privateNote : null],
    ['gear', activity.gear?.name ?? null],
    ['file', activity.file],
    ['athleteWeight', sensed ? 68 + Math.round(3 * Math.sin(start / 4e10)) : null],
    ['bikeWeight', ride && activity.gear !== null && sensed ? 9.4 : null],
    ['elapsedExact', elapsed],
    ['movingTime', moving],
    // a few manual rows have only the shown distance
    ['distanceMetres', manual && activity.id % 5 === 0 ? null : metres],
    ['maxSpeed', outdoors ? round(speed * (1.35 + 0.8 * rng.next()), 1000) : null],
    ['averageSpeed', start >= utc(2019, 1) && speed > 0 ? round(speed, 1000) : null],
    ['elevationGain', outdoors ? gain : null],
    ['elevationLoss', outdoors ? round(gain + 4 * rng.normal(), 10) : null],
    ['elevationLow', outdoors ? round(low, 10) : null],
    ['elevationHigh', outdoors ? round(low + 6 + gain / 3, 10) : null],
    ['maxGrade', outdoors ? (rng.chance(0.004) ? 12_000 : round(4 + 14 * rng.next(), 10)) : null],
    ['averageGrade', outdoors ? round(0.03 * rng.normal(), 1e4) : null],
    ['maxCadence', heart && run ? 90 + rng.int(12) : null],
    ['averageCadence', heart && run ? round(83 + 3 * rng.normal(), 10) : null],
    ['maxHeartRateAgain', heart && rng.chance(0.21) ? maxHeart : null],
    ['averageHeartRate', heart ? averageHeart : null],
    ['averageWatts', watts],
    ['calories', sensed ? Math.round(((metres ?? 0) / 1000) * (run ? 66 : 24) + moving / 40) : null],
    ['averageTemperature', outdoors && heart && rng.chance(0.4) ? round(18 + 6 * rng.normal(), 10) : null],
    ['relativeEffortAgain', heart ? relative : null],
    ['totalWork', watts === null ? null : watts * moving],
    ['perceivedExertion', felt ? 1 + rng.int(9) : null],
    ['weightedAveragePower', watts === null ? null : watts + rng.int(18)],
    ['powerCount', watts === null ? null : moving],
    ['preferPerceivedExertion', felt ? (rng.chance(0.2) ? 1 : 0) : null],
    ['perceivedRelativeEffort', felt ? relative + rng.int(12) : null],
    ['commuteAgain', activity.commute ? 1 : rng.chance(0.5) ? 0 : null],
    ['totalWeightLifted', strength ? 50.2 + 40 * rng.int(40) : null],
    ['fromUpload', manual ? (rng.chance(0.8) ? 0 : null) : 1],
    ['gradeAdjustedDistance', adjusted],
    ...keysOf(weather).map((name) => [name, weather[name] ?? null] as const),
    ['bikeNumber', activity.gear?.kind === 'bike' ? activity.gear.id : null],
    ['gearNumber', activity.gear?.kind === 'shoes' ? activity.gear.id : null],
    ['flagged', activity.flagged],
    ['averageElapsedSpeed', metres === null || metres === 0 ? null : round(metres / elapsed, 1000)],
    ['dirtDistance', outdoors && start >= utc(2021, 10) ? round((metres ?? 0) * 0.2 * rng.next(), 10) : null],
    ['totalSteps', steps],
    ['carbonSaved', activity.commute && ride ? round(((metres ?? 0) / 1000) * 0.217, 100) : null],
    ['poolLength', sport === 'Swim' ? 25 : null],
    ['trainingLoad', watts !== null && start >= utc(2024, 5) ? round((moving * 0.56) / 36, 10) : null],
    ['intensity', watts !== null && start >= utc(2024, 5) ? 75 : null],
    ['averageGradeAdjustedSpeed', adjusted === null || start < utc(2024, 5) ? null : round(adjusted / moving, 1000)],
    ['totalCycles', steps === null ? null : Math.round(steps / 2)],
    ['recovery', marks ? (activity.recovery ? 1 : 0) : null],
    ['pet', marks ? (activity.withPet ? 1 : 0) : null],
    ['competition', marks && activity.race ? 1 : null],
    ['longRun', marks && activity.longRun ? 1 : null],
    ['cause', marks && activity.forACause ? 1 : null],
    ['kid', start >= utc(2026, 1) ? (activity.withKid ? 1 : 0) : null],
    ['totalSets', strength ? 8 + rng.int(12) : null],
    ['totalReps', strength ? 80 + rng.int(120) : null],
    ['media', activity.media],
  ]
  return Object.fromEntries(entries.filter(isDefined))
}
