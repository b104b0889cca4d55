import type { Reading } from './reading'
import type { Sensor } from './sensor'
import { skyOfExport, skyOfWmo } from './skies'
import type { Sky } from './skies'

/** Where a value comes from, the first that has one wins: the export's own column, the weather service, the device itself. */
export const weatherSources = ['export', 'open-meteo', 'wrist'] as const
export type WeatherSource = (typeof weatherSources)[number]

export interface Sourced<T> {
  readonly value: T
  readonly source: WeatherSource
}

/** The export's columns, in the registry's names and units. */
export interface ExportWeather {
  readonly temperature: number | null
  readonly apparentTemperature: number | null
  /** mm/h */
  readonly precipitationIntensity: number | null
  readonly windSpeed: number | null
  readonly weatherCondition: number | null
}

/** °C, mm/h, m/s; null where no source tells. */
export interface Weather {
  readonly temperature: Sourced<number> | null
  readonly apparentTemperature: Sourced<number> | null
  readonly precipitation: Sourced<number> | null
  readonly windSpeed: Sourced<number> | null
  readonly sky: Sourced<Sky> | null
  /** What a second source says otherwise: the first is believed, and that they differ is counted. */
  readonly disagreements: readonly Disagreement[]
  /** A condition whose number nobody knows. */
  readonly unknownSky: boolean
}

export interface Disagreement {
  readonly what: 'temperature' | 'apparentTemperature' | 'precipitation' | 'windSpeed'
  readonly believed: WeatherSource
  readonly other: WeatherSource
}

/** A model's cell is kilometres wide, and a wrist is warm: by less than this two sources say the same. °C and m/s. */
const apart = { temperature: 5, apparentTemperature: 6, windSpeed: 5 } as const
const apartOnWrist = 12
/** mm/h from which a run was in the rain: the least that the service writes. */
const wet = 0.1

type Candidates = Readonly<Partial<Record<WeatherSource, number | null>>>

const first = (candidates: Candidates): Sourced<number> | null => {
  for (const source of weatherSources) {
    const value = candidates[source] ?? null
    if (value !== null) return { value, source }
  }
  return null
}

const differs = (what: Disagreement['what'], a: number, b: number, other: WeatherSource): boolean =>
  what === 'precipitation' ? a >= wet !== b >= wet : Math.abs(a - b) > (other === 'wrist' ? apartOnWrist : apart[what])

/** The weather of a run, each value with its source. Null for what was not asked, not answered or not recorded. */
export const weatherOf = (run: { readonly told: ExportWeather | null; readonly reading: Reading | null; readonly sensor: Sensor | null }): Weather => {
  const { told, reading, sensor } = run
  const disagreements: Disagreement[] = []
  const settle = (what: Disagreement['what'], candidates: Candidates): Sourced<number> | null => {
    const believed = first(candidates)
    if (believed === null) return null
    for (const other of weatherSources) {
      const value = candidates[other] ?? null
      if (other !== believed.source && value !== null && differs(what, believed.value, value, other))
        disagreements.push({ what, believed: believed.source, other })
    }
    return believed
  }
  const skies = { export: skyOfExport(told?.weatherCondition ?? null), 'open-meteo': skyOfWmo(reading?.weatherCode ?? null) }
  const source = skies.export.sky !== null ? 'export' : 'open-meteo'
  const { sky } = skies[source]
  return {
    temperature: settle('temperature', { export: told?.temperature ?? null, 'open-meteo': reading?.temperature ?? null, wrist: sensor?.temperature ?? null }),
    apparentTemperature: settle('apparentTemperature', { export: told?.apparentTemperature ?? null, 'open-meteo': reading?.apparentTemperature ?? null }),
    precipitation: settle('precipitation', { export: told?.precipitationIntensity ?? null, 'open-meteo': reading?.precipitation ?? null }),
    windSpeed: settle('windSpeed', { export: told?.windSpeed ?? null, 'open-meteo': reading?.windSpeed ?? null }),
    sky: sky === null ? null : { value: sky, source },
    disagreements,
    unknownSky: skies.export.unknown || skies['open-meteo'].unknown,
  }
}

/** How the weather of many runs came about. */
export interface WeatherCount {
  readonly runs: number
  /** Runs without a temperature from anywhere. */
  readonly without: number
  /** By field and source. */
  readonly from: Readonly<Record<'temperature' | 'apparentTemperature' | 'precipitation' | 'windSpeed' | 'sky', Readonly<Record<WeatherSource, number>>>>
  /** By what differs, and between whom. */
  readonly disagreements: readonly (Disagreement & { readonly runs: number })[]
  readonly unknownSkies: number
}

export const countWeather = (all: readonly Weather[]): WeatherCount => {
  const none = (): Record<WeatherSource, number> => ({ export: 0, 'open-meteo': 0, wrist: 0 })
  const from = { temperature: none(), apparentTemperature: none(), precipitation: none(), windSpeed: none(), sky: none() }
  const differing = new Map<string, Disagreement & { runs: number }>()
  for (const weather of all) {
    for (const what of ['temperature', 'apparentTemperature', 'precipitation', 'windSpeed', 'sky'] as const) {
      const value = weather[what]
      if (value !== null) from[what][value.source]++
    }
    for (const disagreement of weather.disagreements) {
      const key = `${disagreement.what} ${disagreement.believed} ${disagreement.other}`
      const sum = differing.get(key) ?? { ...disagreement, runs: 0 }
      sum.runs++
      differing.set(key, sum)
    }
  }
  return {
    runs: all.length,
    without: all.filter(({ temperature }) => temperature === null).length,
    from,
    disagreements: [...differing.values()],
    unknownSkies: all.filter(({ unknownSky }) => unknownSky).length,
  }
}
