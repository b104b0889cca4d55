import { hourMs } from './cells'
import type { HourlyField, Hours } from './hourly'
import { hoursOf } from './plan'
import type { WeatherRun } from './plan'

/** What the hours around a run say of it; null where they don't. */
export interface Reading {
  /** °C, between the hours before and after the start. */
  readonly temperature: number | null
  readonly apparentTemperature: number | null
  /** m/s, likewise. */
  readonly windSpeed: number | null
  /** mm/h over the run. */
  readonly precipitation: number | null
  /** WMO code of the hour nearest to the start. */
  readonly weatherCode: number | null
}

/** A run may begin in one month and end in the next. */
const at = (months: readonly Hours[], field: HourlyField, utc: number): number => {
  const hours = months.find(({ from, length }) => utc >= from && utc < from + length * hourMs)
  return hours === undefined ? Number.NaN : (hours[field][(utc - hours.from) / hourMs] ?? Number.NaN)
}

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value)

/** Reads the cell's hours for a run. Where an hour that is needed has no value the run has none: nothing is taken from the next. */
export const readingOf = (months: readonly Hours[], run: Pick<WeatherRun, 'start' | 'elapsed'>): Reading => {
  const { from, to, endless } = hoursOf(run)
  const part = (run.start - from) / hourMs
  const atStart = (field: HourlyField): number | null => {
    const before = at(months, field, from)
    return orNull(part === 0 ? before : before + (at(months, field, from + hourMs) - before) * part)
  }
  const end = endless ? run.start : run.start + (run.elapsed ?? 0) * 1000
  const precipitation = (): number => {
    // A moment has the intensity of its hour.
    if (end <= run.start) return at(months, 'precipitation', from + hourMs)
    let sum = 0
    for (let hour = from + hourMs; hour <= to; hour += hourMs)
      sum += (at(months, 'precipitation', hour) * Math.max(0, Math.min(end, hour) - Math.max(run.start, hour - hourMs))) / hourMs
    return sum / ((end - run.start) / hourMs)
  }
  return {
    temperature: atStart('temperature'),
    apparentTemperature: atStart('apparentTemperature'),
    windSpeed: atStart('windSpeed'),
    precipitation: orNull(precipitation()),
    weatherCode: orNull(at(months, 'weatherCode', part < 0.5 ? from : from + hourMs)),
  }
}
