import { Hono } from 'hono'
import type { Context } from 'hono'
import { ackAddress, devicesAddress, eventsAddress, isDeviceName, liveAddress, webhookAddress } from '../../src/contract/relay'
import type { PushEndpoint, RelayTrouble } from '../../src/contract/relay'
import { done, failed } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'
import { hmac, isSame, toBase64Url } from '../bytes'
import { eventWords, isInTime, largest, readEvent, signatureState } from './event'
import { writeLine } from './log'
import type { LogLine, RelayOutcome, SignatureState } from './log'
import { trouble } from './object'
import type { RelayRequest } from './object'
import { socketOf, upgraded } from '../platform'
import { isReceiver } from './push'
import { isPushAddress, readRelaySettings } from './settings'
import type { RelayEnv, RelaySettings } from './settings'

/** Whose session it is, by the sealed cookie; null without one. */
export type SessionOf<E extends RelayEnv = RelayEnv> = (request: Request, env: E) => Promise<{ readonly athlete: number } | null>

export interface RelayWorld<E extends RelayEnv> {
  readonly sessionOf: SessionOf<E>
  readonly now?: () => number
  readonly log?: (line: LogLine) => void
}

/** Strava waits two seconds. */
const patience = 1_400

type Object = { readonly fetch: (request: Request) => Promise<Response> }

/** The one of its athlete, whose number goes into the name by its HMAC and nowhere else. */
const objectOf = async ({ key }: RelaySettings, { RELAYS }: RelayEnv, athlete: string): Promise<Object> => {
  if (RELAYS === undefined) throw new Error('settings were read that need an object')
  return RELAYS.get(RELAYS.idFromName(toBase64Url(await hmac(key, `athlete:${athlete}`))) as never)
}

const tell = (object: Object, said: RelayRequest): Promise<Response> =>
  object.fetch(new Request('https://relay/', { method: 'POST', body: JSON.stringify(said) }))

const settingsOf = (env: RelayEnv): RelaySettings | null => {
  const settings = readRelaySettings(env)
  return settings.ok ? settings.value : null
}

/** On disconnecting: nothing of the athlete is left, and open pages are told. True also where there is no relay, and so nothing to empty. */
export const emptyRelay = async (env: RelayEnv, athlete: number): Promise<boolean> => {
  const settings = settingsOf(env)
  return settings === null || (await tell(await objectOf(settings, env, String(athlete)), { kind: 'empty' })).ok
}

/** Null for more than what an event can have. Read as it comes: what a header says of a length is what somebody says. */
const bodyOf = async (request: Request, most: number): Promise<string | null> => {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let [text, length] = ['', 0]
  const reader = request.body?.getReader()
  for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
    length += part.value.length
    if (length > most) {
      await reader?.cancel()
      return null
    }
    text += decoder.decode(part.value, { stream: true })
  }
  return text + decoder.decode()
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Null for whatever is no small object of JSON. */
export const questionIn = async (request: Request): Promise<Readonly<Record<string, unknown>> | null> => {
  try {
    const told: unknown = JSON.parse((await bodyOf(request, largest)) ?? 'null')
    return isRecord(told) ? told : null
  } catch {
    return null
  }
}

const pushIn = async (told: unknown, { vapid, pushHosts }: RelaySettings): Promise<Outcome<PushEndpoint, RelayTrouble>> => {
  if (vapid === null || !isRecord(told) || !isRecord(told['keys'])) return failed('bad-push')
  const { endpoint } = told
  const { p256dh, auth } = told['keys']
  if (typeof endpoint !== 'string' || typeof p256dh !== 'string' || typeof auth !== 'string' || p256dh.length > 100 || auth.length > 40)
    return failed('bad-push')
  if (!isPushAddress(endpoint, pushHosts)) return failed('host-refused')
  return (await isReceiver({ p256dh, auth })) ? done({ endpoint, keys: { p256dh, auth } }) : failed('bad-push')
}

const numberIn = (value: unknown): number | null => (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null)

/** A page of ours says so in one of two ways: a browser names the origin, or at least that it is the same. */
const isOwn = (request: Request): boolean => {
  const origin = request.headers.get('Origin')
  return origin === null ? request.headers.get('Sec-Fetch-Site') === 'same-origin' : origin === new URL(request.url).origin
}

/** Everything of the relay that is asked over HTTP; who is connected, the sealed cookie says, and `sessionOf` reads it. */
export const relayRoutes = <E extends RelayEnv>({ sessionOf, now = Date.now, log = writeLine }: RelayWorld<E>): Hono<{ Bindings: E }> => {
  const routes = new Hono<{ Bindings: E }>()
  type Call = Context<{ Bindings: E }>

  const logged = (fn: LogLine['fn'], began: number, answer: Response, outcome: RelayOutcome, signature?: SignatureState): Response => {
    const ended = now()
    log({ ts: ended, fn, status: answer.status, ms: ended - began, outcome, ...(signature === undefined ? {} : { signature }), build: __BUILD__ })
    return answer
  }
  const notHere = (): Response => Response.json({ error: 'not-found' }, { status: 404 })

  routes.get(`${webhookAddress}/:secret`, async (c) => {
    const began = now()
    const settings = settingsOf(c.env)
    if (settings === null) return notHere()
    if (!(await isSame(c.req.param('secret'), settings.path))) return logged('webhook', began, notHere(), 'wrong-path')
    const { 'hub.mode': mode, 'hub.verify_token': token = '', 'hub.challenge': challenge = '' } = c.req.query()
    if (mode !== 'subscribe' || !/^[\w.~-]{1,256}$/.test(challenge) || !(await isSame(token, settings.token)))
      return logged('webhook', began, notHere(), 'wrong-token')
    return logged('webhook', began, Response.json({ 'hub.challenge': challenge }), 'handshake')
  })

  /** Never told what was wrong: whoever is not Strava learns nothing here. */
  const judge = async (c: Call, settings: RelaySettings): Promise<readonly [Response, RelayOutcome, SignatureState?]> => {
    if (!(await isSame(c.req.param('secret') ?? '', settings.path))) return [notHere(), 'wrong-path']
    if (!/^application\/json(;|$)/i.test(c.req.header('Content-Type') ?? '')) return [Response.json({ error: 'malformed' }, { status: 400 }), 'malformed']
    const body = await bodyOf(c.req.raw, largest).catch(() => '')
    if (body === null) return [Response.json({ error: 'too-large' }, { status: 413 }), 'too-large']
    const signature = await signatureState(c.req.header('X-Strava-Signature') ?? null, body, settings.signingSecret, now())
    if (settings.signature === 'enforce' && signature !== 'fits') return [notHere(), 'wrong-signature', signature]
    const event = readEvent(body)
    if (!event.ok) return [Response.json({ taken: event.code }, { status: event.code === 'ignored' ? 200 : 400 }), event.code, signature]
    if (settings.subscription === null || !(await isSame(event.value.subscription, settings.subscription))) return [notHere(), 'wrong-subscription', signature]
    if (!isInTime(event.value, now())) return [Response.json({ error: 'wrong-time' }, { status: 400 }), 'wrong-time', signature]
    return [...(await handOn(c.env, settings, event.value)), signature]
  }

  /** 200 says that it is written down; what is not, Strava sends again. */
  const handOn = async (env: E, settings: RelaySettings, event: Parameters<typeof eventWords>[0]): Promise<readonly [Response, RelayOutcome]> => {
    const mark = toBase64Url((await hmac(settings.key, eventWords(event))).slice(0, 16))
    const late = new Promise<null>((resolve) => setTimeout(resolve, patience, null))
    const stored = objectOf(settings, env, event.athlete).then((object) => tell(object, { kind: 'event', event, mark }))
    const answer = await Promise.race([stored.catch(() => null), late])
    const told: unknown = answer?.ok === true ? await answer.json() : null
    const taken = isRecord(told) ? (['kept', 'repeated', 'gap', 'unwanted'] as const).find((one) => one === told['taken']) : undefined
    return taken === undefined ? [trouble('no-answer'), 'not-stored'] : [Response.json({}), taken]
  }

  routes.post(`${webhookAddress}/:secret`, async (c) => {
    const began = now()
    const settings = settingsOf(c.env)
    if (settings === null) return notHere()
    return logged('webhook', began, ...(await judge(c, settings)))
  })

  type Asker = Outcome<{ readonly settings: RelaySettings; readonly object: Object }, RelayTrouble>
  const asker = async (c: Call): Promise<Asker> => {
    const settings = settingsOf(c.env)
    if (settings === null) return failed('no-relay')
    if (!isOwn(c.req.raw)) return failed('other-origin')
    const session = await sessionOf(c.req.raw, c.env)
    return session === null ? failed('no-session') : done({ settings, object: await objectOf(settings, c.env, String(session.athlete)) })
  }

  const answering = (fn: LogLine['fn'], ask: (c: Call, settings: RelaySettings) => Promise<Outcome<RelayRequest, RelayTrouble>>) => async (c: Call) => {
    const began = now()
    const who = await asker(c)
    const said = who.ok ? await ask(c, who.value.settings) : who
    if (!who.ok || !said.ok) return logged(fn, began, trouble(said.ok ? 'no-answer' : said.code), 'refused')
    const answer = await tell(who.value.object, said.value).catch(() => trouble('no-answer'))
    // Passed on by hand: of the object's answer nothing but its JSON.
    const passed = answer.status === 204 ? new Response(null, { status: 204 }) : Response.json(await answer.json(), { status: answer.status })
    return logged(fn, began, passed, answer.ok ? 'done' : 'refused')
  }

  routes.get(liveAddress, async (c) => {
    const began = now()
    const who = await asker(c)
    const device = c.req.query('device')
    const refused = (code: RelayTrouble): Response => logged('live', began, trouble(code), 'refused')
    if (!who.ok) return refused(who.code)
    if (c.req.header('Upgrade')?.toLowerCase() !== 'websocket') return refused('no-socket')
    if (!isDeviceName(device)) return refused('bad-question')
    // No cookie goes along: the object knows its athlete by being asked.
    const answer = await who.value.object.fetch(new Request(`https://relay/?device=${device}`, { headers: { Upgrade: 'websocket' } }))
    const socket = socketOf(answer)
    if (socket !== null) return logged('live', began, upgraded(socket), 'done')
    return logged('live', began, Response.json(await answer.json(), { status: answer.status }), 'refused')
  })

  routes.post(
    devicesAddress,
    answering('devices', async (c, settings) => {
      const told = await questionIn(c.req.raw)
      if (told === null || !isDeviceName(told['device'])) return failed('bad-question')
      const { device } = told
      if (told['push'] === undefined) return done({ kind: 'register', device })
      if (told['push'] === null) return done({ kind: 'register', device, push: null })
      const push = await pushIn(told['push'], settings)
      return push.ok ? done({ kind: 'register', device, push: push.value }) : push
    }),
  )

  routes.delete(
    devicesAddress,
    answering('devices', async (c) => {
      const device = c.req.query('device')
      return isDeviceName(device) ? done({ kind: 'forget', device }) : failed('bad-question')
    }),
  )

  routes.get(
    eventsAddress,
    answering('events', async (c) => {
      const device = c.req.query('device')
      const since = c.req.query('since')
      if (!isDeviceName(device)) return failed('bad-question')
      if (since === undefined) return done({ kind: 'since', device, seq: null })
      const seq = /^\d{1,16}$/.test(since) ? numberIn(Number(since)) : null
      return seq === null ? failed('bad-question') : done({ kind: 'since', device, seq })
    }),
  )

  routes.post(
    ackAddress,
    answering('ack', async (c) => {
      const told = await questionIn(c.req.raw)
      const through = numberIn(told?.['through'])
      return told !== null && isDeviceName(told['device']) && through !== null ? done({ kind: 'ack', device: told['device'], through }) : failed('bad-question')
    }),
  )

  return routes
}
