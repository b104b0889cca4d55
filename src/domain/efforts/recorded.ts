import type { Track } from '../tracks/track'

/** A sample as a test writes it: seconds since the start, and what its device knew. */
export interface Sample {
  readonly s: number
  readonly m?: number
  readonly latitude?: number
  readonly longitude?: number
  readonly altitude?: number
}

/** A track of samples written down. */
export const recorded = (samples: readonly Sample[], restarts: readonly number[] = []): Track => {
  const column = (of: (sample: Sample) => number | undefined): Float64Array => Float64Array.from(samples, (sample) => of(sample) ?? NaN)
  const none = column(() => undefined)
  return {
    length: samples.length,
    time: column(({ s }) => Date.UTC(2024, 4, 5, 6) + s * 1000),
    distance: column(({ m }) => m),
    latitude: column(({ latitude }) => latitude),
    longitude: column(({ longitude }) => longitude),
    altitude: column(({ altitude }) => altitude),
    heartRate: none,
    cadence: none,
    temperature: none,
    power: none,
    restarts: Uint32Array.from(restarts),
  }
}

/** One sample a second: the metres of each second, one after the other, the first at 0. */
export const everySecond = (metres: readonly number[]): readonly { readonly s: number; readonly m: number }[] => {
  let m = 0
  return [{ s: 0, m }, ...metres.map((gain, i) => ({ s: i + 1, m: (m += gain) }))]
}

/** So many seconds at so many m/s. */
export const run = (seconds: number, speed: number): readonly number[] => new Array<number>(seconds).fill(speed)

/** The same run as a device without a distance of its own writes it: due north from 45° N, where a degree has 111,132 m. */
export const northward = (samples: readonly { readonly s: number; readonly m: number }[]): readonly Sample[] =>
  samples.map(({ s, m }) => ({ s, latitude: 45 + m / 111_131.8, longitude: 9 }))
