import { done, failed } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'
import type { Grant } from './session'
import type { StravaApp } from './settings'

/** `ended`: Strava takes what was shown to it, a code or a refresh token, for no more valid. `app-refused`: it takes the app's own number or secret for wrong. */
export type OauthTrouble = 'ended' | 'athlete-limit' | 'inactive' | 'busy' | 'app-refused' | 'no-answer'

const patience = 10_000
/** Strava hands the same token out again as long as it is good for more than an hour: to ask sooner is a call for nothing. */
export const freshFor = 3_600_000

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

interface Told {
  readonly status: number
  readonly body: unknown
}

/** Null where Strava is not reached. A redirect is no answer: what goes along are secrets. */
const post = async (
  address: string,
  fields: Readonly<Record<string, string>>,
  fetching: typeof fetch,
  headers: Readonly<Record<string, string>> = {},
): Promise<Told | null> => {
  try {
    const answer = await fetching(address, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { Accept: 'application/json', ...headers },
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    })
    return { status: answer.status, body: parsed(await answer.text()) }
  } catch {
    return null
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text.slice(0, 200)
  }
}

/** Strava's `errors` is a list of what is wrong with what, and at times a word. */
const faultsIn = (body: unknown): readonly Readonly<Record<string, unknown>>[] =>
  isRecord(body) && Array.isArray(body['errors']) ? body['errors'].filter(isRecord) : []

const troubleIn = ({ status, body }: Told): OauthTrouble => {
  const faults = faultsIn(body)
  const isAbout = (field: string, value: string): boolean => faults.some((fault) => fault[field] === value)
  if (status === 429) return 'busy'
  if (status === 403) {
    if (isAbout('code', 'Inactive')) return 'inactive'
    return JSON.stringify(body ?? '').includes('Limit of connected athletes') ? 'athlete-limit' : 'no-answer'
  }
  if (status !== 400 && status !== 401) return 'no-answer'
  if (isAbout('resource', 'RefreshToken') || isAbout('resource', 'AuthorizationCode')) return 'ended'
  if (isRecord(body) && body['error'] === 'invalid_grant') return 'ended'
  return isAbout('resource', 'Application') ? 'app-refused' : 'no-answer'
}

/** What a header can carry, and so what a token can be. */
export const isToken = (value: unknown): value is string => typeof value === 'string' && /^[\w.~+/=-]{1,1000}$/.test(value)

const readGrant = (body: unknown): Grant | null => {
  if (!isRecord(body)) return null
  const { access_token: access, refresh_token: refresh, expires_at: expires } = body
  if (!isToken(access) || !isToken(refresh) || typeof expires !== 'number' || !Number.isFinite(expires)) return null
  return { access, refresh, expires: expires * 1000 }
}

const ask = async (
  { id, secret, oauth }: StravaApp,
  fields: Readonly<Record<string, string>>,
  fetching: typeof fetch,
): Promise<Outcome<{ readonly grant: Grant; readonly body: unknown }, OauthTrouble>> => {
  const told = await post(`${oauth}/oauth/token`, { client_id: id, client_secret: secret, ...fields }, fetching)
  if (told === null) return failed('no-answer')
  if (told.status !== 200) return failed(troubleIn(told))
  const grant = readGrant(told.body)
  return grant === null ? failed('no-answer') : done({ grant, body: told.body })
}

export const exchange = async (
  app: StravaApp,
  code: string,
  fetching: typeof fetch,
): Promise<Outcome<{ readonly grant: Grant; readonly athlete: number; readonly name: string | null }, OauthTrouble>> => {
  const answer = await ask(app, { grant_type: 'authorization_code', code }, fetching)
  if (!answer.ok) return answer
  const { grant, body } = answer.value
  const athlete = isRecord(body) && isRecord(body['athlete']) ? body['athlete'] : {}
  const { id, firstname } = athlete
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || id <= 0) return failed('no-answer')
  return done({ grant, athlete: id, name: typeof firstname === 'string' && firstname.trim() !== '' ? firstname.toWellFormed().trim().slice(0, 60) : null })
}

export const refresh = async (app: StravaApp, token: string, fetching: typeof fetch): Promise<Outcome<Grant, OauthTrouble>> => {
  const answer = await ask(app, { grant_type: 'refresh_token', refresh_token: token }, fetching)
  return answer.ok ? done(answer.value.grant) : answer
}

/** Whether the permission is given back, or was gone already. The older path knows the access token alone, so one that has run out is renewed for it. */
export const revoke = async (app: StravaApp, grant: Grant, now: number, fetching: typeof fetch): Promise<boolean> => {
  const { id, secret, oauth, revokePath } = app
  const address = `${oauth}${revokePath}`
  if (!revokePath.endsWith('/deauthorize')) {
    const told = await post(address, { token: grant.refresh, token_type_hint: 'refresh_token' }, fetching, {
      Authorization: `Basic ${btoa(`${id}:${secret}`)}`,
    })
    return told !== null && told.status >= 200 && told.status < 300
  }
  const live = grant.expires > now + patience ? done(grant) : await refresh(app, grant.refresh, fetching)
  if (!live.ok) return live.code === 'ended'
  const told = await post(address, {}, fetching, { Authorization: `Bearer ${live.value.access}` })
  return told !== null && (told.status === 401 || (told.status >= 200 && told.status < 300))
}
