/** Opened as a page, never fetched: it leads to Strava, and Strava leads back to the other. */
export const startAddress = '/api/strava/start'
export const callbackAddress = '/api/strava/callback'
/** GET, answered by a `PendingAnswer`: whom Strava sent back, before anything is written. 204 where nobody came back, or more than ten minutes ago. */
export const pendingAddress = '/api/strava/pending'
/** POST, answered by a `Connected`: the runner says that it is them. */
export const confirmAddress = '/api/strava/confirm'
/** POST, answered by nothing: it is not them, or they think again. What Strava granted is given back. */
export const cancelAddress = '/api/strava/cancel'
/** POST a `TokenQuestion`, answered by a `TokenAnswer`. */
export const tokenAddress = '/api/strava/token'
/** POST, answered by a `Disconnected`. */
export const disconnectAddress = '/api/strava/disconnect'
/** GET, followed by a slash and a read path of Strava's API, where a browser may not call Strava itself. */
export const passAddress = '/api/strava/pass'

/** With this header and `1` come all questions but the two pages: no form and no picture of another site can send it. */
export const askedByPage = 'RM-Req'

/** The page that the way over Strava ends on. `said` tells why there is nobody to connect; without it there is somebody to confirm. */
export const connectPage = '/connect'
export const saidKey = 'said'

/**
 * `refused`: the runner did not let the app in. `scope`: activities were left out of what was granted. `athlete-limit`: the app has as many athletes as Strava allows it. `expired`: the
 * way over Strava took more than ten minutes, was gone twice, or began in another browser. `inactive`: Strava has switched the app off. `busy`: too many connect at once. `no-answer`:
 * Strava did not answer as it should. `not-offered`: this deployment connects nobody.
 */
export const connectWords = ['refused', 'scope', 'athlete-limit', 'expired', 'inactive', 'busy', 'no-answer', 'not-offered'] as const
export type ConnectWord = (typeof connectWords)[number]

/** Strava's numbers are words here: nobody counts with them. */
export interface PendingAnswer {
  readonly athlete: string
  /** First name as Strava has it; null where it has none. */
  readonly name: string | null
  readonly scope: readonly string[]
  /** Somebody else is connected on this device, and would be no more. */
  readonly replaces: boolean
}

export interface Connected {
  readonly athlete: string
}

export interface TokenQuestion {
  /** How many reads the device would like to make now. */
  readonly reads: number
  /** Strava answered 401 to the token that was handed out last. */
  readonly stale?: boolean
}

/** The reads are all that may be made until the window ends: Strava's limits are of the whole app. */
export interface Lease {
  readonly reads: number
  /** UTC ms. */
  readonly until: number
  /** UTC ms: when reads can be had again; null while some were given, or none were asked for. */
  readonly next: number | null
}

/** Kept in the memory of the worker that asks Strava, and written nowhere. */
export interface TokenAnswer {
  readonly token: string
  /** UTC ms. */
  readonly expires: number
  readonly scope: readonly string[]
  readonly athlete: string
  readonly lease: Lease
  /** How many days rows of the API may be kept. */
  readonly retentionDays: number
}

/** `revoked`: Strava took it back at once. Else the runner can do it themselves in Strava's settings; here it is ended either way. */
export interface Disconnected {
  readonly revoked: boolean
}

/**
 * `not-offered`: this deployment connects nobody. `other-origin`: another site asks. `no-pending`: nobody came back from Strava, or more than ten minutes ago. `no-session`: nobody is
 * connected. `ended`: Strava takes the permission for no more valid; the cookie is gone. `bad-question`: its form is not that of this contract. `busy`: too often, `next` says when again.
 * `inactive`: Strava has switched the app off. `no-answer`: Strava did not answer as it should. `bad-path`: nothing that may be read through here.
 */
const stravaTroubles = [
  'not-offered',
  'other-origin',
  'no-pending',
  'no-session',
  'ended',
  'bad-question',
  'busy',
  'inactive',
  'no-answer',
  'bad-path',
] as const
export type StravaTrouble = (typeof stravaTroubles)[number]
export const isStravaTrouble = (word: unknown): word is StravaTrouble => stravaTroubles.some((known) => known === word)

export interface StravaRefusal {
  readonly error: StravaTrouble
  /** UTC ms, with `busy`. */
  readonly next?: number
}
