/** What is asked of every hour, in the order in which it is stored. `precipitation` is the sum of the hour that ends there; the others hold at the hour itself (Open-Meteo's documentation). */
export const hourlyFields = ['temperature', 'apparentTemperature', 'precipitation', 'windSpeed', 'weatherCode'] as const
export type HourlyField = (typeof hourlyFields)[number]

/** A stretch of hours without a hole: °C, mm, m/s, WMO code; NaN where the source has no value. */
export interface Hours extends Readonly<Record<HourlyField, Float64Array>> {
  /** UTC ms of the first hour. */
  readonly from: number
  readonly length: number
}

interface Asked {
  /** Its name at Open-Meteo. */
  readonly name: string
  /** The unit in which it must answer: one that nobody asked for would be read as another number. */
  readonly unit: string
  /** Stored steps to the unit: the decimals that are answered. */
  readonly steps: number
  /** Beyond what was ever measured on the ground is no measurement (WMO's records: −89.2 to 56.7 °C, 305 mm in an hour, gusts of 113 m/s). */
  readonly least: number
  readonly most: number
}

export const asked = {
  temperature: { name: 'temperature_2m', unit: '°C', steps: 10, least: -95, most: 65 },
  apparentTemperature: { name: 'apparent_temperature', unit: '°C', steps: 10, least: -130, most: 90 },
  precipitation: { name: 'precipitation', unit: 'mm', steps: 100, least: 0, most: 320 },
  windSpeed: { name: 'wind_speed_10m', unit: 'm/s', steps: 100, least: 0, most: 120 },
  weatherCode: { name: 'weather_code', unit: 'wmo code', steps: 1, least: 0, most: 99 },
} as const satisfies Readonly<Record<HourlyField, Asked>>
