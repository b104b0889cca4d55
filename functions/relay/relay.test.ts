import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesOf, fromBase64Url, toBase64Url, toHex, hmac } from '../bytes'
import { keysOf, readEvent } from './event'
import type { RelayEvent } from './event'
import type { LogLine } from './log'
import { AthleteRelay } from './object'
import type { RelayRequest } from './object'
import { encrypt, sendPush, vapidHeader } from './push'
import { RelayPushing, mostPushes } from './pushing'
import { RelayQueue, burst, kept, mostChanges } from './queue'
import { emptyRelay, relayRoutes } from './routes'
import { isPushAddress, knownPushHosts, readRelaySettings, relayOffered } from './settings'

const origin = 'https://runmirror.example'
const vapidOfTests = {
  VAPID_PUBLIC_KEY: 'BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8',
  VAPID_PRIVATE_KEY: 'yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw',
  VAPID_SUBJECT: 'mailto:owner@runmirror.example',
}
const set = {
  ...env,
  STRAVA_WEBHOOK_PATH: 'p'.repeat(43),
  STRAVA_VERIFY_TOKEN: 't'.repeat(20),
  STRAVA_SUBSCRIPTION_ID: '120475',
  STRAVA_CLIENT_SECRET: 'secret',
  RELAY_KEY: 'k'.repeat(43),
  ...vapidOfTests,
}
const phone = 'phone-phone-phone'
const laptop = 'laptop-laptop-lap'
const receiver = {
  p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
  auth: 'BTBZMqHH6r4Tts7J_aSIgg',
}

let athletes = 1000
const createWorld = (more: object = {}) => {
  const athlete = athletes++
  const bindings = { ...set, ...more }
  const lines: LogLine[] = []
  const routes = relayRoutes({ sessionOf: async () => ({ athlete }), log: (line) => void lines.push(line) })
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> =>
    routes.request(`${origin}${path}`, { ...init, headers: { Origin: origin, ...(init.headers as Record<string, string>) } }, bindings)
  const post = (path: string, body: unknown): Promise<Response> => ask(path, { method: 'POST', body: JSON.stringify(body) })
  const event = (more: object = {}) => ({
    object_type: 'activity',
    object_id: 1234567890,
    aspect_type: 'create',
    updates: {},
    owner_id: athlete,
    subscription_id: 120475,
    event_time: Math.floor(Date.now() / 1000),
    ...more,
  })
  const strava = (body: string, path = set.STRAVA_WEBHOOK_PATH, headers: object = {}): Promise<Response> =>
    ask(`/api/strava/webhook/${path}`, { method: 'POST', body, headers: { 'Content-Type': 'application/json', ...headers } })
  const stub = async () => {
    if (env.RELAYS === undefined) throw new Error('no relay is bound')
    return env.RELAYS.get(env.RELAYS.idFromName(toBase64Url(await hmac(set.RELAY_KEY, `athlete:${athlete}`))) as never)
  }
  const tables = async (): Promise<number> =>
    runInDurableObject(await stub(), (_, { storage }) => storage.sql.exec("select 1 from sqlite_master where name in ('device', 'change')").toArray().length)
  const read = async (device: string, since: number) => (await ask(`/api/strava/events?device=${device}&since=${since}`)).json() as Promise<Read>
  const register = async (device: string): Promise<{ head: number; known: boolean }> => (await post('/api/strava/devices', { device })).json()
  return { athlete, bindings, lines, ask, post, event, strava, stub, tables, read, register }
}
interface Read {
  readonly changes: readonly { readonly id: string; readonly aspect: string; readonly keys: readonly string[] }[]
  readonly allSince: number | null
  readonly head: number
}

/** A queue on a real object's storage, under a clock of its own. */
const onStorage = async <R>(run: (queue: () => RelayQueue, clock: { at: number }, pushing: RelayPushing, erase: () => void) => R): Promise<R> => {
  const { stub } = createWorld()
  return runInDurableObject(await stub(), async (_, { storage }) => {
    const clock = { at: 1_800_000_000_000 }
    const now = (): number => clock.at
    const erase = (): void => ['device', 'change', 'mark', 'head'].forEach((table) => void storage.sql.exec(`drop table if exists ${table}`))
    const result = run(() => new RelayQueue(storage.sql, now), clock, new RelayPushing(storage.sql, now), erase)
    erase()
    return result
  })
}
const eventAt = (id: number, at: number, more: Partial<RelayEvent> = {}): RelayEvent => ({
  of: 'activity',
  id: String(id),
  aspect: 'create',
  keys: [],
  at,
  athlete: '1',
  subscription: '1',
  ...more,
})

test('the handshake is answered to the right path with the right token alone', async () => {
  const { ask } = createWorld()
  const shake = async (path: string, token: string) => {
    const answer = await ask(`/api/strava/webhook/${path}?hub.mode=subscribe&hub.challenge=15f7d1a91c1f40f8a748fd134752feb3&hub.verify_token=${token}`)
    return [answer.status, await answer.json()]
  }
  expect(await shake(set.STRAVA_WEBHOOK_PATH, set.STRAVA_VERIFY_TOKEN)).toEqual([200, { 'hub.challenge': '15f7d1a91c1f40f8a748fd134752feb3' }])
  expect(await shake('x'.repeat(43), set.STRAVA_VERIFY_TOKEN)).toEqual([404, { error: 'not-found' }])
  expect(await shake(set.STRAVA_WEBHOOK_PATH, 'x'.repeat(20))).toEqual([404, { error: 'not-found' }])
})

test('an event goes to every device once, is kept for each until it has read it, and without values', async () => {
  const { register, strava, event, read, post, stub } = createWorld()
  const [{ head }] = [await register(phone), await register(laptop)]
  const titled = JSON.stringify(event({ aspect_type: 'update', updates: { title: 'A secret title' } }))
  for (let times = 0; times < 3; times++) expect((await strava(titled)).status).toBe(200)
  const first = await read(phone, head)
  expect(first).toMatchObject({ changes: [{ id: '1234567890', aspect: 'update', keys: ['title'] }], allSince: null, head: head + 1 })
  expect(JSON.stringify(first)).not.toContain('secret')
  expect((await post('/api/strava/ack', { device: phone, through: first.head })).status).toBe(200)
  await evictDurableObject(await stub())
  expect((await read(laptop, head)).changes).toHaveLength(1)
  await post('/api/strava/ack', { device: laptop, through: first.head })
  expect((await read(laptop, head)).changes).toEqual([])
  await strava(titled)
  expect((await read(laptop, head)).changes).toEqual([])
  expect((await post('/api/strava/ack', { device: laptop, through: first.head + 1 })).status).toBe(409)
})

test('a device that knows no number of its own is told all that it has not acknowledged', async () => {
  const { register, strava, event, ask, post } = createWorld()
  const { head } = await register(phone)
  await strava(JSON.stringify(event()))
  await strava(JSON.stringify(event({ object_id: 2 })))
  await post('/api/strava/ack', { device: phone, through: head + 1 })
  const told = async (query: string) => (await ask(`/api/strava/events?device=${phone}${query}`)).json()
  expect(await told('')).toMatchObject({ changes: [{ id: '2' }], after: head + 1, head: head + 2 })
  expect(await told('&since=')).toEqual({ error: 'bad-question' })
})

test('forged paths and subscriptions, wrong times and what is too large are taken nowhere, and only fields of the list are written down', async () => {
  const { strava, event, register, read, lines } = createWorld()
  const { head } = await register(phone)
  expect((await strava(JSON.stringify(event()), 'x'.repeat(43))).status).toBe(404)
  expect((await strava(JSON.stringify(event({ subscription_id: 1 })))).status).toBe(404)
  expect((await strava(JSON.stringify(event({ event_time: 1 })))).status).toBe(400)
  expect((await strava(JSON.stringify(event({ updates: { title: 'x'.repeat(9000) } })))).status).toBe(413)
  expect(await read(phone, head)).toMatchObject({ changes: [], head })
  const allowed = ['ts', 'fn', 'status', 'ms', 'outcome', 'signature', 'build']
  expect(lines.length).toBeGreaterThan(4)
  expect(lines.flatMap((line) => Object.keys(line).filter((key) => !allowed.includes(key)))).toEqual([])
})

test('of a thousand malformed events none is taken and nothing is written', async () => {
  const { strava, event, tables, register, read } = createWorld()
  const whole = event()
  const names = Object.keys(whole).filter((name) => name !== 'updates')
  const wrong = fc.oneof(fc.constantFrom(null, '', -1, 0, 1.5, true, 'x', 2 ** 60), fc.array(fc.integer()), fc.dictionary(fc.string(), fc.integer()))
  const mutated = fc.oneof(
    fc.tuple(fc.constantFrom(...names), wrong).map(([name, value]) => JSON.stringify({ ...whole, [name]: value })),
    fc.constantFrom(...names).map((name) => JSON.stringify({ ...whole, [name]: undefined })),
    fc.integer({ min: 0, max: JSON.stringify(whole).length - 1 }).map((end) => JSON.stringify(whole).slice(0, end)),
    fc.oneof(fc.string(), fc.integer(), fc.array(wrong)).map((updates) => JSON.stringify({ ...whole, updates: updates === 0 ? 1 : updates })),
    fc.string().map((text) => `!${text}`),
  )
  expect(await tables()).toBe(0)
  const { head } = await register(phone)
  for (const body of fc.sample(mutated, { numRuns: 1000, seed: 7 })) expect([400, 404]).toContain((await strava(body)).status)
  expect(await read(phone, head)).toMatchObject({ changes: [], head })
  expect((await strava(JSON.stringify(whole))).status).toBe(200)
  expect((await read(phone, head)).changes).toHaveLength(1)
})

test('an event for an athlete without a device leaves no trace, and one who disconnects leaves none', async () => {
  const { strava, event, tables, register, bindings, athlete, ask, stub } = createWorld()
  expect((await strava(JSON.stringify(event()))).status).toBe(200)
  expect(await tables()).toBe(0)
  await register(phone)
  expect(await tables()).toBe(2)
  expect(await emptyRelay(bindings, athlete)).toBe(true)
  expect([await tables(), await runInDurableObject(await stub(), (_, { storage }) => storage.getAlarm())]).toEqual([0, null])
  await register(phone)
  expect((await ask(`/api/strava/devices?device=${phone}`, { method: 'DELETE' })).status).toBe(204)
  expect(await tables()).toBe(0)
})

test('a permission that was taken back is only told: the device asks Strava itself', async () => {
  const { strava, event, register, read, athlete, tables } = createWorld()
  const { head } = await register(phone)
  await strava(JSON.stringify(event({ object_type: 'athlete', object_id: athlete, aspect_type: 'update', updates: { authorized: 'false' } })))
  expect((await read(phone, head)).changes).toMatchObject([{ of: 'athlete', id: null, keys: ['authorized'] }])
  expect(await tables()).toBe(2)
})

test('another site, nobody, and a deployment without a relay get nothing', async () => {
  const { ask } = createWorld()
  expect((await ask(`/api/strava/events?device=${phone}&since=0`, { headers: { Origin: 'https://other.example' } })).status).toBe(403)
  const nobody = relayRoutes({ sessionOf: async () => null, log: () => undefined })
  const refused = async (bindings: object) =>
    (await nobody.request(`${origin}/api/strava/events?device=${phone}&since=0`, { headers: { Origin: origin } }, bindings as typeof set)).json()
  expect([await refused(set), await refused({})]).toEqual([{ error: 'no-session' }, { error: 'no-relay' }])
})

test('shuffled and doubled events end in the same queue', async () => {
  await onStorage((queue, clock, _pushing, erase) => {
    const one = fc.record({
      id: fc.integer({ min: 1, max: 4 }),
      at: fc.integer({ min: 0, max: 50 }),
      aspect: fc.constantFrom('create' as const, 'update' as const, 'delete' as const),
      keys: fc.subarray(['title', 'type', 'private'] as const).map(keysOf),
    })
    const end = (events: readonly { id: number; at: number; aspect: 'create' | 'update' | 'delete'; keys: ReturnType<typeof keysOf> }[]) => {
      erase()
      const { head } = queue().register(phone)
      for (const { id, at, ...more } of events) queue().take(eventAt(id, clock.at + at, more), JSON.stringify([id, at, more]))
      const told = queue().since(phone, head)
      return told.ok ? told.value.changes.map((change) => JSON.stringify({ ...change, seq: 0 })).sort() : []
    }
    fc.assert(
      fc.property(
        fc
          .array(one, { minLength: 1, maxLength: 8 })
          .chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 }))),
        ([events, shuffled]) => JSON.stringify(end(shuffled)) === JSON.stringify(end(events)),
      ),
      { numRuns: 200, seed: 3 },
    )
  })
})

test('of ten thousand events as many are kept as may come at once; of the rest the device is told since when', async () => {
  await onStorage((queue, clock) => {
    const { head } = queue().register(phone)
    for (let id = 1; id <= 10_000; id++) queue().take(eventAt(id, clock.at + id), `m${id}`)
    const told = queue().since(phone, head)
    if (!told.ok) throw new Error(told.code)
    expect([told.value.changes.length, told.value.allSince, told.value.head]).toEqual([burst, clock.at + burst + 1, head + 10_000])
    queue().ack(phone, told.value.head)
    expect(queue().unread(phone)).toMatchObject({ value: { changes: [], allSince: null } })
  })
})

test('however slowly they come, no more than a bound is kept one by one, and the first that is not is told', async () => {
  await onStorage((queue, clock) => {
    queue().register(phone)
    const began = clock.at
    for (let id = 1; id <= mostChanges + 10; id++) {
      clock.at += 60_000
      queue().take(eventAt(id, began + id), `m${id}`)
    }
    const told = queue().unread(phone)
    expect(told.ok && [told.value.changes.length, told.value.allSince]).toEqual([mostChanges, began + mostChanges + 1])
  })
})

test('who sleeps for a day finds everything, over a restart too; after seven days they are told since when', async () => {
  await onStorage((queue, clock) => {
    queue().register(phone)
    const at = clock.at
    queue().take(eventAt(1, at), 'm')
    clock.at += 86_400_000
    expect(queue().unread(phone)).toMatchObject({ value: { changes: [{ id: '1' }], allSince: null } })
    clock.at = at + kept + 2
    expect(queue().unread(phone)).toMatchObject({ value: { changes: [], allSince: at } })
    clock.at = at
    expect(queue().unread(phone)).toMatchObject({ value: { changes: [], allSince: at } })
  })
})

test('an open page hears of it by its socket, and after the object slept too', async () => {
  const { register, ask, strava, event, stub } = createWorld()
  expect((await ask(`/api/strava/live?device=${phone}`)).status).toBe(426)
  await register(phone)
  const answer = (await ask(`/api/strava/live?device=${phone}`, { headers: { Upgrade: 'websocket' } })) as Response & {
    webSocket: WebSocket & { accept: () => void }
  }
  expect(answer.status).toBe(101)
  const heard: { kind: string; changes?: unknown[] }[] = []
  answer.webSocket.addEventListener('message', ({ data }) => void heard.push(JSON.parse(String(data))))
  answer.webSocket.accept()
  await evictDurableObject(await stub())
  await strava(JSON.stringify(event()))
  await expect
    .poll(() => heard.map(({ kind, changes }) => [kind, changes?.length]))
    .toEqual([
      ['changes', 0],
      ['changes', 1],
    ])
  answer.webSocket.close()
})

test('five devices are pushed to; what is gone is dropped, what is busy is asked again when it says', async () => {
  await onStorage((queue, clock, pushing) => {
    for (let at = 0; at <= mostPushes; at++) {
      queue().register(`${phone}${at}`)
      expect(pushing.subscribe(`${phone}${at}`, { endpoint: `https://fcm.googleapis.com/${at}`, keys: receiver })).toBe(at < mostPushes)
    }
    queue().take(eventAt(1, clock.at), 'm')
    pushing.plan(() => false)
    const due = pushing.claim()
    expect([due.length, pushing.claim().length]).toEqual([mostPushes, 0])
    const [gone, later, ...sent] = due
    if (gone === undefined || later === undefined) throw new Error('nobody is pushed to')
    pushing.settle(gone, { kind: 'gone' })
    pushing.settle(later, { kind: 'later', wait: 120_000 })
    for (const one of sent) pushing.settle(one, { kind: 'sent' })
    clock.at += 119_000
    expect(pushing.claim()).toEqual([])
    clock.at += 1000
    expect(pushing.claim().map(({ device }) => device)).toEqual([later.device])
  })
})

test('a push is the message of RFC 8291, byte for byte, and says nothing but a number', async () => {
  const jwk = (d: string, point: string) => {
    const raw = fromBase64Url(point) ?? new Uint8Array()
    return { kty: 'EC', crv: 'P-256', d, x: toBase64Url(raw.slice(1, 33)), y: toBase64Url(raw.slice(33)) }
  }
  const curve = { name: 'ECDH', namedCurve: 'P-256' }
  const pair = {
    privateKey: await crypto.subtle.importKey('jwk', jwk(vapidOfTests.VAPID_PRIVATE_KEY, vapidOfTests.VAPID_PUBLIC_KEY), curve, false, ['deriveBits']),
    publicKey: await crypto.subtle.importKey('raw', fromBase64Url(vapidOfTests.VAPID_PUBLIC_KEY) ?? new Uint8Array(), curve, true, []),
  }
  const salt = fromBase64Url('DGv6ra1nlYgDCS1FRnbzlw') ?? new Uint8Array()
  expect(toBase64Url(await encrypt(bytesOf('When I grow up, I want to be a watermelon'), receiver, { salt, pair }))).toBe(
    'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
  )
  const settings = readRelaySettings(set)
  const vapid = settings.ok ? settings.value?.vapid : null
  if (!vapid) throw new Error('no VAPID')
  const header = await vapidHeader(vapid, 'https://fcm.googleapis.com', 1_800_000_000_000)
  const [, words = '', signature = ''] = /^vapid t=([\w-]+\.[\w-]+)\.([\w-]+), k=/.exec(header) ?? []
  const ecdsa = { name: 'ECDSA', namedCurve: 'P-256' }
  const key = await crypto.subtle.importKey('raw', fromBase64Url(vapid.publicKey) ?? new Uint8Array(), ecdsa, false, ['verify'])
  expect(await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, fromBase64Url(signature) ?? new Uint8Array(), bytesOf(words))).toBe(true)
  const answering = (status: number, headers: Record<string, string> = {}) =>
    sendPush(
      { endpoint: 'https://fcm.googleapis.com/x', keys: receiver },
      { v: 1, seq: 1 },
      vapid,
      Date.now(),
      async () => new Response(null, { status, headers }),
    )
  expect(await Promise.all([answering(201), answering(410), answering(404), answering(429, { 'Retry-After': '60' }), answering(403)])).toEqual([
    { kind: 'sent' },
    { kind: 'gone' },
    { kind: 'gone' },
    { kind: 'later', wait: 60_000 },
    { kind: 'refused' },
  ])
})

test('hosts that are no push service are refused', async () => {
  for (const bad of [
    'http://fcm.googleapis.com/x',
    'https://fcm.googleapis.com.evil.example/x',
    'https://169.254.169.254/',
    'https://a:b@fcm.googleapis.com/',
    'https://fcm.googleapis.com:8443/',
    'https://push.apple.com/',
    '',
  ])
    expect([bad, isPushAddress(bad, knownPushHosts)]).toEqual([bad, false])
  expect(isPushAddress('https://web.push.apple.com/Q', knownPushHosts)).toBe(true)
  const { post } = createWorld()
  const push = (endpoint: string, keys = receiver) => post('/api/strava/devices', { device: phone, push: { endpoint, keys } })
  expect(await (await push('https://inside.example/')).json()).toEqual({ error: 'host-refused' })
  expect(await (await push('https://fcm.googleapis.com/x', { ...receiver, auth: 'AA' })).json()).toEqual({ error: 'bad-push' })
  expect((await push('https://fcm.googleapis.com/x')).status).toBe(200)
})

test('a signature is counted, and held to once that is set', async () => {
  const time = Math.floor(Date.now() / 1000)
  const { strava, event, lines } = createWorld({ STRAVA_SIGNATURE: 'enforce' })
  const body = JSON.stringify(event())
  const v1 = toHex(await hmac('secret', `${time}.${body}`))
  const sent = async (header: object) => (await strava(body, set.STRAVA_WEBHOOK_PATH, header)).status
  expect([
    await sent({}),
    await sent({ 'X-Strava-Signature': `t=${time},v1=${'0'.repeat(64)}` }),
    await sent({ 'X-Strava-Signature': `t=${time},v1=${v1}` }),
  ]).toEqual([404, 404, 200])
  expect(lines.map(({ signature }) => signature)).toEqual(['none', 'does-not-fit', 'fits'])
})

test('each setting that is missing or malformed is named, and without one there is no relay', () => {
  expect(relayOffered({})).toEqual({ live: false, push: null })
  expect(relayOffered(set)).toEqual({ live: true, push: set.VAPID_PUBLIC_KEY })
  for (const [name, value] of Object.entries({
    STRAVA_WEBHOOK_PATH: 'x',
    STRAVA_VERIFY_TOKEN: '',
    STRAVA_SUBSCRIPTION_ID: '',
    STRAVA_SIGNATURE: 'on',
    RELAY_KEY: 'x',
    VAPID_PRIVATE_KEY: '',
    PUSH_HOSTS: '*',
  }))
    expect(relayOffered({ ...set, [name]: value })).toMatchObject({ live: false, liveRefused: expect.stringContaining(name) })
})

test('an alarm ends what is too old', async () => {
  const { register, stub, strava, event, read } = createWorld()
  const { head } = await register(phone)
  await strava(JSON.stringify(event()))
  await runInDurableObject(await stub(), (_, { storage }) => void storage.sql.exec('update change set at = 1'))
  expect(await runDurableObjectAlarm(await stub())).toBe(true)
  expect(await read(phone, head)).toMatchObject({ changes: [], allSince: 1 })
})

test('of what an event changes the names alone are read', () => {
  expect(
    readEvent(
      '{"object_type":"activity","object_id":1,"aspect_type":"update","updates":{"title":"x","new":"y"},"owner_id":1,"subscription_id":1,"event_time":1}',
    ),
  ).toMatchObject({
    value: { keys: ['other', 'title'] },
  })
})

test('with no page open a change is pushed, once; an endpoint that is gone is called no more', async () => {
  const { stub } = createWorld()
  const called: (readonly [url: string, topic: string | null])[] = []
  await runInDurableObject(await stub(), async (_, state) => {
    let status = 201
    const fetching = async (url: unknown, init?: RequestInit) => {
      called.push([String(url), new Headers(init?.headers).get('Topic')])
      return new Response(null, { status })
    }
    const relay = (): AthleteRelay => new AthleteRelay(state, set, fetching as typeof fetch)
    const tell = async (said: RelayRequest) => (await relay().fetch(new Request('https://relay/', { method: 'POST', body: JSON.stringify(said) }))).json()
    const registered = (await tell({ kind: 'register', device: phone, push: { endpoint: 'https://fcm.googleapis.com/a', keys: receiver } })) as { head: number }
    await tell({ kind: 'event', event: eventAt(1, Date.now()), mark: 'a' })
    await expect.poll(() => called).toEqual([['https://fcm.googleapis.com/a', 'run']])
    await tell({ kind: 'event', event: eventAt(2, Date.now()), mark: 'b' })
    await tell({ kind: 'ack', device: phone, through: registered.head + 2 })
    status = 410
    await tell({ kind: 'event', event: eventAt(3, Date.now()), mark: 'c' })
    await expect.poll(() => state.storage.sql.exec('select endpoint from device').toArray()).toEqual([{ endpoint: null }])
    await tell({ kind: 'event', event: eventAt(4, Date.now()), mark: 'd' })
    expect(called).toHaveLength(2)
  })
})
