import { readStravaSettings } from './settings'
import type { StravaEnv, StravaSettings } from './settings'
import { seal, unseal } from './seal'
import type { Purpose } from './seal'
import { connectionOf } from './objects'

/** What Strava hands out for an athlete. */
export interface Grant {
  readonly access: string
  /** UTC ms. */
  readonly expires: number
  readonly refresh: string
}

/** All there is of a connection on the side of the functions, and it lies sealed in the runner's own browser. */
export interface Session extends Grant {
  readonly athlete: number
  readonly scope: readonly string[]
  /** UTC ms of the connection: one that was ended later is no more. */
  readonly since: number
  /** Drawn at random, once for each connection of a browser. */
  readonly id: string
}

/** A session that nobody has confirmed yet. */
export interface Pending extends Session {
  readonly name: string | null
}

interface Cookie {
  readonly name: string
  /** The state alone is Lax: Strava leads back to it from another site. */
  readonly sameSite: 'Strict' | 'Lax'
  readonly seconds: number
}

/**
 * `__Host-` keeps a neighbouring host from planting one, and goes with Secure, no Domain and the path `/`. Chromium takes both over plain http from this machine as well, so they are the
 * same everywhere.
 */
const cookies = {
  session: { name: '__Host-session', sameSite: 'Strict', seconds: 90 * 86_400 },
  pending: { name: '__Host-pending', sameSite: 'Strict', seconds: 600 },
  state: { name: '__Host-state', sameSite: 'Lax', seconds: 600 },
} as const satisfies Readonly<Record<Purpose, Cookie>>

const cookieWords = ({ name, sameSite }: Cookie, value: string, seconds: number): string =>
  `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; Secure; SameSite=${sameSite}`

export const sealedCookie = async (settings: StravaSettings, purpose: Purpose, claims: object, now: number): Promise<string> =>
  cookieWords(cookies[purpose], await seal(settings.keys, purpose, { ...claims }, now, cookies[purpose].seconds), cookies[purpose].seconds)

export const clearedCookie = (purpose: Purpose): string => cookieWords(cookies[purpose], '', 0)

export const unsealedFrom = async (
  settings: StravaSettings,
  purpose: Purpose,
  request: Request,
  now: number,
): Promise<Readonly<Record<string, unknown>> | null> => {
  const start = `${cookies[purpose].name}=`
  const sealed = (request.headers.get('Cookie') ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(start))
  return sealed === undefined ? null : unseal(settings.keys, purpose, sealed.slice(start.length), now)
}

const readSession = (claims: Readonly<Record<string, unknown>> | null): Session | null => {
  if (claims === null) return null
  const { access, expires, refresh, athlete, scope, since, id } = claims
  if (typeof access !== 'string' || typeof refresh !== 'string' || typeof id !== 'string') return null
  if (typeof expires !== 'number' || typeof since !== 'number' || typeof athlete !== 'number' || !Number.isSafeInteger(athlete)) return null
  if (!Array.isArray(scope)) return null
  return { access, expires, refresh, athlete, scope: scope.filter((name) => typeof name === 'string'), since, id }
}

export const sessionIn = async (settings: StravaSettings, request: Request, now: number): Promise<Session | null> =>
  readSession(await unsealedFrom(settings, 'session', request, now))

export const pendingIn = async (settings: StravaSettings, request: Request, now: number): Promise<Pending | null> => {
  const claims = await unsealedFrom(settings, 'pending', request, now)
  const session = readSession(claims)
  if (session === null) return null
  return { ...session, name: typeof claims?.['name'] === 'string' ? claims['name'] : null }
}

/** Whose session it is, by the sealed cookie and as long as it was not ended; null without one. */
export const sessionOf = async (request: Request, env: StravaEnv, now: number = Date.now()): Promise<{ readonly athlete: number } | null> => {
  const settings = readStravaSettings(env)
  if (!settings.ok || settings.value === null) return null
  const session = await sessionIn(settings.value, request, now)
  if (session === null) return null
  const { holds } = await connectionOf(settings.value, session.athlete).then((connection) => connection({ kind: 'holds', since: session.since }))
  return holds ? { athlete: session.athlete } : null
}
