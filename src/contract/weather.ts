import type { SkyCount, SkyOfRun } from '../domain/enrich/sky-of-run'
import type { Outcome } from '../domain/outcome'
import type { KnownMonth, WeatherRun } from '../domain/weather/plan'
import type { Spent } from '../domain/weather/quota'
import type { Weather, WeatherCount } from '../domain/weather/sources'
import type { StoreTrouble } from './db'

/** What a plan of requests is made from. */
export interface WeatherWanted {
  /** Outdoor runs whose rows lack some of their weather. */
  readonly runs: readonly WeatherRun[]
  readonly known: readonly KnownMonth[]
  /** Calls of the last day: the quota goes on counting over a reload. */
  readonly spent: readonly Spent[]
}

/** A cell's month on its way to the store. */
export interface KeptMonth extends KnownMonth {
  /** As `domain/weather/stored` writes hours. */
  readonly data: Uint8Array<ArrayBuffer>
  readonly gaps: number
  readonly impossible: number
}

/** Weather, sun and moon of one run, each value with its source. */
export interface WeatherPage {
  readonly weather: Weather
  readonly sky: SkyOfRun
}

/** How the weather of all outdoor runs came about. */
export interface WeatherReport {
  readonly weather: WeatherCount
  readonly sky: SkyCount
  readonly months: {
    readonly archive: number
    readonly forecast: number
    readonly bytes: number
    /** Values that the service had not, and that nobody can have measured. */
    readonly gaps: number
    readonly impossible: number
  }
}

export interface WeatherProgress {
  /** Cells in a month, or in the last days: what is asked. */
  readonly done: number
  readonly of: number
  /** UTC ms until which the quota, or a refusal, is waited for; null while something is asked. */
  readonly waitsUntil: number | null
}

export interface WeatherEnd {
  readonly end:
    | 'done'
    /** The runner, or another call, stopped it; what was kept stays. */
    | 'stopped'
    /** The runner has not asked for it, or this deployment names no host. */
    | 'off'
    /** Another tab asks. */
    | 'busy-elsewhere'
    /** The quota of the hour or the day is used up: `resumeAt` says when it goes on. */
    | 'waiting'
    /** The host does not want the question as it stands; `reason` are its words. */
    | 'refused'
    /** The answer was not one to the question; `reason` says how. Nothing of it was kept. */
    | 'misunderstood'
    | 'unreachable'
  readonly done: number
  readonly of: number
  readonly resumeAt: number | null
  readonly reason: string | null
  /** Runs for which nothing can be asked, and those whose weather is still not here. */
  readonly placeless: number
  readonly timeless: number
  readonly without: number
}

/** Asks the weather service, for the runner's own mirror alone: nobody ran where the sample ran. */
export interface WeatherAsker {
  /** Goes on where it was left. A second call ends the first. */
  fetch(onProgress: (progress: WeatherProgress) => void): Promise<Outcome<WeatherEnd, StoreTrouble>>
  /** Answers once nothing is asked any more. */
  stop(): Promise<void>
}
