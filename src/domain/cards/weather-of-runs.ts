import { weatherSources } from '../weather/sources'
import type { Runs } from './card'

/** What is hard about weather, in the order in which it is told. */
export const hardships = ['wet', 'cold', 'hot', 'windy'] as const
export type Hardship = (typeof hardships)[number]

/**
 * truth.md: "feels < 0 or > 30 °C, rain, wind ≥ 10 m/s". A tenth of a millimetre an hour is the least that the weather service writes, and from which two
 * sources differ on rain (`weather/sources.ts`).
 */
const isHard = {
  wet: ({ rain }) => rain >= 0.1,
  cold: ({ feels }) => feels < 0,
  hot: ({ feels }) => feels > 30,
  windy: ({ wind }) => wind >= 10,
} as const satisfies Readonly<Record<Hardship, (weather: Felt) => boolean>>

/** °C, mm/h and m/s; NaN where no source tells. */
export interface Felt {
  readonly feels: number
  readonly rain: number
  readonly wind: number
}

type Read = Runs<'feels' | 'feelsFrom' | 'rain' | 'rainFrom' | 'wind' | 'windFrom'>

/** The export writes some years' values as 32-bit floats: 30 °C are not to become 30.000001. */
const hundredth = (value: number | undefined): number => Math.round((value ?? NaN) * 100) / 100

export const feltAt = (runs: Read, place: number): Felt => ({
  feels: hundredth(runs.feels[place]),
  rain: hundredth(runs.rain[place]),
  wind: hundredth(runs.wind[place]),
})

/** Only a run of which all three are known can be called easy, so only such a run counts at all: else what is seldom told would look harder. */
export const isKnown = ({ feels, rain, wind }: Felt): boolean => !Number.isNaN(feels + rain + wind)

export const hardshipsOf = (felt: Felt): readonly Hardship[] => hardships.filter((one) => isHard[one](felt))

/** How many of these runs have a value from each source, in the order of `weatherSources`. */
export const sourcesOf = (from: Float64Array, places: readonly number[]): readonly number[] =>
  weatherSources.map((_, source) => places.filter((place) => from[place] === source).length)
