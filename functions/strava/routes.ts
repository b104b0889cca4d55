import { Hono } from 'hono'
import type { Context } from 'hono'
import {
  callbackAddress,
  cancelAddress,
  confirmAddress,
  connectPage,
  disconnectAddress,
  passAddress,
  pendingAddress,
  saidKey,
  startAddress,
  tokenAddress,
} from '../../src/contract/strava'
import type { Connected, ConnectWord, Disconnected, PendingAnswer, StravaRefusal, StravaTrouble, TokenAnswer, TokenQuestion } from '../../src/contract/strava'
import { isSame, toBase64Url } from '../bytes'
import { writeLine } from '../relay/log'
import { emptyRelay, questionIn } from '../relay/routes'
import type { RelayEnv } from '../relay/settings'
import type { StravaFunction, StravaLine, StravaOutcome } from './log'
import { exchange, freshFor, isToken } from './oauth'
import type { OauthTrouble } from './oauth'
import { connectionOf, leaseFor, passes } from './objects'
import { isAskedByPage } from './own'
import { pass, passedTo } from './pass'
import { clearedCookie, pendingIn, sealedCookie, sessionIn, unsealedFrom } from './session'
import type { Pending, Session } from './session'
import { readStravaSettings } from './settings'
import type { StravaEnv, StravaSettings } from './settings'

export interface StravaWorld {
  readonly now?: () => number
  readonly fetching?: typeof fetch
  readonly log?: (line: StravaLine) => void
}

const wanted = 'read,activity:read_all'
/** Either shows activities: without the second those stay away that only the runner sees. */
const enough = ['activity:read', 'activity:read_all']

const hour = 3_600_000
/** How often in an hour: a browser that is connected, and an address that asks; and how often in a second all together. */
const rates = {
  connect: { session: 10, address: 60, all: 50 },
  token: { session: 60, address: 240 },
} as const
/** Longer than the cookie of a state lives. */
const stateOnce = { most: 1, per: 660_000 }
const mostReads = 1000

const troubleStatus: Readonly<Record<StravaTrouble, number>> = {
  'not-offered': 404,
  'other-origin': 403,
  'no-pending': 404,
  'no-session': 401,
  ended: 401,
  'bad-question': 400,
  busy: 429,
  inactive: 503,
  'no-answer': 502,
  'bad-path': 404,
}

const refusal = (error: StravaTrouble, next: number | null = null): Response =>
  Response.json((next === null ? { error } : { error, next }) satisfies StravaRefusal, { status: troubleStatus[error] })

const withCookies = (answer: Response, ...cookies: readonly string[]): Response => {
  for (const cookie of cookies) answer.headers.append('Set-Cookie', cookie)
  return answer
}

const randomWord = (): string => toBase64Url(crypto.getRandomValues(new Uint8Array(24)))

/** What the page is told of Strava's troubles, by the way and by the function. */
const wordOf: Readonly<Record<OauthTrouble, ConnectWord>> = {
  ended: 'expired',
  'athlete-limit': 'athlete-limit',
  inactive: 'inactive',
  busy: 'busy',
  'app-refused': 'no-answer',
  'no-answer': 'no-answer',
}
const troubleOf: Readonly<Record<OauthTrouble, StravaTrouble>> = {
  ended: 'ended',
  'athlete-limit': 'no-answer',
  inactive: 'inactive',
  busy: 'busy',
  'app-refused': 'no-answer',
  'no-answer': 'no-answer',
}

const readTokenQuestion = (told: Readonly<Record<string, unknown>> | null): TokenQuestion | null => {
  if (told === null) return null
  const { reads, stale = false } = told
  if (typeof reads !== 'number' || !Number.isSafeInteger(reads) || reads < 0 || reads > mostReads || typeof stale !== 'boolean') return null
  return { reads, stale }
}

/** The address that asks, as the platform saw it; null on this machine, where nobody else asks. */
const addressOf = (request: Request): string | null => {
  const address = request.headers.get('CF-Connecting-IP')
  return address === null || address === '127.0.0.1' || address === '::1' ? null : address
}

/** UTC ms from when on it may be asked again; null where it may be now. */
const keptOut = async (settings: StravaSettings, fn: 'connect' | 'token', request: Request, session: Session | null, now: number): Promise<number | null> => {
  const address = addressOf(request)
  const counted = [
    ...(fn === 'connect' ? [{ who: 'connect:all', most: rates.connect.all, per: 1000 }] : []),
    ...(address === null ? [] : [{ who: `${fn}:address:${address}`, most: rates[fn].address, per: hour }]),
    ...(session === null ? [] : [{ who: `${fn}:session:${session.id}`, most: rates[fn].session, per: hour }]),
  ]
  for (const { who, ...limit } of counted) {
    const { next } = await passes(settings, who, limit, now)
    if (next !== null) return next
  }
  return null
}

/** Everything of the way to Strava. What is answered, `src/contract/strava.ts` says. */
export const stravaRoutes = <E extends StravaEnv & RelayEnv>({
  now = () => Date.now(),
  fetching = (...of) => fetch(...of),
  log = writeLine,
}: StravaWorld = {}): Hono<{ Bindings: E }> => {
  const routes = new Hono<{ Bindings: E }>()
  type Call = Context<{ Bindings: E }>

  const logged = (fn: StravaFunction, began: number, answer: Response, outcome: StravaOutcome): Response => {
    const ended = now()
    log({ ts: ended, fn, status: answer.status, ms: ended - began, outcome, build: __BUILD__ })
    return answer
  }
  const settingsOf = (c: Call): StravaSettings | null => {
    const settings = readStravaSettings(c.env)
    return settings.ok ? settings.value : null
  }

  /** Back to the page: what is said is one of a closed list, and nothing else is in its address. */
  const toPage = (said: ConnectWord | null): Response =>
    new Response(null, { status: 303, headers: { Location: said === null ? connectPage : `${connectPage}?${saidKey}=${said}` } })

  type Went = { readonly said: ConnectWord; readonly outcome?: StravaOutcome } | { readonly answer: Response }
  const way = (fn: 'start' | 'callback', go: (c: Call, settings: StravaSettings) => Promise<Went>) => async (c: Call) => {
    // Hono takes HEAD for GET, and nobody opens a page by it.
    if (c.req.raw.method !== 'GET') return refusal('bad-question')
    const began = now()
    const settings = settingsOf(c)
    const went: Went = settings === null ? { said: 'not-offered' } : await go(c, settings)
    if ('answer' in went) return logged(fn, began, went.answer, 'done')
    // However it went, a state has been used.
    const back = fn === 'callback' ? withCookies(toPage(went.said), clearedCookie('state')) : toPage(went.said)
    return logged(fn, began, back, went.outcome ?? went.said)
  }

  routes.get(
    startAddress,
    way('start', async (c, settings) => {
      const session = await sessionIn(settings, c.req.raw, now())
      if ((await keptOut(settings, 'connect', c.req.raw, session, now())) !== null) return { said: 'busy' }
      const state = randomWord()
      const to = new URL(`${settings.app.oauth}/oauth/authorize`)
      const asked = {
        client_id: settings.app.id,
        redirect_uri: new URL(callbackAddress, c.req.url).href,
        response_type: 'code',
        approval_prompt: 'auto',
        scope: wanted,
        state,
      }
      for (const [name, value] of Object.entries(asked)) to.searchParams.set(name, value)
      const cookie = await sealedCookie(settings, 'state', { state }, now())
      return { answer: withCookies(new Response(null, { status: 302, headers: { Location: to.href } }), cookie) }
    }),
  )

  /** Whether Strava leads back to the browser that set out, within ten minutes and for the first time. */
  const isOurs = async (c: Call, settings: StravaSettings): Promise<boolean> => {
    const claims = await unsealedFrom(settings, 'state', c.req.raw, now())
    const state = claims?.['state']
    const given = c.req.queries('state') ?? []
    if (typeof state !== 'string' || given.length !== 1 || !(await isSame(given[0] ?? '', state))) return false
    return (await passes(settings, `state:${state}`, stateOnce, now())).next === null
  }

  routes.get(
    callbackAddress,
    way('callback', async (c, settings) => {
      if ((await keptOut(settings, 'connect', c.req.raw, null, now())) !== null) return { said: 'busy' }
      if (!(await isOurs(c, settings))) return { said: 'expired' }
      const { error, code, scope = '' } = c.req.query()
      if (error === 'access_denied') return { said: 'refused' }
      if (error !== undefined || !isToken(code)) return { said: 'no-answer' }
      const granted = scope.split(',').filter((name) => /^[a-z_]{1,20}(:[a-z_]{1,20})?$/.test(name))
      if (!granted.some((name) => enough.includes(name))) return { said: 'scope' }
      const answer = await exchange(settings.app, code, fetching)
      if (!answer.ok) return { said: wordOf[answer.code], outcome: answer.code === 'app-refused' ? 'app-refused' : wordOf[answer.code] }
      const { grant, athlete, name } = answer.value
      const pending: Pending = { ...grant, athlete, name, scope: granted, since: now(), id: randomWord() }
      return { answer: withCookies(toPage(null), clearedCookie('state'), await sealedCookie(settings, 'pending', pending, now())) }
    }),
  )

  type Told =
    | { readonly error: StravaTrouble; readonly next?: number | null; readonly outcome?: StravaOutcome; readonly cookies?: readonly string[] }
    | Response
  const asked = (fn: StravaFunction, answer: (c: Call, settings: StravaSettings) => Promise<Told>) => async (c: Call) => {
    const began = now()
    const settings = settingsOf(c)
    const told: Told = settings === null ? { error: 'not-offered' } : !isAskedByPage(c.req.raw) ? { error: 'other-origin' } : await answer(c, settings)
    if (told instanceof Response) return logged(fn, began, told, 'done')
    const { error, next = null, outcome = error, cookies = [] } = told
    return logged(fn, began, withCookies(refusal(error, next), ...cookies), outcome)
  }

  routes.get(
    pendingAddress,
    asked('pending', async (c, settings) => {
      const pending = await pendingIn(settings, c.req.raw, now())
      // No failure: a browser would write one on its console.
      if (pending === null) return new Response(null, { status: 204 })
      const session = await sessionIn(settings, c.req.raw, now())
      const { athlete, name, scope } = pending
      const replaces = session !== null && session.athlete !== athlete
      return Response.json({ athlete: String(athlete), name, scope, replaces } satisfies PendingAnswer)
    }),
  )

  routes.post(
    confirmAddress,
    asked('confirm', async (c, settings) => {
      const pending = await pendingIn(settings, c.req.raw, now())
      if (pending === null) return { error: 'no-pending' }
      const { name: _name, ...session } = pending
      const connection = await connectionOf(settings, session.athlete)
      const { holds } = await connection({ kind: 'begin', since: session.since })
      if (!holds) return { error: 'no-pending', cookies: [clearedCookie('pending')] }
      const answer = Response.json({ athlete: String(session.athlete) } satisfies Connected)
      return withCookies(answer, clearedCookie('pending'), await sealedCookie(settings, 'session', session, now()))
    }),
  )

  routes.post(
    cancelAddress,
    asked('cancel', async (c, settings) => {
      const pending = await pendingIn(settings, c.req.raw, now())
      const nothing = withCookies(new Response(null, { status: 204 }), clearedCookie('pending'))
      if (pending === null) return nothing
      const session = await sessionIn(settings, c.req.raw, now())
      // Who is connected here and thinks better of doing it again stays connected, with the tokens that hold now.
      if (session !== null && session.athlete === pending.athlete) {
        const { access, expires, refresh, scope } = pending
        return withCookies(nothing, await sealedCookie(settings, 'session', { ...session, access, expires, refresh, scope }, now()))
      }
      const { access, expires, refresh, since } = pending
      await (
        await connectionOf(settings, pending.athlete)
      )({ kind: 'drop', app: settings.app, since, grant: { access, expires, refresh } })
      return nothing
    }),
  )

  routes.post(
    tokenAddress,
    asked('token', async (c, settings) => {
      const session = await sessionIn(settings, c.req.raw, now())
      if (session === null) return { error: 'no-session' }
      const next = await keptOut(settings, 'token', c.req.raw, session, now())
      if (next !== null) return { error: 'busy', next }
      const question = readTokenQuestion(await questionIn(c.req.raw))
      if (question === null) return { error: 'bad-question' }
      const held = await heldBy(c, settings, session, question.stale === true)
      if (!('session' in held)) return held
      const { access, expires, scope, athlete } = held.session
      const lease = await leaseFor(settings, athlete, question.reads, now())
      return withCookies(
        Response.json({ token: access, expires, scope, athlete: String(athlete), lease, retentionDays: settings.retentionDays } satisfies TokenAnswer),
        ...held.cookies,
      )
    }),
  )

  type Held = { readonly session: Session; readonly cookies: readonly string[] } | Exclude<Told, Response>
  /** The session with a token that holds for a while, asked of Strava where it needs to be. */
  const heldBy = async (c: Call, settings: StravaSettings, session: Session, stale: boolean): Promise<Held> => {
    const { access, expires, refresh, since, athlete } = session
    const connection = await connectionOf(settings, athlete)
    const gone = { error: 'ended', cookies: [clearedCookie('session')] } as const
    if (!stale && expires - now() > freshFor) {
      if (!(await connection({ kind: 'holds', since })).holds) return gone
      // Not sealed anew: another tab may have a later one, and an answer that comes after its would write over it. A token is renewed every five hours of use, and the cookie with it.
      return { session, cookies: [] }
    }
    const renewed = await connection({ kind: 'renew', app: settings.app, since, grant: { access, expires, refresh } })
    if ('grant' in renewed) {
      const held = { ...session, ...renewed.grant }
      return { session: held, cookies: [await sealedCookie(settings, 'session', held, now())] }
    }
    if (renewed.code !== 'ended') return { error: troubleOf[renewed.code], outcome: renewed.code === 'app-refused' ? 'app-refused' : troubleOf[renewed.code] }
    // Another browser of theirs that connected later keeps its relay.
    if (renewed.latest) await emptyRelay(c.env, athlete).catch(() => false)
    return gone
  }

  routes.post(
    disconnectAddress,
    asked('disconnect', async (c, settings) => {
      const session = await sessionIn(settings, c.req.raw, now())
      if (session === null) return { error: 'no-session', cookies: [clearedCookie('session')] }
      const { access, expires, refresh, athlete, since } = session
      const { revoked, elsewhere } = await (
        await connectionOf(settings, athlete)
      )({ kind: 'end', app: settings.app, since, grant: { access, expires, refresh } })
      // The cookie stays, so that it can be asked for again.
      if (!elsewhere && !(await emptyRelay(c.env, athlete).catch(() => false))) return { error: 'no-answer' }
      return withCookies(Response.json({ revoked } satisfies Disconnected), clearedCookie('session'), clearedCookie('pending'))
    }),
  )

  /** Not a line is written of what is read through here. */
  routes.get(`${passAddress}/*`, async (c) => {
    const settings = settingsOf(c)
    if (settings === null) return refusal('not-offered')
    if (c.req.raw.method !== 'GET') return refusal('bad-path')
    if (!isAskedByPage(c.req.raw)) return refusal('other-origin')
    const session = await sessionIn(settings, c.req.raw, now())
    if (session === null) return refusal('no-session')
    const to = passedTo(c.req.url, settings)
    if (to === null) return refusal('bad-path')
    const authorization = c.req.header('Authorization') ?? ''
    if (!authorization.startsWith('Bearer ') || !isToken(authorization.slice(7))) return refusal('bad-question')
    return (await pass(to, authorization, fetching)) ?? refusal('no-answer')
  })

  return routes
}
