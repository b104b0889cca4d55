import type { Spot } from './zones'

/** Sunrise and sunset, UTC ms. */
export interface Sun {
  readonly rise: number
  readonly set: number
}

const dayMs = 86_400_000
const minuteMs = 60_000
const radians = Math.PI / 180
const j2000 = Date.UTC(2000, 0, 1, 12)
/** The disc's upper edge, lifted by the air. */
const horizon = Math.sin(-0.833 * radians)

/** Declination in radians and the equation of time in minutes: NOAA's solar calculator, after Meeus, "Astronomical Algorithms". */
const solar = (utc: number): { readonly declination: number; readonly equation: number } => {
  const t = (utc - j2000) / (36_525 * dayMs)
  const longitude = (280.46646 + t * (36_000.76983 + t * 0.0003032)) * radians
  const anomaly = (357.52911 + t * (35_999.05029 - 0.0001537 * t)) * radians
  const eccentricity = 0.016708634 - t * (0.000042037 + 0.0000001267 * t)
  const centre =
    (Math.sin(anomaly) * (1.914602 - t * (0.004817 + 0.000014 * t)) + Math.sin(2 * anomaly) * (0.019993 - 0.000101 * t) + Math.sin(3 * anomaly) * 0.000289) *
    radians
  const node = (125.04 - 1934.136 * t) * radians
  const apparent = longitude + centre - (0.00569 + 0.00478 * Math.sin(node)) * radians
  const obliquity = (23.439291 - 0.0130042 * t + 0.00256 * Math.cos(node)) * radians
  const y = Math.tan(obliquity / 2) ** 2
  const equation =
    y * Math.sin(2 * longitude) -
    2 * eccentricity * Math.sin(anomaly) +
    4 * eccentricity * y * Math.sin(anomaly) * Math.cos(2 * longitude) -
    0.5 * y * y * Math.sin(4 * longitude) -
    1.25 * eccentricity * eccentricity * Math.sin(2 * anomaly)
  return { declination: Math.asin(Math.sin(obliquity) * Math.sin(apparent)), equation: (4 * equation) / radians }
}

/** The solar day an instant falls into, from one midnight of the sun to the next, counted in mean days. */
export const solarDay = (utc: number, longitude: number): number => Math.floor(utc / dayMs + longitude / 360)

/** Sunrise and sunset of a solar day, within a minute below 70° of latitude; null where the sun does not cross the horizon. */
export const sunOf = (day: number, { latitude, longitude }: Spot): Sun | null => {
  const middle = (day + 0.5 - longitude / 360) * dayMs
  const crossing = (near: number, side: -1 | 1): number => {
    const { declination, equation } = solar(near)
    const cosine = (horizon - Math.sin(latitude * radians) * Math.sin(declination)) / (Math.cos(latitude * radians) * Math.cos(declination))
    return middle - equation * minuteMs + ((side * Math.acos(cosine)) / (2 * Math.PI)) * dayMs
  }
  // The sun moves on between noon and its rising: a second look from there is enough.
  const rise = crossing(crossing(middle, -1), -1)
  const set = crossing(crossing(middle, 1), 1)
  return Number.isNaN(rise) || Number.isNaN(set) ? null : { rise, set }
}
