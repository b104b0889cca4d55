import type { Place } from './places'
import { createRng } from './rng'
import { moonAt, sunAround } from './sky'

/** The sky over one start; names as in the registry, UTC ms for the epochs. */
export interface Weather {
  readonly weatherTime: number
  readonly weatherCondition: number
  readonly temperature: number
  readonly apparentTemperature: number
  readonly dewpoint: number
  readonly humidity: number
  readonly pressure: number
  readonly windSpeed: number
  readonly windGust: number
  readonly windBearing: number
  readonly precipitationIntensity: number
  readonly sunrise: number | null
  readonly sunset: number | null
  readonly moonPhase: number
  readonly precipitationProbability: number
  readonly precipitationType: number | null
  readonly cloudCover: number
  readonly visibility: number
  readonly uvIndex: number
  readonly ozone: number | null
}

const round = (value: number, to: number): number => Math.round(value * to) / to

/** Strava changed its weather provider in March 2023: since then no ozone, the moon in eighths, and 1 for "no precipitation". */
const providerChange = Date.UTC(2023, 2, 1)

/** Weather of a place at a UTC ms. Outings of one day at one place share the day's air. */
export const weatherAt = (seed: number | string, place: Place, utc: number, day: number, minute: number): Weather => {
  const air = createRng(`${seed}/${place.name}/${day}`)
  const warm = 3.6 * air.normal()
  const wet = air.chance(place.wet * 1.6) && air.chance(0.65)
  const gusty = Math.exp(0.55 * air.normal())
  const bearing = air.int(360)
  const hour = createRng(`${seed}/${utc}`)
  const season = Math.cos((2 * Math.PI * ((day % 365.2425) - 20 - (place.latitude < 0 ? 182.6 : 0))) / 365.2425)
  const temperature = place.mean - place.swing * season + warm + 3.8 * Math.cos((2 * Math.PI * (minute - 900)) / 1440)
  const windSpeed = Math.min(24, 3.1 * gusty * (1 + 0.15 * hour.normal() ** 2))
  const humidity = Math.min(0.99, Math.max(0.2, (wet ? 0.9 : 0.68) - 0.012 * (temperature - place.mean) + 0.06 * hour.normal()))
  // Magnus formula, Sonntag 1990
  const gamma = Math.log(humidity) + (17.62 * temperature) / (243.12 + temperature)
  const dewpoint = (243.12 * gamma) / (17.62 - gamma)
  const chill = temperature < 10 && windSpeed > 1.3 ? 13.12 + 0.6215 * temperature + (0.3965 * temperature - 11.37) * (windSpeed * 3.6) ** 0.16 : temperature
  const apparent =
    temperature > 24 ? temperature + 0.33 * humidity * 6.105 * Math.exp((17.27 * temperature) / (237.7 + temperature)) - 4 - 0.7 * windSpeed * 0.4 : chill
  const snow = wet && temperature < 0.5
  const intensity = wet ? round(0.2 + 1.8 * hour.next() ** 2, 100) : 0
  const cloudCover = round(wet ? 0.75 + 0.25 * hour.next() : hour.next() ** 1.4, 100)
  const fog = !wet && humidity > 0.94 && windSpeed < 2.2
  const sun = sunAround(utc, place.latitude, place.longitude)
  const light = sun === null || utc < sun.rise || utc > sun.set ? 0 : Math.sin((Math.PI * (utc - sun.rise)) / (sun.set - sun.rise))
  const moon = moonAt(utc)
  const old = utc < providerChange
  return {
    weatherTime: Math.floor(utc / 3_600_000) * 3_600_000,
    weatherCondition: snow ? 6 : wet ? 5 : fog ? 4 : windSpeed > 9.5 ? 8 : cloudCover < 0.3 ? 1 : cloudCover < 0.7 ? 2 : 3,
    temperature: round(temperature, 100),
    apparentTemperature: round(apparent, 100),
    dewpoint: round(dewpoint, 100),
    humidity: round(humidity, 100),
    pressure: round(1014 + 7 * hour.normal() - (wet ? 8 : 0), 10),
    windSpeed: round(windSpeed, 100),
    windGust: round(windSpeed * (1.35 + 0.5 * hour.next()), 100),
    windBearing: (bearing + hour.int(20)) % 360,
    precipitationIntensity: intensity,
    sunrise: sun === null ? null : Math.floor(sun.rise / 1000) * 1000,
    sunset: sun === null ? null : Math.floor(sun.set / 1000) * 1000,
    moonPhase: old ? round(moon, 100) : (Math.round(moon * 8) % 8) / 8,
    precipitationProbability: wet ? round(0.4 + 0.6 * hour.next(), 100) : round(0.2 * hour.next(), 100),
    precipitationType: snow ? 6 : wet ? 5 : old ? null : 1,
    cloudCover,
    visibility: fog ? 200 + hour.int(700) : 8000 + hour.int(8000),
    uvIndex: Math.round(9 * light * (1 - 0.6 * cloudCover) * (0.65 - 0.35 * season)),
    ozone: old ? round(300 + 25 * hour.normal(), 10) : null,
  }
}
