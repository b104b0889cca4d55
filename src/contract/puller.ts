import type { Outcome } from '../domain/outcome'
import type { StoreTrouble } from './db'
import type { Change } from './relay'

export interface PullProgress {
  readonly doing: 'listing' | 'streams' | 'following'
  readonly done: number
  /** Null while nobody knows. */
  readonly of: number | null
  /** UTC ms until which Strava's limits, or a refusal, are waited for; null while something is asked. */
  readonly waitsUntil: number | null
  /** As the headers of Strava's last answer state them; null where a browser may not read them. */
  readonly limits: PullLimits | null
}

/** Reads, in this quarter of an hour and this day, of the whole app. */
export interface PullLimits {
  readonly window: { readonly used: number; readonly of: number }
  readonly day: { readonly used: number; readonly of: number }
}

export interface PullEnd {
  readonly end:
    | 'done'
    /** The runner, or another call, stopped it; what was kept stays. */
    | 'stopped'
    /** Another tab asks. */
    | 'busy-elsewhere'
    /** Reads are used up: `resumeAt` says when it goes on. */
    | 'waiting'
    /** Nobody is connected on this device. */
    | 'not-connected'
    /** Strava no longer lets the app in: the runner took it back. What only the API told has been removed here. */
    | 'ended'
    /** Strava has switched the app off. */
    | 'inactive'
    /** Somebody else is connected than those rows are of: nothing was asked. */
    | 'other-athlete'
    /** Strava's answer was none to the question; `reason` says how. What came before is kept. */
    | 'misunderstood'
    | 'unreachable'
  readonly resumeAt: number | null
  readonly reason: string | null
  /** Activities listed and tracks fetched by this call. */
  readonly listed: number
  readonly tracks: number
  /** Activities that Strava would not tell of (403, 5xx after tries): counted, never in silence. */
  readonly refused: number
}

/** Asks Strava, for the runner's own mirror alone; holds the token, in memory. */
export interface Puller {
  /** Goes on where it was left; a second call ends the first. `all`: also what lies before the last hundred. */
  pull(reach: 'recent' | 'all', onProgress: (progress: PullProgress) => void): Promise<Outcome<PullEnd, StoreTrouble>>
  /** Asks about what the relay told of. `allSince`: more changed than is told one by one, so the last activities are listed again. Answers `done` once the store has all of it. */
  follow(changes: readonly Change[], allSince: number | null): Promise<Outcome<PullEnd, StoreTrouble>>
  /** Answers once nothing is asked any more, and the token is forgotten. */
  stop(): Promise<void>
}
