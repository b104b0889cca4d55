import type { Outcome } from '../../src/domain/outcome'
import { fromBase64Url } from '../bytes'
import type { Bytes } from '../bytes'
import { badStrava, defaultStravaApi, isBase, isClientId } from '../settings'
import type { ReadLimits } from './lease'

/** A kind of Durable Object, as its binding gives it. */
export interface Objects {
  readonly idFromName: (name: string) => unknown
  readonly get: (id: never) => { readonly fetch: (request: Request) => Promise<Response> }
}

/** Settings of a deployment for its way to Strava; each is absent unless the owner has set it. */
export interface StravaEnv {
  readonly STRAVA_CLIENT_ID?: string
  readonly STRAVA_CLIENT_SECRET?: string
  readonly COOKIE_KEY?: string
  readonly COOKIE_KEY_BEFORE?: string
  readonly STRAVA_API?: string
  readonly STRAVA_OAUTH?: string
  readonly STRAVA_REVOKE_PATH?: string
  readonly STRAVA_READ_LIMITS?: string
  readonly STRAVA_RETENTION_DAYS?: string
  readonly CONNECTIONS?: Objects
  readonly LEASES?: Objects
  readonly GATES?: Objects
}

/** What it takes to speak to Strava in the app's name. */
export interface StravaApp {
  readonly id: string
  readonly secret: string
  readonly oauth: string
  readonly revokePath: string
}

export interface StravaSettings {
  readonly app: StravaApp
  /** The first seals; each opens. */
  readonly keys: readonly Bytes[]
  readonly api: string
  readonly limits: ReadLimits
  readonly retentionDays: number
  readonly connections: Objects
  readonly leases: Objects
  readonly gates: Objects
}

export type StravaSettingTrouble =
  | 'bad-client'
  | 'bad-cookie-key'
  | 'bad-api'
  | 'bad-oauth'
  | 'bad-revoke-path'
  | 'bad-read-limits'
  | 'bad-retention'
  | 'no-strava-object'

const failed = (code: StravaSettingTrouble, detail: string): Outcome<never, StravaSettingTrouble> => ({ ok: false, code, detail })

const readKeys = (env: StravaEnv): Outcome<readonly Bytes[], StravaSettingTrouble> => {
  const now = fromBase64Url(env.COOKIE_KEY ?? '')
  if (now?.length !== 32) return failed('bad-cookie-key', 'COOKIE_KEY is missing or malformed: it has to be 32 random bytes in base64url.')
  if ((env.COOKIE_KEY_BEFORE ?? '') === '') return { ok: true, value: [now] }
  const before = fromBase64Url(env.COOKIE_KEY_BEFORE ?? '')
  if (before?.length !== 32)
    return failed('bad-cookie-key', 'COOKIE_KEY_BEFORE is malformed: it has to be the 32 bytes in base64url that COOKIE_KEY was before, or be taken away.')
  return { ok: true, value: [now, before] }
}

const readLimits = (text: string): ReadLimits | null => {
  const [window, day, ...rest] = text.split(',').map((part) => (/^[1-9]\d{0,6}$/.test(part) ? Number(part) : Number.NaN))
  return window !== undefined && day !== undefined && rest.length === 0 && day >= window ? { window, day } : null
}

/** The settings of the way to Strava, null where none is set, or why there is none, in a sentence for whoever runs the deployment; it names settings, and no value that is a secret. */
export const readStravaSettings = (env: StravaEnv): Outcome<StravaSettings | null, StravaSettingTrouble> => {
  const { STRAVA_CLIENT_ID: id = '', STRAVA_CLIENT_SECRET: secret = '' } = env
  // The secret may stand alone: the relay checks signatures with it. The cookie's key alone offers nothing either.
  if (id === '') return { ok: true, value: null }
  if (!isClientId(id)) return failed('bad-client', badStrava.client)
  if (!/^[\x21-\x7e]{1,200}$/.test(secret))
    return failed('bad-client', 'STRAVA_CLIENT_SECRET is missing or malformed: it has to be the secret of the application at Strava.')
  const keys = readKeys(env)
  if (!keys.ok) return keys
  const api = env.STRAVA_API || defaultStravaApi
  if (!isBase(api)) return failed('bad-api', badStrava.api)
  const oauth = env.STRAVA_OAUTH || 'https://www.strava.com'
  if (!isBase(oauth))
    return failed('bad-oauth', 'STRAVA_OAUTH is malformed: it has to be an https address like https://www.strava.com, without a slash at its end.')
  const revokePath = env.STRAVA_REVOKE_PATH || '/oauth/revoke'
  if (!/^(\/[a-z\d_-]+)+$/.test(revokePath))
    return failed('bad-revoke-path', 'STRAVA_REVOKE_PATH is malformed: it has to be a path like /oauth/revoke, or /oauth/deauthorize for the older way.')
  const limits = readLimits(env.STRAVA_READ_LIMITS || '100,1000')
  if (limits === null)
    return failed('bad-read-limits', 'STRAVA_READ_LIMITS is malformed: it has to be the reads of a quarter of an hour and of a day, like 100,1000.')
  const days = env.STRAVA_RETENTION_DAYS || '7'
  if (!/^[1-9]\d{0,3}$/.test(days)) return failed('bad-retention', 'STRAVA_RETENTION_DAYS is malformed: it has to be a whole number of days from 1 to 9999.')
  const { CONNECTIONS: connections, LEASES: leases, GATES: gates } = env
  if (connections === undefined || leases === undefined || gates === undefined)
    return failed('no-strava-object', 'CONNECTIONS, LEASES and GATES have to be bound to their Durable Objects in wrangler.jsonc, and one of them is missing.')
  return {
    ok: true,
    value: { app: { id, secret, oauth, revokePath }, keys: keys.value, api, limits, retentionDays: Number(days), connections, leases, gates },
  }
}

/** What the page is told: whether it may show Connect, and how many days rows of Strava's API may be kept. */
export const stravaOffered = (env: StravaEnv): { readonly connect: boolean; readonly retentionDays?: number; readonly connectRefused?: string } => {
  const settings = readStravaSettings(env)
  if (!settings.ok) return { connect: false, connectRefused: settings.detail ?? settings.code }
  return settings.value === null ? { connect: false } : { connect: true, retentionDays: settings.value.retentionDays }
}
