import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sentinels } from '../../e2e/stand-ins/strava/faults'
import { createStrava } from '../../e2e/stand-ins/strava/strava'
import { connectWords } from '../../src/contract/strava'
import type { Lease, TokenAnswer } from '../../src/contract/strava'
import { simulateAthlete, structureless } from '../../src/domain/simulate/athlete'
import { hmac, toBase64Url } from '../bytes'
import app from '../index'
import { seal } from './seal'
import { sessionOf } from './session'
import { readStravaSettings } from './settings'

const origin = 'https://runmirror.example'
const [hour, day] = [3_600_000, 86_400_000]
const set = {
  ...env,
  STRAVA_CLIENT_ID: '77',
  STRAVA_CLIENT_SECRET: 'a-secret-of-the-app',
  COOKIE_KEY: 'k'.repeat(42) + 'k',
  COOKIE_KEY_BEFORE: '',
  STRAVA_API: 'http://localhost:1/api/v3',
  STRAVA_OAUTH: 'http://localhost:1',
  STRAVA_REVOKE_PATH: '',
  STRAVA_READ_LIMITS: '',
  STRAVA_WEBHOOK_PATH: 'p'.repeat(43),
  STRAVA_VERIFY_TOKEN: 't'.repeat(20),
  STRAVA_SUBSCRIPTION_ID: '120475',
  RELAY_KEY: 'k'.repeat(43),
}
const life = simulateAthlete('strava', { ...structureless, weeks: 3, until: Date.UTC(2026, 10, 1) / day, textured: true })
const { id: run } = life.activities.at(-1) ?? { id: 0 }

/** Only forwards, so that no alarm lies behind the clock of the runtime: each test begins a day after the one before. */
let clock = Date.now()
vi.setConfig({ testTimeout: 20_000 })
const pause = (ms: number): void => void vi.setSystemTime((clock += ms))
let printed: string[] = []
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  pause(day)
  printed = []
  vi.spyOn(console, 'log').mockImplementation((words: string) => void printed.push(words))
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

interface Asked {
  readonly method?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}
let athletes = 5000

/** A browser with its cookies, before a deployment, before Strava. What the two say to each other stands in `between`. */
const createWorld = (more: object = {}) => {
  const athlete = athletes++
  const bindings = { ...set, ...more }
  const strava = createStrava({
    clientId: '77',
    clientSecret: set.STRAVA_CLIENT_SECRET,
    now: () => clock,
    athletes: [{ id: athlete, life }],
    everyman: life,
    callbackDomain: 'runmirror.example',
    seed: `strava ${athlete}`,
  })
  const between: Request[] = []
  const way = { answer: async (request: Request): Promise<Response> => strava.answer(request) }
  vi.stubGlobal('fetch', async (address: string, init?: RequestInit) => {
    const request = new Request(address, init)
    between.push(request.clone())
    return way.answer(request)
  })
  const addresses: string[] = []
  const createBrowser = () => {
    const jar = new Map<string, string>()
    const flags = new Map<string, string>()
    const cookie = (): string => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const keep = (answer: Response): Response => {
      for (const words of answer.headers.getSetCookie()) {
        const [, name = '', value = '', rest = ''] = /^([^=]+)=([^;]*); (.*)$/.exec(words) ?? []
        flags.set(name, rest)
        if (rest.includes('Max-Age=0;')) jar.delete(name)
        else jar.set(name, value)
      }
      const to = answer.headers.get('Location')
      if (to !== null) addresses.push(to)
      return answer
    }
    const go = async (path: string, asked: Asked = {}): Promise<Response> =>
      keep(
        await app.request(
          `${origin}${path}`,
          { ...(asked.method === undefined ? {} : { method: asked.method }), headers: { Cookie: cookie(), ...asked.headers } },
          bindings,
        ),
      )
    const own = { 'RM-Req': '1', 'Sec-Fetch-Site': 'same-origin' }
    const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> => go(path, { headers: { ...own, ...headers } })
    const post = async (path: string, { body = {}, headers = {} }: Asked = {}): Promise<Response> =>
      keep(
        await app.request(
          `${origin}${path}`,
          { method: 'POST', body: JSON.stringify(body), headers: { Cookie: cookie(), Origin: origin, ...own, 'Content-Type': 'application/json', ...headers } },
          bindings,
        ),
      )
    /** Over to Strava and back, up to the address that Strava leads back to. */
    const over = async (as: number = athlete): Promise<string | null> => {
      const { pathname, search } = new URL((await go('/api/strava/start')).headers.get('Location') ?? '')
      const answer = await strava.answer(new Request(`http://localhost:1${pathname}${search}&as=${as}`))
      const back = answer.headers.get('Location')
      return back === null ? null : back.slice(origin.length)
    }
    const said = async (as?: number): Promise<string | null> => {
      const back = await over(as)
      return back === null ? null : (await go(back)).headers.get('Location')
    }
    const connect = async (as?: number): Promise<void> => {
      expect(await said(as)).toBe('/connect')
      expect((await post('/api/strava/confirm')).status).toBe(200)
      pause(1000)
    }
    const token = async (reads = 0, stale = false): Promise<TokenAnswer> => {
      const answer = await post('/api/strava/token', { body: { reads, stale } })
      expect(answer.status).toBe(200)
      return answer.json()
    }
    return { jar, flags, cookie, go, get, post, over, said, connect, token }
  }
  const reads = async (token: string): Promise<number> =>
    (await strava.answer(new Request('http://localhost:1/api/v3/athlete', { headers: { Authorization: `Bearer ${token}` } }))).status
  const called = (path: string): number => between.filter(({ url }) => new URL(url).pathname === path).length
  return { athlete, bindings, strava, way, between, called, addresses, reads, createBrowser, ...createBrowser() }
}
const errorOf = async (answer: Response): Promise<unknown> => [answer.status, ((await answer.json()) as { error?: string }).error]

test('a runner is led to Strava and back, says that it is them, and only then is connected', async () => {
  const { athlete, go, get, post, said, jar, flags, reads, token, bindings, cookie } = createWorld()
  const start = await go('/api/strava/start')
  const to = new URL(start.headers.get('Location') ?? '')
  expect([start.status, to.pathname, to.searchParams.get('scope'), to.searchParams.get('redirect_uri')]).toEqual([
    302,
    '/oauth/authorize',
    'read,activity:read_all',
    `${origin}/api/strava/callback`,
  ])
  expect(flags.get('__Host-state')).toBe('Path=/; Max-Age=600; HttpOnly; Secure; SameSite=Lax')
  expect(await said()).toBe('/connect')
  expect([...jar.keys()]).toEqual(['__Host-pending'])
  expect(await errorOf(await post('/api/strava/token', { body: { reads: 1 } }))).toEqual([401, 'no-session'])
  expect(await (await get('/api/strava/pending')).json()).toEqual({
    athlete: String(athlete),
    name: expect.any(String),
    scope: ['read', 'activity:read_all'],
    replaces: false,
  })
  const asked = (): Promise<unknown> => sessionOf(new Request(origin, { headers: { Cookie: cookie() } }), bindings)
  expect(await asked()).toBeNull()
  expect(await (await post('/api/strava/confirm')).json()).toEqual({ athlete: String(athlete) })
  expect(await asked()).toEqual({ athlete })
  expect([...jar.keys()]).toEqual(['__Host-session'])
  for (const name of ['__Host-session', '__Host-pending']) expect(flags.get(name)).toMatch(/^Path=\/; Max-Age=\d+; HttpOnly; Secure; SameSite=Strict$/)
  const answer = await token(30)
  expect(answer).toMatchObject({ athlete: String(athlete), scope: ['read', 'activity:read_all'], lease: { reads: 30, next: null } })
  expect(Object.keys(answer).toSorted()).toEqual(['athlete', 'expires', 'lease', 'retentionDays', 'scope', 'token'])
  expect(await reads(answer.token)).toBe(200)
})

test('every refusal on the way is told by a word of the list, and by nothing else in the address', async () => {
  const { said, createBrowser, get, addresses, way, over, go } = createWorld()
  expect(await said(sentinels.refuses)).toBe('/connect?said=refused')
  expect(await said(sentinels.unticked)).toBe('/connect?said=scope')
  // Strava itself stops who comes as the eleventh, and leads nobody back.
  expect(await said(sentinels.athleteLimit)).toBeNull()
  const after = async (status: number, body: unknown): Promise<string | null> => {
    const back = (await over()) ?? ''
    way.answer = async () => Response.json(body, { status })
    return (await go(back)).headers.get('Location')
  }
  const [inactive, limit] = [{ errors: [{ resource: 'Application', field: 'Status', code: 'Inactive' }] }, { message: 'Limit of connected athletes exceeded' }]
  expect(await after(403, inactive)).toBe('/connect?said=inactive')
  expect(await after(403, limit)).toBe('/connect?said=athlete-limit')
  expect(await after(429, { errors: 'Rate Limit Exceeded' })).toBe('/connect?said=busy')
  expect(await after(500, {})).toBe('/connect?said=no-answer')
  expect(await after(200, { access_token: 'a', refresh_token: 'b', expires_at: 'soon', athlete: { id: 1 } })).toBe('/connect?said=no-answer')
  expect(await after(302, {})).toBe('/connect?said=no-answer')
  expect((await get('/api/strava/pending')).status).toBe(204)
  const words = addresses.filter((to) => !to.startsWith('http')).map((to) => new URL(to, origin))
  expect(words.every(({ pathname, searchParams }) => pathname === '/connect' && [...searchParams.keys()].join() === 'said')).toBe(true)
  expect(words.every(({ searchParams }) => connectWords.some((word) => word === searchParams.get('said')))).toBe(true)
  expect(createBrowser().jar.size).toBe(0)
})

test('a state that is missing, of another, forged, old or used before connects nobody, and no code is spent on it', async () => {
  const { over, go, createBrowser, called, jar } = createWorld()
  const expired = '/connect?said=expired'
  const other = createBrowser()
  const [mine, theirs] = [(await over()) ?? '', (await other.over()) ?? '']
  const change = (path: string, state: string | null): string => {
    const url = new URL(path, origin)
    if (state === null) url.searchParams.delete('state')
    else url.searchParams.set('state', state)
    return `${url.pathname}${url.search}`
  }
  expect((await createBrowser().go(mine)).headers.get('Location')).toBe(expired)
  const kept = jar.get('__Host-state') ?? ''
  for (const path of [theirs, change(mine, null), change(mine, ''), change(mine, 'x'), `${mine}&state=x`]) {
    jar.set('__Host-state', kept)
    expect((await go(path)).headers.get('Location')).toBe(expired)
    expect(jar.has('__Host-state')).toBe(false)
  }
  jar.set('__Host-state', `${kept.slice(0, -2)}${kept.endsWith('A') ? 'BB' : 'AA'}`)
  expect((await go(mine)).headers.get('Location')).toBe(expired)
  expect(called('/oauth/token')).toBe(0)
  jar.set('__Host-state', kept)
  expect((await go(mine)).headers.get('Location')).toBe('/connect')
  pause(1000)
  jar.set('__Host-state', kept)
  expect((await go(mine)).headers.get('Location')).toBe(expired)
  expect(called('/oauth/token')).toBe(1)
  const late = (await other.over()) ?? ''
  pause(601_000)
  expect((await other.go(late)).headers.get('Location')).toBe(expired)
})

test('a cookie of one kind is none of another, and one of before the last key still holds', async () => {
  const { said, post, jar, go, over, connect, cookie } = createWorld()
  await said()
  jar.set('__Host-session', jar.get('__Host-pending') ?? '')
  expect(await errorOf(await post('/api/strava/token', { body: { reads: 1 } }))).toEqual([401, 'no-session'])
  await connect()
  jar.set('__Host-pending', jar.get('__Host-session') ?? '')
  expect(await errorOf(await post('/api/strava/confirm'))).toEqual([404, 'no-pending'])
  const back = (await over()) ?? ''
  jar.set('__Host-state', jar.get('__Host-session') ?? '')
  expect((await go(back)).headers.get('Location')).toBe('/connect?said=expired')
  const turned = { ...set, COOKIE_KEY: 'n'.repeat(43), COOKIE_KEY_BEFORE: set.COOKIE_KEY }
  const asked = (bindings: object) => sessionOf(new Request(origin, { headers: { Cookie: cookie() } }), { ...set, ...bindings })
  expect(await asked(turned)).not.toBeNull()
  expect(await asked({ ...turned, COOKIE_KEY_BEFORE: '' })).toBeNull()
})

test('of cut, changed and forged session cookies none is a session', async () => {
  const { connect, cookie, bindings } = createWorld()
  await connect()
  const [name = '', sealed = ''] = cookie().split(/=(.*)/s)
  const asked = (words: string) => sessionOf(new Request(origin, { headers: { Cookie: words } }), bindings)
  expect(await asked(`${name}=${sealed}`)).not.toBeNull()
  const place = fc.integer({ min: 0, max: sealed.length - 1 })
  const forged = fc.oneof(
    place.map((end) => sealed.slice(0, end)),
    fc.tuple(place, fc.constantFrom('A', 'z', '-', '.', '_')).map(([at, sign]) => sealed.slice(0, at) + sign + sealed.slice(at + 1)),
  )
  for (const words of fc.sample(
    forged.filter((words) => words !== sealed),
    { numRuns: 300, seed: 3 },
  ))
    expect(await asked(`${name}=${words}`)).toBeNull()
  const settings = readStravaSettings(bindings)
  const keys = settings.ok ? (settings.value?.keys ?? []) : []
  for (const claims of [{}, { athlete: '1' }, { athlete: 1.5, access: 'a', refresh: 'b', id: 'c', expires: 1, since: 1, scope: [] }])
    expect(await asked(`${name}=${await seal(keys, 'session', claims, clock, 600)}`)).toBeNull()
})

test('nobody but a page of ours asks: header, place and origin are each looked at', async () => {
  const { connect, post, get, go, cookie, bindings } = createWorld()
  await connect()
  for (const path of ['confirm', 'cancel', 'token', 'disconnect'].map((one) => `/api/strava/${one}`)) {
    const refused = [
      { 'RM-Req': '' },
      { 'RM-Req': '2' },
      { Origin: 'https://other.example' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { 'Sec-Fetch-Site': 'none' },
    ]
    for (const headers of refused) expect(await errorOf(await post(path, { headers: headers as never }))).toEqual([403, 'other-origin'])
    const bare = await app.request(`${origin}${path}`, { method: 'POST', headers: { Cookie: cookie(), 'RM-Req': '1' } }, bindings)
    expect(await errorOf(bare)).toEqual([403, 'other-origin'])
    expect((await get(path)).status).toBe(404)
  }
  for (const path of ['/api/strava/pending', '/api/strava/pass/athlete']) {
    expect(await errorOf(await go(path))).toEqual([403, 'other-origin'])
    expect(await errorOf(await get(path, { 'Sec-Fetch-Site': 'cross-site' }))).toEqual([403, 'other-origin'])
  }
  const open = await app.request(
    `${origin}/api/strava/token`,
    { method: 'OPTIONS', headers: { Origin: 'https://other.example', 'Access-Control-Request-Method': 'POST' } },
    bindings,
  )
  expect([open.status, open.headers.get('Access-Control-Allow-Origin')]).toEqual([404, null])
  expect((await post('/api/strava/token', { body: { reads: 1 } })).status).toBe(200)
})

test('a token question of another form is refused', async () => {
  const { connect, post } = createWorld()
  await connect()
  for (const body of [
    null,
    [],
    1,
    {},
    { reads: -1 },
    { reads: 1.5 },
    { reads: '1' },
    { reads: 1001 },
    { reads: 1, stale: 'yes' },
    { reads: 1, more: 'x'.repeat(9000) },
  ])
    expect(await errorOf(await post('/api/strava/token', { body }))).toEqual([400, 'bad-question'])
})

test('over ten days each token holds, the refresh token goes with Strava’s, and Strava is asked only when it has to be', async () => {
  const { connect, token, reads, called, jar } = createWorld()
  await connect()
  const tokens = new Set<string>()
  const sealed = new Set<string>()
  for (let quarter = 0; quarter < 40; quarter++) {
    const { token: one, expires } = await token()
    tokens.add(one)
    sealed.add(jar.get('__Host-session') ?? '')
    expect(await reads(one)).toBe(200)
    expect(expires - clock).toBeGreaterThan(hour)
    expect((await token()).token).toBe(one)
    pause(6 * hour)
  }
  // The first token came with the code.
  expect([tokens.size, sealed.size, called('/oauth/token')]).toEqual([40, 40, 40])
})

test('two tabs at once, and a device that an answer never reached, get the one token that holds', async () => {
  const { connect, token, reads, called, jar, way, strava } = createWorld()
  await connect()
  pause(7 * hour)
  way.answer = async (request) => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    return strava.answer(request)
  }
  const before = jar.get('__Host-session') ?? ''
  const all = await Promise.all([token(), token(), token()])
  expect(new Set(all.map(({ token: one }) => one)).size).toBe(1)
  expect(called('/oauth/token')).toBe(2)
  jar.set('__Host-session', before)
  pause(30_000)
  const again = await token()
  expect([again.token, await reads(again.token)]).toEqual([all[0]?.token, 200])
  pause(7 * hour)
  expect(await reads((await token()).token)).toBe(200)
})

test('a token that Strava takes no more is asked for anew', async () => {
  const { connect, token, called } = createWorld()
  await connect()
  await token(0, true)
  expect(called('/oauth/token')).toBe(2)
})

const nameOf = async (words: string): Promise<string> => toBase64Url(await hmac(set.STRAVA_CLIENT_SECRET, words))
const relayOf = async (athlete: number): Promise<unknown> =>
  env.RELAYS?.get(env.RELAYS.idFromName(toBase64Url(await hmac(set.RELAY_KEY, `athlete:${athlete}`))) as never)
const devicesOf = async (athlete: number): Promise<number> =>
  runInDurableObject(await relayOf(athlete), (_, { storage }) => storage.sql.exec("select 1 from sqlite_master where name = 'device'").toArray().length)

test('a permission that was taken back at Strava ends the session and empties the relay; a refusal for the moment does neither', async () => {
  const { connect, post, strava, athlete, jar, way } = createWorld()
  await connect()
  expect((await post('/api/strava/devices', { body: { device: 'phone-phone-phone' } })).status).toBe(200)
  pause(7 * hour)
  const broken: readonly (readonly [() => Response, string])[] = [
    [() => new Response('<html>', { status: 503 }), 'no-answer'],
    [() => Response.json({ errors: [{ resource: 'Application', field: 'Status', code: 'Inactive' }] }, { status: 403 }), 'inactive'],
    [() => Response.json({ errors: [{ resource: 'Application', field: 'client_secret', code: 'invalid' }] }, { status: 401 }), 'no-answer'],
    [() => Response.json({ errors: 'Rate Limit Exceeded' }, { status: 429 }), 'busy'],
    [() => Response.json({ access_token: 'half' }), 'no-answer'],
  ]
  for (const [answer, code] of broken) {
    way.answer = async () => answer()
    expect(((await (await post('/api/strava/token', { body: { reads: 1 } })).json()) as { error: string }).error).toBe(code)
    expect([jar.has('__Host-session'), await devicesOf(athlete)]).toEqual([true, 1])
  }
  way.answer = async (request) => strava.answer(request)
  strava.controls.deauthorise(athlete)
  expect(await errorOf(await post('/api/strava/token', { body: { reads: 1 } }))).toEqual([401, 'ended'])
  expect([jar.has('__Host-session'), await devicesOf(athlete)]).toEqual([false, 0])
})

test('the athlete whose refresh is always refused is told to connect again', async () => {
  const { connect, post, token, reads } = createWorld()
  await connect(sentinels.refreshRefused)
  expect(await reads((await token()).token)).toBe(200)
  pause(6 * hour)
  expect(await errorOf(await post('/api/strava/token', { body: { reads: 1 } }))).toEqual([401, 'ended'])
})

test('one browser’s older session that Strava ended leaves the relay to the browser that connected later', async () => {
  const { connect, post, createBrowser, athlete } = createWorld()
  await connect()
  const laptop = createBrowser()
  await laptop.connect()
  await laptop.post('/api/strava/devices', { body: { device: 'laptop-laptop-lap' } })
  pause(7 * hour)
  expect(await errorOf(await post('/api/strava/token', { body: { reads: 1 } }))).toEqual([401, 'ended'])
  expect(await devicesOf(athlete)).toBe(1)
  await laptop.token()
})

test.for(['/oauth/revoke', '/oauth/deauthorize'])(
  'to disconnect revokes at %s, clears the cookie, empties the relay, and an old cookie is none any more',
  async (path) => {
    const { connect, post, athlete, jar, token, reads, called, cookie, bindings, way, strava } = createWorld({ STRAVA_REVOKE_PATH: path })
    await connect()
    const { token: access } = await token()
    await post('/api/strava/devices', { body: { device: 'phone-phone-phone' } })
    const kept = jar.get('__Host-session') ?? ''
    const told: number[] = []
    way.answer = async (request) => {
      const answer = await strava.answer(request)
      if (new URL(request.url).pathname === path) told.push(answer.status)
      return answer
    }
    // The access token has run out, and the older path knows no other.
    pause(7 * hour)
    const answer = await post('/api/strava/disconnect')
    expect([answer.status, await answer.json(), told, called(path)]).toEqual([200, { revoked: true }, [200], 1])
    expect([jar.size, await devicesOf(athlete), await reads(access)]).toEqual([0, 0, 401])
    jar.set('__Host-session', kept)
    expect(await sessionOf(new Request(origin, { headers: { Cookie: cookie() } }), bindings)).toBeNull()
    expect(await errorOf(await post('/api/strava/devices', { body: { device: 'phone-phone-phone' } }))).toEqual([401, 'no-session'])
    expect(await errorOf(await post('/api/strava/token', { body: { reads: 1 } }))).toEqual([401, 'ended'])
    pause(1000)
    await connect()
    expect(await reads((await token()).token)).toBe(200)
  },
)

test('a cookie of a connection that was ended does not end the one after it', async () => {
  const { connect, post, jar, token, createBrowser, athlete, called } = createWorld()
  await connect()
  const old = createBrowser()
  old.jar.set('__Host-session', jar.get('__Host-session') ?? '')
  await post('/api/strava/disconnect')
  pause(1000)
  await connect()
  await post('/api/strava/devices', { body: { device: 'phone-phone-phone' } })
  expect(await (await old.post('/api/strava/disconnect')).json()).toEqual({ revoked: true })
  expect([called('/oauth/revoke'), await devicesOf(athlete), old.jar.size]).toEqual([1, 1, 0])
  await token()
})

test('a Strava that cannot be reached keeps nobody connected here, and it is told', async () => {
  const { connect, post, jar, way, createBrowser, strava } = createWorld()
  await connect()
  const kept = jar.get('__Host-session') ?? ''
  way.answer = async () => Promise.reject(new Error('unreachable'))
  const answer = await post('/api/strava/disconnect')
  expect([await answer.json(), jar.size]).toEqual([{ revoked: false }, 0])
  // Strava would still renew it, and the old cookie is none all the same.
  way.answer = async (request) => strava.answer(request)
  for (const later of [0, 7 * hour]) {
    pause(later)
    jar.set('__Host-session', kept)
    expect(await errorOf(await post('/api/strava/token', { body: { reads: 1 } }))).toEqual([401, 'ended'])
  }
  expect(await errorOf(await createBrowser().post('/api/strava/disconnect'))).toEqual([401, 'no-session'])
})

test('who says that it is not them leaves nothing at Strava, and the cookie of it is none any more', async () => {
  const { said, post, called, jar } = createWorld()
  await said()
  const kept = jar.get('__Host-pending') ?? ''
  expect((await post('/api/strava/cancel')).status).toBe(204)
  expect([called('/oauth/revoke'), jar.size]).toEqual([1, 0])
  jar.set('__Host-pending', kept)
  expect(await errorOf(await post('/api/strava/confirm'))).toEqual([404, 'no-pending'])
})

test('who is connected and thinks better of doing it again stays connected, here and elsewhere', async () => {
  const { connect, said, post, called, token, reads, createBrowser } = createWorld()
  await connect()
  await said()
  expect((await post('/api/strava/cancel')).status).toBe(204)
  expect([called('/oauth/revoke'), await reads((await token()).token)]).toEqual([0, 200])
  const laptop = createBrowser()
  await laptop.said()
  await laptop.post('/api/strava/cancel')
  expect(called('/oauth/revoke')).toBe(0)
})

test('another athlete on the same device is told that they take the place of the one before', async () => {
  const { connect, said, get, post, token } = createWorld()
  await connect()
  await said(sentinels.slow)
  expect(await (await get('/api/strava/pending')).json()).toMatchObject({ athlete: String(sentinels.slow), replaces: true })
  await post('/api/strava/confirm')
  expect((await token()).athlete).toBe(String(sentinels.slow))
})

test('reads are leased to all runners together, and who gets none is told when', async () => {
  const { connect, token, createBrowser } = createWorld({ STRAVA_READ_LIMITS: '50,400' })
  await connect()
  const others = await Promise.all(
    [sentinels.slow, sentinels.hiddenStart].map(async (id) => {
      const browser = createBrowser()
      await browser.connect(id)
      return browser
    }),
  )
  const leases: Lease[] = []
  for (const ask of [token, ...others.map(({ token: one }) => one)]) leases.push((await ask(101)).lease)
  const until = (Math.floor(clock / 900_000) + 1) * 900_000
  expect(leases).toEqual([
    { reads: 20, until, next: null },
    { reads: 15, until, next: null },
    { reads: 0, until, next: until },
  ])
  pause(900_000)
  expect((await token(101)).lease.reads).toBe(20)
})

test('what is read through here is on the list, and everything else is not asked of Strava', async () => {
  const { connect, token, get, go, between, bindings, cookie } = createWorld()
  await connect()
  const { token: access } = await token()
  const bearer = { Authorization: `Bearer ${access}` }
  const count = between.length
  const answer = await get('/api/strava/pass/athlete/activities?page=1&per_page=2', bearer)
  const told: unknown = await answer.json()
  expect([answer.status, told]).toMatchObject([200, [{ id: run }, {}]])
  expect([answer.headers.get('X-ReadRateLimit-Usage'), answer.headers.get('Cache-Control')]).toEqual(['1,1', 'no-store'])
  expect((await get(`/api/strava/pass/activities/${run}/streams?keys=time,latlng&key_by_type=true`, bearer)).status).toBe(200)
  const [first] = between.slice(count)
  expect([...(first?.headers.keys() ?? [])].toSorted()).toEqual(['accept', 'authorization'])
  expect(between.filter(({ redirect }) => redirect !== 'manual')).toEqual([])
  expect(between.slice(count).every(({ url, method }) => method === 'GET' && url.startsWith('http://localhost:1/api/v3/'))).toBe(true)
  const asked = between.length
  const wrong = [
    'athlete/../oauth/token',
    'athlete/%2e%2e/%2e%2e/oauth/token',
    'activities/1%2f..%2f..',
    'activities/1/../../../oauth/authorize',
    '/athlete',
    'athlete/',
    '@elsewhere.example/athlete',
    '//elsewhere.example/athlete',
    'https://elsewhere.example/athlete',
    'athletes/1',
    'athletes/1/stats',
    'activities/1/comments',
    'push_subscriptions',
    'segments/explore',
    'activities/x',
    'athlete?access_token=x',
    'athlete/activities?page=1&page=2',
    'athlete/activities?page=1%26x',
    'athlete/activities?per_page=1e3',
    'activities/1/streams?keys=time,LATLNG',
    'athlete/activities?__proto__=1',
    'athlete\\..\\..',
    'athlete%00',
  ]
  for (const path of wrong) expect([path, (await get(`/api/strava/pass/${path}`, bearer)).status]).toEqual([path, 404])
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'])
    expect([method, (await go('/api/strava/pass/athlete', { method, headers: { ...bearer, 'RM-Req': '1', Origin: origin } })).status]).toEqual([method, 404])
  for (const Authorization of ['', 'Basic abc', 'Bearer ', 'Bearer a b', `Bearer ${'x'.repeat(1001)}`])
    expect(await errorOf(await get('/api/strava/pass/athlete', { Authorization }))).toEqual([400, 'bad-question'])
  const nobody = await app.request(`${origin}/api/strava/pass/athlete`, { headers: { ...bearer, 'RM-Req': '1' } }, bindings)
  expect(await errorOf(nobody)).toEqual([401, 'no-session'])
  expect([between.length, cookie().length > 0]).toEqual([asked, true])
})

test('through here come refusals as they are, a redirect never, and a body while it is still on its way', async () => {
  const { connect, token, get, way } = createWorld()
  await connect()
  const bearer = { Authorization: `Bearer ${(await token()).token}` }
  way.answer = async () =>
    new Response('{"errors":"Rate Limit Exceeded"}', {
      status: 429,
      headers: { 'Retry-After': '60', 'Set-Cookie': 'a=1', Server: 'x', 'Content-Type': 'application/json' },
    })
  const limited = await get('/api/strava/pass/athlete', bearer)
  expect([limited.status, limited.headers.get('Retry-After'), limited.headers.get('Set-Cookie'), limited.headers.get('Server')]).toEqual([
    429,
    '60',
    null,
    null,
  ])
  way.answer = async () => new Response(null, { status: 302, headers: { Location: 'https://elsewhere.example/' } })
  expect(await errorOf(await get('/api/strava/pass/athlete', bearer))).toEqual([502, 'no-answer'])
  let end = (): void => undefined
  way.answer = async () =>
    new Response(
      new ReadableStream<Uint8Array>({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode('[1,'))
          end = () => {
            controller.enqueue(new TextEncoder().encode('2]'))
            controller.close()
          }
        },
      }),
    )
  const reader = (await get('/api/strava/pass/athlete', bearer)).body?.getReader()
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('[1,')
  end()
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('2]')
})

test('a browser asks for a token sixty times in an hour, an address 240 times, and both are told when again', async () => {
  const { connect, post, token, createBrowser } = createWorld()
  await connect()
  for (let asked = 0; asked < 60; asked++) await token()
  const busy = await post('/api/strava/token', { body: { reads: 1 } })
  expect([busy.status, await busy.json()]).toEqual([429, { error: 'busy', next: clock + hour }])
  pause(hour)
  await token()
  let times = 0
  for (let browsers = 0; browsers < 6; browsers++) {
    const one = createBrowser()
    await one.connect()
    for (let asked = 0; asked < 50; asked++) {
      const headers = { 'CF-Connecting-IP': '203.0.113.5' }
      if ((await one.post('/api/strava/token', { body: { reads: 0 }, headers })).status === 200) times++
    }
  }
  expect(times).toBe(240)
}, 60_000)

test('an address sets out sixty times in an hour, a browser that is connected ten times, and all together fifty times a second', async () => {
  const { connect, go } = createWorld()
  const from = (address: string) => go('/api/strava/start', { headers: { 'CF-Connecting-IP': address, Cookie: '' } })
  const isLet = (answer: Response): boolean => answer.headers.get('Location') !== '/connect?said=busy'
  let let1 = 0
  for (let times = 0; times < 70; times++) {
    pause(100)
    if (isLet(await from('203.0.113.7'))) let1++
  }
  expect([let1, isLet(await from('203.0.113.8'))]).toEqual([60, true])
  pause(hour)
  expect(isLet(await from('203.0.113.7'))).toBe(true)
  await connect()
  let let2 = 0
  for (let times = 0; times < 14; times++) if (isLet(await go('/api/strava/start'))) let2++
  expect(let2).toBe(10)
  pause(2000)
  let let3 = 0
  for (let times = 0; times < 60; times++) if (isLet(await from(`198.51.100.${times}`))) let3++
  expect(let3).toBe(50)
})

test('what counts forgets who it counted when the count has ended', async () => {
  const { go } = createWorld()
  await go('/api/strava/start', { headers: { 'CF-Connecting-IP': '203.0.113.99' } })
  const key = await nameOf(`gate:${Math.floor(clock / day)}:connect:address:203.0.113.99`)
  const stub = env.GATES?.get(env.GATES.idFromName(key.slice(0, 1)) as never)
  const rows = (): Promise<readonly string[]> =>
    runInDurableObject(stub, (_, { storage }) =>
      storage.sql
        .exec('select key from count')
        .toArray()
        .map((row) => String(row['key'])),
    )
  expect(await rows()).toContain(key)
  pause(hour + 1)
  expect(await runDurableObjectAlarm(stub)).toBe(true)
  const left = await runInDurableObject(stub, (_, { storage }) => storage.sql.exec("select 1 from sqlite_master where name = 'count'").toArray().length)
  if (left > 0) expect(await rows()).not.toContain(key)
})

test('of a connection two times are written down, no token, and they go after ninety days', async () => {
  const { connect, token, athlete } = createWorld()
  await connect()
  const since = clock - 1000
  pause(7 * hour)
  await token()
  const stub = env.CONNECTIONS?.get(env.CONNECTIONS.idFromName(await nameOf(`connection:${athlete}`)) as never)
  const kept = await runInDurableObject(stub, (_, { storage }) => storage.sql.exec('select * from connection').toArray())
  expect(kept).toEqual([{ one: 1, begun: since, ended: 0 }])
  expect(await runInDurableObject(stub, (_, { storage }) => storage.getAlarm())).toBe(clock + 90 * day)
  await runDurableObjectAlarm(stub)
  expect(await runInDurableObject(stub, (_, { storage }) => storage.sql.exec("select 1 from sqlite_master where name = 'connection'").toArray())).toEqual([])
})

test('no code, state, token, number or name is in an address, a line of the log, or a body but the one that is for it', async () => {
  const { connect, over, go, get, post, token, addresses, between, athlete, strava, way } = createWorld()
  const secrets = new Set<string>([set.STRAVA_CLIENT_SECRET, set.COOKIE_KEY])
  way.answer = async (request) => {
    const answer = await strava.answer(request)
    const told = JSON.stringify(
      await answer
        .clone()
        .json()
        .catch(() => null),
    )
    for (const [, word = ''] of told.matchAll(/"(?:access_token|refresh_token)":"([^"]+)"/g)) secrets.add(word)
    return answer
  }
  const bodies: string[] = []
  const heard = async (answer: Response): Promise<void> =>
    void bodies.push(await answer.text(), [...answer.headers].filter(([name]) => name !== 'set-cookie').join())
  await connect()
  const back = (await over()) ?? ''
  const [state = '', code = ''] = ['state', 'code'].map((name) => new URL(back, origin).searchParams.get(name) ?? '')
  for (const word of [state, code]) secrets.add(word)
  expect([state.length, code.length]).toEqual([32, 40])
  await heard(await go(back))
  await heard(await get('/api/strava/pending'))
  await heard(await post('/api/strava/confirm'))
  pause(7 * hour)
  const { token: access } = await token(5)
  await heard(await get('/api/strava/pass/athlete', { Authorization: `Bearer ${access}` }))
  await heard(await post('/api/strava/token', { body: { reads: 'all' } }))
  await heard(await post('/api/strava/disconnect'))
  await heard(await post('/api/strava/token', { body: { reads: 1 } }))
  expect(secrets.size).toBeGreaterThanOrEqual(8)
  const toStrava = addresses.filter((to) => to.startsWith('http'))
  const open = [...bodies, ...printed, ...addresses.filter((to) => !to.startsWith('http')), ...between.map(({ url }) => url)]
  for (const secret of secrets) expect(open.filter((words) => words.includes(secret))).toEqual([])
  for (const to of toStrava) expect([...secrets].filter((secret) => secret !== state && to.includes(secret))).toEqual([])
  expect(printed.length).toBeGreaterThanOrEqual(8)
  const lines = printed.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
  for (const line of lines) expect(Object.keys(line)).toEqual(['ts', 'fn', 'status', 'ms', 'outcome', 'build'])
  expect(printed.filter((line) => line.includes(String(athlete)) || line.includes('pass'))).toEqual([])
})

test('a deployment that connects nobody says so on every way', async () => {
  const { go, get, post } = createWorld({ STRAVA_CLIENT_ID: '' })
  expect((await go('/api/strava/start')).headers.get('Location')).toBe('/connect?said=not-offered')
  expect((await go('/api/strava/callback?code=x&state=y')).headers.get('Location')).toBe('/connect?said=not-offered')
  for (const path of ['pending', 'pass/athlete']) expect(await errorOf(await get(`/api/strava/${path}`))).toEqual([404, 'not-offered'])
  for (const path of ['confirm', 'cancel', 'token', 'disconnect']) expect(await errorOf(await post(`/api/strava/${path}`))).toEqual([404, 'not-offered'])
})
