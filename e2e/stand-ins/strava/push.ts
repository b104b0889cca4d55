import { Hono } from 'hono'
import type { Context } from 'hono'
import { createRng } from '../../../src/domain/simulate/rng'
import { badRequest, notFound, unauthorized } from './faults'
import { fieldsOf, refuse } from './oauth'

/** What Strava posts to the callback. */
export interface PushEvent {
  readonly object_type: 'activity' | 'athlete'
  readonly object_id: number
  readonly aspect_type: 'create' | 'update' | 'delete'
  /** All values are text: `private` is `"true"`. */
  readonly updates: Readonly<Record<string, string>>
  readonly owner_id: number
  readonly subscription_id: number
  /** Seconds. */
  readonly event_time: number
}

/** One attempt: the status of the answer, or why there was none in time. */
export interface Delivery {
  readonly event: PushEvent
  readonly attempt: number
  readonly status: number | 'late' | 'unreachable'
  /** ms. */
  readonly latency: number
}

export interface PushWorld {
  readonly clientId: string
  readonly clientSecret: string
  readonly seed: string
  readonly now: () => number
  /** ms that the callback has to answer, and between two attempts. */
  readonly patience: number
  readonly pause: number
  /** How a callback is reached; `fetch`, or in one process its own. */
  readonly reach: (address: string, init: RequestInit) => Promise<Response>
}

interface Subscription {
  readonly id: number
  readonly callback: string
  readonly created: number
}

const attempts = 3
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

export interface Push {
  readonly app: Hono
  readonly tell: (event: Omit<PushEvent, 'subscription_id' | 'event_time'>) => void
  /** From now on events wait to be released. */
  readonly hold: () => void
  /** Events held go out, in their order, shuffled, or each more than once; those to come go out at once again. */
  readonly release: (how?: { readonly shuffled?: boolean; readonly times?: number; readonly after?: number }) => void
  /** Until nothing is under way any more. */
  readonly settled: () => Promise<void>
  readonly log: readonly Delivery[]
}

export const createPush = (world: PushWorld): Push => {
  const { clientId, clientSecret, now, patience, reach } = world
  const app = new Hono()
  const rng = createRng(`${world.seed}/push`)
  const log: Delivery[] = []
  const underWay = new Set<Promise<void>>()
  let subscription: Subscription | null = null
  let lastId = 120_475
  let held: PushEvent[] | null = null

  const isOwner = (fields: Readonly<Record<string, string>>): boolean => fields['client_id'] === clientId && fields['client_secret'] === clientSecret
  const stranger = (c: Context): Response => refuse(c, unauthorized('Application', ''))

  /** Null where the callback says what was asked of it. */
  const objection = async (callback: string, token: string): Promise<string | null> => {
    const challenge = rng.bits().toString(16).padStart(16, '0')
    const address = new URL(callback)
    const said = { 'hub.mode': 'subscribe', 'hub.challenge': challenge, 'hub.verify_token': token }
    for (const [name, value] of Object.entries(said)) address.searchParams.set(name, value)
    try {
      const answer = await reach(address.href, { signal: AbortSignal.timeout(patience) })
      if (answer.status !== 200) return 'GET to callback URL does not return 200'
      const told: unknown = await answer.json()
      return typeof told === 'object' && told !== null && 'hub.challenge' in told && told['hub.challenge'] === challenge ? null : 'not verifiable'
    } catch {
      return 'not verifiable'
    }
  }

  app.post('/', async (c) => {
    const fields = await fieldsOf(c)
    if (!isOwner(fields)) return stranger(c)
    const { callback_url: callback, verify_token: token } = fields
    if (callback === undefined || !URL.canParse(callback)) return refuse(c, badRequest('PushSubscription', 'callback url'))
    if (token === undefined || token === '') return refuse(c, badRequest('PushSubscription', 'verify token', 'missing'))
    if (callback.length > 255) return refuse(c, badRequest('PushSubscription', 'callback url', 'too long'))
    if (subscription !== null) return refuse(c, badRequest('PushSubscription', '', 'already exists'))
    const why = await objection(callback, token)
    if (why !== null) return refuse(c, badRequest('PushSubscription', 'callback url', why))
    subscription = { id: ++lastId, callback, created: now() }
    return c.json({ id: subscription.id }, 201)
  })

  app.get('/', (c) => {
    if (!isOwner(c.req.query())) return stranger(c)
    if (subscription === null) return c.json([])
    const time = new Date(subscription.created).toISOString()
    const { id, callback } = subscription
    return c.json([{ id, resource_state: 2, application_id: Number(clientId), callback_url: callback, created_at: time, updated_at: time }])
  })

  app.delete('/:id', async (c) => {
    if (!isOwner(await fieldsOf(c))) return stranger(c)
    if (subscription?.id !== Number(c.req.param('id'))) return refuse(c, notFound('PushSubscription'))
    subscription = null
    return c.body(null, 204)
  })

  const attempted = async (callback: string, event: PushEvent): Promise<Delivery['status']> => {
    const signal = AbortSignal.timeout(patience)
    try {
      const headers = { 'Content-Type': 'application/json' }
      return (await reach(callback, { method: 'POST', headers, body: JSON.stringify(event), signal })).status
    } catch {
      return signal.aborted ? 'late' : 'unreachable'
    }
  }

  const deliver = async (event: PushEvent): Promise<void> => {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      if (subscription?.id !== event.subscription_id) return
      const from = performance.now()
      const status = await attempted(subscription.callback, event)
      log.push({ event, attempt, status, latency: performance.now() - from })
      if (status === 200) return
      if (attempt < attempts) await wait(world.pause)
    }
  }

  const send = (event: PushEvent, after = 0): void => {
    const sent = (after > 0 ? wait(after) : Promise.resolve()).then(() => deliver(event)).finally(() => underWay.delete(sent))
    underWay.add(sent)
  }

  return {
    app,
    log,
    tell: (told) => {
      if (subscription === null) return
      const event = { ...told, subscription_id: subscription.id, event_time: Math.floor(now() / 1000) }
      if (held === null) send(event)
      else held.push(event)
    },
    hold: () => void (held ??= []),
    release: ({ shuffled = false, times = 1, after = 0 } = {}) => {
      const events = Array.from({ length: times }, () => held ?? []).flat()
      held = null
      if (shuffled) {
        const order = events.map((event) => ({ event, at: rng.next() })).toSorted((a, b) => a.at - b.at)
        for (const { event } of order) send(event, after)
      } else for (const event of events) send(event, after)
    },
    settled: async () => {
      while (underWay.size > 0) await Promise.all(underWay)
    },
  }
}
