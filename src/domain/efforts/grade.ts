import { movingSeconds } from './moving'
import type { Line } from './windows'

/** What grades are read from: a course, or anything like it. */
export interface Relief extends Line {
  /** Metres above the sea, NaN where unknown. */
  readonly altitude: Float64Array
}

/** Grades, as fractions, between which Minetti and others measured. */
const steepest = 0.45

/**
 * J to run a metre with a kilogram at a grade: Minetti, Moia, Roi, Susta and Ferretti, "Energy cost of walking and running at extreme uphill and downhill
 * slopes", Journal of Applied Physiology 93 (2002). Beyond ±45 %, where it was not measured and the polynomial runs wild, as at 45 %.
 */
export const costOfRunning = (grade: number): number => {
  const i = Math.max(-steepest, Math.min(steepest, grade))
  return ((((155.4 * i - 30.4) * i - 43.3) * i + 46.3) * i + 19.5) * i + 3.6
}

/** A change of altitude by more than the ground covered and this many metres is a device that set its level anew, not a climb. */
const relevelled = 5

/** Metres between the places at which altitude is read, and on either side of a place from which its grade is taken. */
const spacing = 5
const reach = 50

/** The share of the distance along which altitude has to be known: within twice the reach from one sample to the next. */
const coverage = 0.9

interface Known {
  readonly distance: readonly number[]
  readonly altitude: readonly number[]
}

/** The samples that know their altitude, new levels taken out. */
const knownOf = ({ distance, altitude }: Relief): Known => {
  const known = { distance: [] as number[], altitude: [] as number[] }
  let level = 0
  let last = NaN
  altitude.forEach((height, i) => {
    if (!Number.isFinite(height)) return
    const metres = distance[i] ?? 0
    if (Math.abs(height - last) > relevelled + metres - (known.distance.at(-1) ?? 0)) level += height - last
    last = height
    known.distance.push(metres)
    known.altitude.push(height - level)
  })
  return known
}

const coveredMetres = ({ distance }: Known): number =>
  distance.reduce((sum, metres, i) => {
    const step = metres - (distance[i - 1] ?? metres)
    return step <= 2 * reach ? sum + step : sum
  }, 0)

/** Altitude at so many places, evenly spaced by distance from the first sample to the last, straight between samples and level beyond them. */
const evenly = ({ distance, altitude }: Known, places: number, apart: number): Float64Array => {
  let next = 0
  return new Float64Array(places).map((_, place) => {
    const metres = place * apart
    while (next < distance.length && (distance[next] ?? 0) <= metres) next++
    const after = altitude[next] ?? altitude.at(-1) ?? 0
    const before = altitude[next - 1] ?? after
    const from = distance[next - 1] ?? 0
    const to = distance[next] ?? Infinity
    return before + ((after - before) * (metres - from)) / (to - from)
  })
}

/** The slope of the straight line that fits the altitudes within reach of the middle of a cell best, in fractions. */
const gradeOf = (altitude: Float64Array, cell: number, apart: number, near: number): number => {
  const from = Math.max(0, cell + 1 - near)
  const to = Math.min(altitude.length - 1, cell + near)
  const middle = (from + to) / 2
  let [up, along] = [0, 0]
  for (let place = from; place <= to; place++) {
    up += (place - middle) * (altitude[place] ?? 0)
    along += (place - middle) ** 2
  }
  return up / (along * apart)
}

/** Metres of even ground that would have cost as much, up to each of the places that lie evenly so far apart, from the first sample on. */
export interface Adjusted {
  readonly apart: number
  readonly metres: Float64Array
}

/**
 * Grade-adjusted distance along a course, null where less than 90 % of its distance knows its altitude. A grade is that of the least-squares line through the
 * altitudes of the 100 m around, read every 5 m: a barometer's steps of 0.2 m, which make 7 % of a 3 m stride, are then worth 0.1 %, and how
 * often a device wrote makes no difference. Hills shorter than that are flattened, as in any smoothing.
 */
export const adjustedAlong = (course: Relief): Adjusted | null => {
  const whole = course.distance.at(-1) ?? 0
  const known = knownOf(course)
  if (!(whole > 0) || coveredMetres(known) < coverage * whole) return null
  const cells = Math.ceil(whole / spacing)
  const apart = whole / cells
  const near = Math.max(1, Math.round(reach / apart))
  const altitude = evenly(known, cells + 1, apart)
  const metres = new Float64Array(cells + 1)
  for (let cell = 0; cell < cells; cell++)
    metres[cell + 1] = (metres[cell] ?? 0) + (apart * costOfRunning(gradeOf(altitude, cell, apart, near))) / costOfRunning(0)
  return { apart, metres }
}

/** Grade-adjusted metres up to so many metres of a course. */
export const adjustedUpTo = ({ apart, metres }: Adjusted, distance: number): number => {
  const cell = Math.max(0, Math.min(metres.length - 2, Math.floor(distance / apart)))
  const before = metres[cell] ?? 0
  return before + ((metres[cell + 1] ?? before) - before) * (distance / apart - cell)
}

export interface GradeAdjusted {
  /** As the export's "Grade Adjusted Distance". */
  readonly metres: number
  /** m/s over the time moving, as the export's "Average Grade Adjusted Pace", which is a speed. */
  readonly speed: number
}

/** What a course would have been on even ground, to stand beside the export's own, whose formula Strava keeps; null where altitude is not known well enough. */
export const gradeAdjusted = (course: Relief): GradeAdjusted | null => {
  const metres = adjustedAlong(course)?.metres.at(-1)
  return metres === undefined ? null : { metres, speed: metres / movingSeconds(course) }
}
