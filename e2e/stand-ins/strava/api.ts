import { Hono } from 'hono'
import type { Context } from 'hono'
import type { Accounts, Grant, Scope } from './accounts'
import { detailOf, gearOf, profileOf, summaryOf } from './activities'
import { badRequest, fault, inactive, notFound, sentinels, tooMany, unauthorized } from './faults'
import type { Refusal } from './faults'
import type { Meter } from './limits'
import { bearerOf, refuse } from './oauth'
import type { Kept, Records } from './runners'
import { samplesOf, streamsOf } from './streams'

export interface ApiWorld {
  readonly accounts: Accounts
  readonly records: Records
  readonly meter: Meter
  /** Seconds, told with a 429; null: not told. */
  readonly retryAfter: number | null
  readonly tooManyAs: keyof typeof tooMany
  /** Whether scripts of another origin may read the limits: nobody has told. */
  readonly exposesLimits: boolean
  /** ms by which the slow athlete's answers are late. */
  readonly slowness: number
  readonly refusesCors: () => boolean
}

const broken: ReadonlyMap<number, Refusal> = new Map<number, Refusal>([
  [sentinels.unauthorized, unauthorized('Athlete', 'access_token')],
  [sentinels.inactive, inactive],
  [sentinels.tooMany, tooMany.recorded],
  [sentinels.tooManyFault, tooMany.fault],
  [sentinels.fault, fault(500, 'Internal Server Error', 'Application', '', 'error')],
])

const limitNames = 'X-RateLimit-Limit, X-RateLimit-Usage, X-ReadRateLimit-Limit, X-ReadRateLimit-Usage, Retry-After'

/** The first half of a body whose whole length was promised. */
const cut = async (response: Response): Promise<Response> => {
  const bytes = new Uint8Array(await response.arrayBuffer())
  let sent = false
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (sent) controller.error(new Error('cut'))
      else controller.enqueue(bytes.subarray(0, bytes.length / 2))
      sent = true
    },
  })
  const headers = new Headers(response.headers)
  headers.set('Content-Length', String(bytes.length))
  return new Response(body, { status: response.status, headers })
}

/** A whole number from `low` on, or the fallback where none is given; null for anything else. */
const wholeIn = (text: string | undefined, fallback: number, low: number): number | null => {
  if (text === undefined) return fallback
  return /^\d+$/.test(text) && Number(text) >= low ? Number(text) : null
}

export const api = (world: ApiWorld): Hono => {
  const { accounts, records, meter } = world
  const app = new Hono()
  const grantIn = (c: Context): Grant | null => accounts.holding(bearerOf(c))

  app.use('*', async (c, next) => {
    const origin = c.req.header('Origin')
    const grant = grantIn(c)
    const open = origin !== undefined && !world.refusesCors() && grant?.athlete !== sentinels.noCors
    if (c.req.method === 'OPTIONS') {
      c.res = new Response(null, { status: open ? 204 : 404 })
      c.res.headers.set('Access-Control-Allow-Methods', 'GET, POST, PUT, PATCH, DELETE, OPTIONS')
      c.res.headers.set('Access-Control-Allow-Headers', c.req.header('Access-Control-Request-Headers') ?? '')
      c.res.headers.set('Access-Control-Max-Age', '7200')
    } else await next()
    c.res.headers.append('Vary', 'Origin')
    if (!open) return
    c.res.headers.set('Access-Control-Allow-Origin', origin)
    if (world.exposesLimits) c.res.headers.set('Access-Control-Expose-Headers', limitNames)
  })

  app.use('*', async (c, next) => {
    const grant = grantIn(c)
    // Of whom nobody knows who asks, nothing is counted.
    if (grant === null) return refuse(c, unauthorized('Athlete', 'access_token'))
    const within = meter.count()
    const { athlete } = grant
    if (athlete === sentinels.slow) await new Promise((resolve) => setTimeout(resolve, world.slowness))
    const refusal = within ? broken.get(athlete) : tooMany[world.tooManyAs]
    if (athlete === sentinels.unavailable && within) c.res = c.html('<html><body><h1>503 Service Unavailable</h1></body></html>', 503)
    else if (refusal !== undefined) {
      c.res = refuse(c, refusal)
      const after = athlete === sentinels.tooManyFault ? 60 : world.retryAfter
      if (refusal.status === 429 && after !== null) c.res.headers.set('Retry-After', String(after))
    } else await next()
    if (!c.req.path.endsWith('/streams')) for (const [name, value] of Object.entries(meter.headers())) c.res.headers.set(name, value)
    if (athlete === sentinels.cut) c.res = await cut(c.res)
    return undefined
  })

  const may = (c: Context, ...scopes: readonly Scope[]): boolean => grantIn(c)?.scopes.some((scope) => scopes.includes(scope)) === true
  const seesAll = (c: Context): boolean => may(c, 'activity:read_all')
  const athleteOf = (c: Context): number => grantIn(c)?.athlete ?? 0
  const missing = unauthorized('AccessToken', 'activity:read_permission', 'missing')
  const readsActivities = (c: Context): boolean => may(c, 'activity:read', 'activity:read_all')

  app.get('/athlete', (c) => c.json(profileOf(athleteOf(c), may(c, 'profile:read_all') ? 3 : 2)))

  app.get('/athlete/activities', (c) => {
    if (!readsActivities(c)) return refuse(c, missing)
    const [page, size] = [wholeIn(c.req.query('page'), 1, 1), wholeIn(c.req.query('per_page'), 30, 1)]
    const [before, after] = [wholeIn(c.req.query('before'), Infinity, 0), wholeIn(c.req.query('after'), -Infinity, 0)]
    if (page === null) return refuse(c, badRequest('Activity', 'page'))
    if (size === null) return refuse(c, badRequest('Activity', 'per page'))
    if (size > 200) return refuse(c, badRequest('Activity', 'per page', 'limit exceeded'))
    if (before === null) return refuse(c, badRequest('Activity', 'before'))
    if (after === null) return refuse(c, badRequest('Activity', 'after'))
    const athlete = athleteOf(c)
    const between = records.all(athlete).filter(({ activity }) => activity.start / 1000 < before && activity.start / 1000 > after)
    // Newest first, but from a moment on in order of time.
    const ordered = between.toSorted((a, b) => (after === -Infinity ? b.activity.start - a.activity.start : a.activity.start - b.activity.start))
    const shown = seesAll(c) ? ordered : ordered.filter(({ onlyYou }) => !onlyYou)
    const step = athlete === sentinels.shortPages ? Math.max(1, size - 1) : size
    return c.json(shown.slice((page - 1) * step, page * step).map((kept) => summaryOf(kept, athlete)))
  })

  const found = (c: Context): Kept | null => {
    const kept = records.one(athleteOf(c), Number(c.req.param('id')))
    return kept === null || (kept.onlyYou && !seesAll(c)) ? null : kept
  }
  const lost = (c: Context): Response => refuse(c, athleteOf(c) === sentinels.emptyNotFound ? { status: 404, body: null } : notFound('Activity'))

  app.get('/activities/:id', (c) => {
    if (!readsActivities(c)) return refuse(c, missing)
    const kept = athleteOf(c) === sentinels.emptyNotFound ? null : found(c)
    return kept === null ? lost(c) : c.json(detailOf(kept, athleteOf(c)))
  })

  app.get('/activities/:id/streams', (c) => {
    if (!readsActivities(c)) return refuse(c, missing)
    const keys = (c.req.query('keys') ?? '').split(',').filter((key) => key !== '')
    if (keys.length === 0) return refuse(c, badRequest('Activity', 'keys', 'missing'))
    const kept = athleteOf(c) === sentinels.emptyNotFound ? null : found(c)
    const samples = kept === null ? null : samplesOf(kept.life, kept.activity)
    if (samples === null) return lost(c)
    const streams = streamsOf(samples, keys)
    if (c.req.query('key_by_type') !== 'true') return c.json(streams)
    return c.json(Object.fromEntries(streams.map(({ type, ...stream }) => [type, stream])))
  })

  app.get('/gear/:id', (c) => {
    const gear = gearOf(records.all(athleteOf(c)), c.req.param('id'))
    return gear === null ? refuse(c, notFound('Gear')) : c.json(gear)
  })

  app.notFound((c) => refuse(c, fault(404, 'Record Not Found', 'resource', 'path', 'invalid')))
  return app
}
