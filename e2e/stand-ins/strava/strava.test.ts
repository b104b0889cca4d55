import { describe, expect, test } from 'vitest'
import { parseCsv } from '../../fixtures/parse-csv'
import { simulateAthlete, structureless } from '../../../src/domain/simulate/athlete'
import { csvText } from '../../../src/domain/simulate/export-csv'
import { fileOf } from '../../../src/domain/simulate/files/file'
import { croppedOf, trackOf } from '../../../src/domain/simulate/track'
import { sentinels } from './faults'
import type { PushEvent } from './push'
import { createStrava, startStrava } from './strava'
import type { Strava, StravaOptions } from './strava'

const noon = Date.UTC(2026, 10, 2, 12)
const life = simulateAthlete('strava', { ...structureless, weeks: 20, until: Date.UTC(2026, 10, 1) / 86_400_000, textured: true })
const ids = life.activities.map(({ id }) => id)
const [first = 0, second = 0] = ids
const runner = 4242
const host = 'http://strava.test'
const secret = 'a secret'
const back = 'http://localhost:4173/api/strava/callback'

const world = (options: Partial<StravaOptions> = {}) => {
  const clock = { now: noon }
  const given = { clientId: '77', clientSecret: secret, now: () => clock.now, athletes: [{ id: runner, life }], everyman: life, pause: 0, patience: 200 }
  return { clock, ...createStrava({ ...given, ...options }) }
}

const get = async (strava: Strava, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  strava.answer(new Request(`${host}${path}`, { headers }))
const post = async (
  strava: Strava,
  path: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> => strava.answer(new Request(`${host}${path}`, { method: 'POST', body: new URLSearchParams(fields), headers }))

const question = (change: Readonly<Record<string, string>> = {}): string =>
  `/oauth/authorize?${new URLSearchParams({
    ...{ client_id: '77', redirect_uri: back, response_type: 'code', approval_prompt: 'auto', scope: 'read,activity:read_all', state: 'a b' },
    ...change,
  }).toString()}`

/** Where the athlete is sent back to. */
const backFrom = async (strava: Strava, path: string): Promise<URLSearchParams> => {
  const answer = await get(strava, path)
  expect(answer.status).toBe(302)
  const to = answer.headers.get('Location') ?? ''
  expect(to.startsWith(`${back}?`)).toBe(true)
  return new URL(to).searchParams
}

const credentials = { client_id: '77', client_secret: secret }
const exchange = (strava: Strava, code: string, change: Readonly<Record<string, string>> = {}) =>
  post(strava, '/oauth/token', { ...credentials, grant_type: 'authorization_code', code, ...change })
const refresh = (strava: Strava, token: string) => post(strava, '/oauth/token', { ...credentials, grant_type: 'refresh_token', refresh_token: token })

interface Tokens {
  readonly access_token: string
  readonly refresh_token: string
}
const connect = async (strava: Strava, athlete = runner, scope = 'read,activity:read_all'): Promise<Tokens> => {
  const told = await backFrom(strava, question({ as: String(athlete), scope }))
  return (await exchange(strava, told.get('code') ?? '')).json() as Promise<Tokens>
}
const asking = async (strava: Strava, athlete = runner, scope?: string) => {
  const { access_token } = await connect(strava, athlete, scope)
  return (path: string, headers: Readonly<Record<string, string>> = {}) =>
    get(strava, `/api/v3${path}`, { Authorization: `Bearer ${access_token}`, ...headers })
}
type Ask = Awaited<ReturnType<typeof asking>>
interface Listed {
  readonly id: number
  readonly start_date: string
  readonly start_date_local: string
  readonly [field: string]: unknown
}
const list = async (ask: Ask, query = ''): Promise<readonly Listed[]> => (await ask(`/athlete/activities${query}`)).json() as Promise<readonly Listed[]>
const one = async (ask: Ask, id: number): Promise<Listed> => (await ask(`/activities/${id}`)).json() as Promise<Listed>
const faultOf = (message: string, resource: string, field: string, code: string) => ({ message, errors: [{ resource, field, code }] })
const dead = faultOf('Bad Request', 'RefreshToken', 'refresh_token', 'invalid')

describe('the authorise page', () => {
  test('sends back a code, the state and what was granted', async () => {
    const told = await backFrom(world(), question({ as: String(runner) }))
    expect([told.get('state'), told.get('scope'), told.get('error')]).toEqual(['a b', 'read,activity:read_all', null])
    expect(told.get('code')).toMatch(/^[0-9a-f]{40}$/)
  })
  test('asks who it is and what they grant, unless somebody is signed in', async () => {
    const strava = world()
    const shown = await get(strava, question())
    expect([shown.status, (await shown.text()).match(/<option>4242<|value="activity:read_all" checked|value="a b"/g)]).toEqual([
      200,
      ['value="a b"', '<option>4242<', 'value="activity:read_all" checked'],
    ])
    strava.controls.signIn(runner)
    expect((await backFrom(strava, question())).get('code')).not.toBeNull()
  })
  test('refuses another application, another host’s address, another kind of answer, and scopes that there are not', async () => {
    const refused = async (change: Readonly<Record<string, string>>) => {
      const answer = await get(world(), question({ as: String(runner), ...change }))
      return [answer.status, await answer.json()]
    }
    expect(await refused({ client_id: '78' })).toEqual([400, faultOf('Bad Request', 'Application', 'client_id', 'invalid')])
    for (const uri of ['https://evil.example/localhost', 'https://localhost.evil.example/', 'javascript:alert(1)', 'x'])
      expect(await refused({ redirect_uri: uri })).toEqual([400, faultOf('Bad Request', 'Application', 'redirect_uri', 'invalid')])
    expect(await refused({ response_type: 'token' })).toMatchObject([400, { errors: [{ field: 'response_type' }] }])
    for (const scope of ['activity:everything', 'read,activity:everything', ''])
      expect(await refused({ scope })).toMatchObject([400, { errors: [{ field: 'scope' }] }])
  })
  test('takes the callback domain and what lies in it', async () => {
    const strava = world({ callbackDomain: 'runmirror.example' })
    const statuses = ['https://runmirror.example/a', 'https://www.runmirror.example/a', 'https://notrunmirror.example/a'].map(
      async (uri) => (await get(strava, question({ as: String(runner), redirect_uri: uri }))).status,
    )
    expect(await Promise.all(statuses)).toEqual([302, 302, 400])
  })
  test('tells a refusal, what was unticked, and that there are too many athletes', async () => {
    const strava = world()
    expect(Object.fromEntries(await backFrom(strava, question({ as: String(sentinels.refuses) })))).toEqual({ state: 'a b', error: 'access_denied' })
    expect((await backFrom(strava, question({ as: String(runner), answer: 'cancel' }))).get('error')).toBe('access_denied')
    expect((await backFrom(strava, question({ as: String(sentinels.unticked) }))).get('scope')).toBe('read')
    expect((await backFrom(strava, question({ as: String(runner), answer: 'authorize', ticked: 'activity:read_all' }))).get('scope')).toBe(
      'read,activity:read_all',
    )
    const full = await get(strava, question({ as: String(sentinels.athleteLimit) }))
    expect([full.status, await full.text()]).toEqual([403, 'Limit of connected athletes exceeded'])
  })
})

describe('tokens', () => {
  test('a code is worth a token once, for the application alone, and not for long', async () => {
    const strava = world()
    const code = async () => (await backFrom(strava, question({ as: String(runner) }))).get('code') ?? ''
    const once = await code()
    const wrong = await exchange(strava, once, { client_secret: 'another' })
    expect([wrong.status, await wrong.json()]).toEqual([400, faultOf('Bad Request', 'Application', 'client_secret', 'invalid')])
    expect(await (await exchange(strava, once)).json()).toMatchObject({
      ...{ token_type: 'Bearer', expires_in: 21_600, expires_at: noon / 1000 + 21_600 },
      athlete: { id: runner, resource_state: 2 },
    })
    const again = await exchange(strava, once)
    expect([again.status, await again.json()]).toEqual([400, faultOf('Bad Request', 'AuthorizationCode', 'code', 'invalid')])
    const late = await code()
    strava.clock.now += 11 * 60_000
    expect((await exchange(strava, late)).status).toBe(400)
  })
  test('an access token lasts six hours, a refresh token until the next', async () => {
    const strava = world()
    const before = await connect(strava)
    const athlete = (token: string) => get(strava, '/api/v3/athlete', { Authorization: `Bearer ${token}` })
    strava.clock.now += 4 * 3_600_000
    const same = (await (await refresh(strava, before.refresh_token)).json()) as Tokens
    expect(same).toMatchObject({ access_token: before.access_token, expires_in: 7200 })
    expect(same).not.toHaveProperty('athlete')
    strava.clock.now += 2 * 3_600_000
    const expired = await athlete(before.access_token)
    expect([expired.status, await expired.json()]).toEqual([401, faultOf('Authorization Error', 'Athlete', 'access_token', 'invalid')])
    const after = (await (await refresh(strava, before.refresh_token)).json()) as Tokens
    expect((await athlete(after.access_token)).status).toBe(200)
    const old = await refresh(strava, before.refresh_token)
    expect([old.status, await old.json()]).toEqual([400, dead])
    expect((await refresh(strava, after.refresh_token)).status).toBe(200)
  })
  test('whoever leaves, by either way, has none', async () => {
    for (const way of ['deauthorize', 'revoke']) {
      const strava = world()
      const { access_token: access, refresh_token: token } = await connect(strava)
      const left =
        way === 'revoke'
          ? await post(strava, '/oauth/revoke', { token }, { Authorization: `Basic ${btoa(`77:${secret}`)}` })
          : await post(strava, '/oauth/deauthorize', {}, { Authorization: `Bearer ${access}` })
      expect([left.status, await left.json()]).toEqual([200, way === 'revoke' ? {} : { access_token: access }])
      expect((await get(strava, '/api/v3/athlete', { Authorization: `Bearer ${access}` })).status).toBe(401)
      expect(await (await refresh(strava, token)).json()).toEqual(dead)
    }
    const strava = world()
    const { refresh_token: token } = await connect(strava)
    expect((await post(strava, '/oauth/revoke', { token }, { Authorization: `Basic ${btoa('77:another')}` })).status).toBe(401)
    expect((await refresh(strava, token)).status).toBe(200)
  })
  test('are the same every time', async () => {
    expect(await connect(world())).toEqual(await connect(world()))
    expect(await connect(world({ seed: 'another' }))).not.toEqual(await connect(world()))
  })
})

describe('activities', () => {
  test('come newest first, from a moment on oldest first, until an empty page', async () => {
    const ask = await asking(world())
    const newest = ids.toReversed()
    expect((await list(ask)).map(({ id }) => id)).toEqual(newest.slice(0, 30))
    const pages = await Promise.all([1, 2, 3].map((page) => list(ask, `?per_page=200&page=${page}`)))
    expect([pages.flat().map(({ id }) => id), pages[2]]).toEqual([newest, []])
    const moment = (life.activities[10]?.start ?? 0) / 1000
    expect((await list(ask, `?after=${moment}&per_page=5`)).map(({ id }) => id)).toEqual(ids.slice(11, 16))
    expect((await list(ask, `?before=${moment}&per_page=5`)).map(({ id }) => id)).toEqual(ids.slice(5, 10).toReversed())
    expect((await list(ask, `?before=${moment}&after=${(life.activities[7]?.start ?? 0) / 1000}`)).map(({ id }) => id)).toEqual(ids.slice(8, 10))
  })
  test('a page may be short, and none is lost', async () => {
    const ask = await asking(world(), sentinels.shortPages)
    const pages: (readonly Listed[])[] = []
    do pages.push(await list(ask, `?per_page=50&page=${pages.length + 1}`))
    while (pages.at(-1)?.length !== 0)
    expect(pages[0]).toHaveLength(49)
    expect(pages.flat().map(({ id }) => id)).toEqual(ids.toReversed())
  })
  test('no more than 200 a page, and nothing that is no number', async () => {
    const ask = await asking(world())
    const refused = await ask('/athlete/activities?per_page=201')
    expect([refused.status, await refused.json()]).toEqual([400, faultOf('Bad Request', 'Activity', 'per page', 'limit exceeded')])
    for (const query of ['page=0', 'per_page=x', 'before=now', 'after=-1']) expect((await ask(`/athlete/activities?${query}`)).status).toBe(400)
  })
  test('tell the local time with a false Z, and the zone with the offset of winter', async () => {
    const told = await list(await asking(world()), '?per_page=200')
    expect(told.length).toBeGreaterThan(50)
    const summer = told.find(({ start_date, timezone }) => start_date.startsWith('2026-08') && String(timezone).endsWith('America/New_York'))
    expect(summer).toMatchObject({ timezone: '(GMT-05:00) America/New_York', utc_offset: -14_400 })
    for (const { start_date, start_date_local, utc_offset, id } of told) {
      expect(start_date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
      expect(Date.parse(start_date_local) - Date.parse(start_date)).toBe(Number(utc_offset) * 1000)
      expect(Date.parse(start_date)).toBe(life.activities.find((activity) => activity.id === id)?.start)
    }
  })
  test('a hidden start is one second after midnight of its day', async () => {
    const told = await list(await asking(world(), sentinels.hiddenStart), '?per_page=200')
    for (const { id, start_date, start_date_local, utc_offset } of told) {
      const day = life.activities.find((activity) => activity.id === id)?.day ?? 0
      expect(start_date_local).toBe(`${new Date(day * 86_400_000).toISOString().slice(0, 10)}T00:00:01Z`)
      expect(Date.parse(start_date_local) - Date.parse(start_date)).toBe(Number(utc_offset) * 1000)
    }
    const some = await list(await asking(world({ athletes: [{ id: runner, life, hiddenStarts: [second] }] })), '?per_page=200')
    expect(some.filter(({ start_date_local }) => start_date_local.endsWith('T00:00:01Z')).map(({ id }) => id)).toEqual([second])
  })
  test('what is only theirs needs activity:read_all, and without any scope nothing is told', async () => {
    const strava = world({ athletes: [{ id: runner, life, onlyYou: [second] }] })
    const all = await asking(strava)
    expect(await one(all, second)).toMatchObject({ id: second, private: true, visibility: 'only_me' })
    const some = await asking(strava, runner, 'read,activity:read')
    expect((await list(some, '?per_page=200')).map(({ id }) => id)).not.toContain(second)
    expect([(await some(`/activities/${second}`)).status, (await some(`/activities/${second}/streams?keys=time`)).status]).toEqual([404, 404])
    const none = await asking(strava, runner, 'read')
    for (const path of ['/athlete/activities', `/activities/${first}`, `/activities/${first}/streams?keys=time`]) {
      const refused = await none(path)
      expect([refused.status, await refused.json()]).toEqual([401, faultOf('Authorization Error', 'AccessToken', 'activity:read_permission', 'missing')])
    }
    expect((await none('/athlete')).status).toBe(200)
  })
  test('nobody reads another’s', async () => {
    const other = simulateAthlete('another', { ...structureless, weeks: 4, until: Date.UTC(2026, 9, 1) / 86_400_000 })
    const ask = await asking(
      world({
        athletes: [
          { id: runner, life },
          { id: 5, life: other },
        ],
      }),
    )
    const refused = await ask(`/activities/${other.activities[0]?.id}`)
    expect([refused.status, await refused.json()]).toEqual([404, faultOf('Resource Not Found', 'Activity', '', 'not found')])
  })
  test('one in full has splits, laps and best efforts that agree with it', async () => {
    const ask = await asking(world())
    const run = life.activities.find((activity) => activity.sport === 'Run' && activity.file !== null && !activity.manual && (activity.distance ?? 0) > 5500)
    const told = await one(ask, run?.id ?? 0)
    const [splits, laps, efforts] = [told['splits_metric'], told['laps'], told['best_efforts']] as readonly { readonly [field: string]: number }[][]
    const sum = (parts: typeof splits, field: string) => parts?.reduce((all, part) => all + (part[field] ?? 0), 0) ?? Number.NaN
    expect(Math.abs(sum(splits, 'distance') - (run?.distance ?? 0))).toBeLessThan(2)
    expect([splits?.length, laps?.length]).toEqual([Math.ceil((run?.distance ?? 0) / 1000), splits?.length])
    expect(Math.abs(sum(splits, 'elapsed_time') - (run?.elapsed ?? 0))).toBeLessThanOrEqual(1)
    expect(efforts?.slice(0, 6).map(({ name }) => name)).toEqual(['400m', '1/2 mile', '1K', '1 mile', '2 mile', '5K'])
    expect(efforts?.every(({ elapsed_time }, at) => at === 0 || (elapsed_time ?? 0) > (efforts[at - 1]?.['elapsed_time'] ?? 0))).toBe(true)
    expect(told).toMatchObject({ resource_state: 3, gear_id: run?.gear ? `g${run.gear.id}` : null })
  })
  test('gear is told with its letter, its name and its metres', async () => {
    const ask = await asking(world())
    const gear = life.activities.find((activity) => activity.gear?.kind === 'shoes')?.gear
    const metres = life.activities.filter((activity) => activity.gear?.id === gear?.id).reduce((all, { distance }) => all + (distance ?? 0), 0)
    expect(await (await ask(`/gear/g${gear?.id}`)).json()).toMatchObject({ id: `g${gear?.id}`, name: gear?.name, distance: Math.round(metres) })
    expect((await ask(`/gear/${gear?.id}`)).status).toBe(404)
  })
})

describe('a run of the export', () => {
  test('is the same over the API: id, start, time, distance', async () => {
    const told = new Map((await list(await asking(world()), '?per_page=200')).map((activity) => [activity.id, activity]))
    const [header = [], ...rows] = parseCsv(csvText(life), ',')
    expect(rows.length).toBe(told.size)
    const [id, elapsed, moving] = [header.indexOf('Activity ID'), header.indexOf('Elapsed Time'), header.indexOf('Moving Time')]
    for (const row of rows) {
      const same = told.get(Number(row[id]))
      expect([same?.['elapsed_time'], same?.['moving_time']]).toEqual([Number(row[elapsed]), Number(row[moving])])
      expect(same?.['distance']).toBe(life.activities.find((activity) => activity.id === same?.id)?.distance ?? 0)
    }
  })
  test('has the track of its file as streams, by type and as a list, and without the limits', async () => {
    const ask = await asking(world())
    const run = life.activities.find((activity) => activity.file?.endsWith('.gpx') === true && activity.sport === 'Run' && !activity.indoor)
    if (run === undefined) throw new Error('no run with a GPX file')
    expect(croppedOf(life, run)).toBe(0)
    const points = [...new TextDecoder().decode(fileOf(life, run)?.bytes).matchAll(/<trkpt lat="([\d.-]+)" lon="([\d.-]+)"/g)].map(
      ([, latitude, longitude]) => [Number(latitude), Number(longitude)] as const,
    )
    const answer = await ask(`/activities/${run.id}/streams?keys=time,latlng,heartrate&key_by_type=true`)
    expect([...answer.headers.keys()].filter((name) => name.includes('ratelimit'))).toEqual([])
    const streams = (await answer.json()) as Readonly<Record<string, { readonly data: readonly unknown[] }>>
    const size = points.length
    expect(size).toBeGreaterThan(100)
    const axis = { series_type: 'distance', original_size: size, resolution: 'high' }
    expect(streams).toMatchObject({ time: axis, distance: axis, latlng: axis })
    const placed = streams['latlng']?.data as readonly (readonly [number, number])[]
    // Both are rounded to the sixth place, the file by another rule.
    const apart = placed.map(([latitude, longitude], at) =>
      Math.max(Math.abs(latitude - (points[at]?.[0] ?? Number.NaN)), Math.abs(longitude - (points[at]?.[1] ?? Number.NaN))),
    )
    expect([placed.length, Math.max(...apart) < 1.1e-6]).toEqual([size, true])
    expect(await one(ask, run.id)).toMatchObject({ start_latlng: placed[0], end_latlng: placed.at(-1), upload_id: Number(/\d+/.exec(run.file ?? '')?.[0]) })
    expect(Object.keys(streams).toSorted()).toEqual(['distance', 'latlng', 'time'])
    expect(streams['time']?.data).toEqual([...(trackOf(life, run)?.time ?? [])].map((time) => (time - run.start) / 1000))
    const listed = (await (await ask(`/activities/${run.id}/streams?keys=time`)).json()) as readonly { readonly type: string }[]
    expect(listed.map(({ type }) => type)).toEqual(['time', 'distance'])
    expect((await ask(`/activities/${run.id}/streams`)).status).toBe(400)
  })
  test('that was cropped has shorter streams than its file', async () => {
    const long = simulateAthlete('cropped', { ...structureless, until: Date.UTC(2026, 10, 1) / 86_400_000 })
    const run = long.activities.find((activity) => croppedOf(long, activity) > 100)
    if (run === undefined) throw new Error('no run was cropped')
    const ask = await asking(world({ athletes: [{ id: runner, life: long }] }))
    const listed = (await (await ask(`/activities/${run.id}/streams?keys=distance`)).json()) as readonly { readonly data: readonly number[] }[]
    const end = listed[0]?.data.at(-1) ?? Number.NaN
    expect(end).toBeLessThanOrEqual(run.distance ?? 0)
    expect(end).toBeGreaterThan((run.distance ?? 0) - 60)
    expect(trackOf(long, run)?.distance.at(-1)).toBeGreaterThan((run.distance ?? 0) + 100)
  })
  test('entered by hand has no streams', async () => {
    const byHand = { ...life, activities: life.activities.slice(0, 2).map((activity) => ({ ...activity, manual: true, file: null })) }
    const ask = await asking(world({ athletes: [{ id: runner, life: byHand }] }))
    expect([(await ask(`/activities/${first}`)).status, (await ask(`/activities/${first}/streams?keys=time`)).status]).toEqual([200, 404])
  })
})

describe('limits', () => {
  const usage = (answer: Response) =>
    ['Limit', 'Usage'].flatMap((name) => [answer.headers.get(`X-RateLimit-${name}`), answer.headers.get(`X-ReadRateLimit-${name}`)])
  test('are told, count refused calls, and end with the quarter of an hour and with the day', async () => {
    const strava = world({ limits: { overall: [200, 2000], read: [2, 5] } })
    strava.clock.now = noon + 14 * 60_000
    const ask = await asking(strava)
    expect(usage(await ask('/athlete'))).toEqual(['200,2000', '2,5', '1,1', '1,1'])
    await ask('/athlete')
    const over = await ask('/athlete')
    expect([over.status, await over.json(), over.headers.get('Retry-After')]).toEqual([
      429,
      { errors: 'Rate Limit Exceeded', status: 429, message: 'Too Many Requests' },
      null,
    ])
    expect(usage(over).slice(2)).toEqual(['3,3', '3,3'])
    strava.clock.now = noon + 15 * 60_000
    const next = await ask('/athlete')
    expect([next.status, ...usage(next).slice(2)]).toEqual([200, '1,4', '1,4'])
    await ask('/athlete')
    strava.clock.now = noon + 2 * 3_600_000
    expect((await ask('/athlete')).status).toBe(429)
    strava.clock.now = Date.UTC(2026, 10, 3)
    const tomorrow = await asking(strava)
    expect(usage(await tomorrow('/athlete')).slice(2)).toEqual(['1,1', '1,1'])
  })
  test('are shared by all athletes, streams too, and not by who has no token', async () => {
    const strava = world({ limits: { overall: [3, 10], read: [100, 100] }, tooManyAs: 'fault', retryAfter: 120 })
    const [one, other] = [await asking(strava), await asking(strava, sentinels.shortPages)]
    await get(strava, '/api/v3/athlete', { Authorization: 'Bearer nobody' })
    await one(`/activities/${first}/streams?keys=time`)
    await other('/athlete')
    expect((await one('/athlete')).status).toBe(200)
    const over = await other('/athlete')
    expect([over.status, over.headers.get('Retry-After'), await over.json()]).toEqual([
      429,
      '120',
      faultOf('Rate Limit Exceeded', 'Application', 'rate limit', 'exceeded'),
    ])
  })
})

describe('a browser', () => {
  const Origin = 'https://runmirror.example'
  const allowed = (answer: Response) => [answer.headers.get('Access-Control-Allow-Origin'), answer.headers.get('Vary')]
  const preflight = async (strava: Strava) =>
    strava.answer(
      new Request(`${host}/api/v3/athlete`, {
        method: 'OPTIONS',
        headers: { Origin, 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'authorization' },
      }),
    )
  test('of another origin may ask, refusals too, and reads the limits where it is set so', async () => {
    const strava = world()
    const before = await preflight(strava)
    expect([before.status, ...allowed(before), before.headers.get('Access-Control-Allow-Headers')]).toEqual([204, Origin, 'Origin', 'authorization'])
    const ask = await asking(strava)
    const answer = await ask('/athlete', { Origin })
    expect([...allowed(answer), answer.headers.get('Access-Control-Expose-Headers')]).toEqual([Origin, 'Origin', null])
    expect(allowed(await get(strava, '/api/v3/athlete', { Origin }))).toEqual([Origin, 'Origin'])
    expect(allowed(await ask('/athlete'))).toEqual([null, 'Origin'])
    const open = await asking(world({ exposesLimits: true }))
    expect((await open('/athlete', { Origin })).headers.get('Access-Control-Expose-Headers')).toContain('X-ReadRateLimit-Usage')
  })
  test('is refused for one athlete, or for all', async () => {
    const strava = world()
    expect(allowed(await (await asking(strava, sentinels.noCors))('/athlete', { Origin }))).toEqual([null, 'Origin'])
    strava.controls.refuseCors(true)
    const refused = await preflight(strava)
    expect([refused.status, ...allowed(refused)]).toEqual([404, null, 'Origin'])
    expect(allowed(await (await asking(strava))('/athlete', { Origin }))).toEqual([null, 'Origin'])
  })
})

describe('a sentinel athlete', () => {
  const told = async (athlete: number, path = '/athlete') => {
    const answer = await (await asking(world(), athlete))(path)
    return [answer.status, await answer.text(), answer.headers.get('Retry-After')]
  }
  test('is answered as the table says', async () => {
    expect(await told(sentinels.unauthorized)).toEqual([401, JSON.stringify(faultOf('Authorization Error', 'Athlete', 'access_token', 'invalid')), null])
    expect(await told(sentinels.inactive)).toEqual([403, JSON.stringify(faultOf('Forbidden', 'Application', 'Status', 'Inactive')), null])
    expect(await told(sentinels.tooMany)).toEqual([429, '{"errors":"Rate Limit Exceeded","status":429,"message":"Too Many Requests"}', null])
    expect(await told(sentinels.tooManyFault)).toEqual([429, JSON.stringify(faultOf('Rate Limit Exceeded', 'Application', 'rate limit', 'exceeded')), '60'])
    expect((await told(sentinels.fault))[0]).toBe(500)
    expect(await told(sentinels.unavailable)).toMatchObject([503, expect.stringMatching(/^<html>/), null])
    expect(await told(sentinels.emptyNotFound, `/activities/${first}`)).toEqual([404, '', null])
    expect(await told(sentinels.emptyNotFound, `/activities/${first}/streams?keys=time`)).toEqual([404, '', null])
    const strava = world()
    const { refresh_token: token } = await connect(strava, sentinels.refreshRefused)
    expect(await (await refresh(strava, token)).json()).toEqual(dead)
  })
  test('who is slow is answered late', async () => {
    const ask = await asking(world({ slowness: 60 }), sentinels.slow)
    const from = performance.now()
    expect((await ask('/athlete')).status).toBe(200)
    expect(performance.now() - from).toBeGreaterThan(55)
  })
  test('over a port too, where an answer is cut in its middle', async () => {
    const strava = await startStrava({ clientId: '77', clientSecret: secret, now: () => noon, athletes: [], everyman: life })
    try {
      const over = { answer: (request: Request) => fetch(request.url.replace(host, strava.origin), passed(request)), controls: strava.controls }
      const ask = await asking(over, sentinels.cut)
      const answer = await ask('/athlete/activities')
      expect(answer.status).toBe(200)
      await expect(answer.json()).rejects.toThrow(/terminated/)
      expect(await list(await asking(over, sentinels.shortPages))).toHaveLength(29)
    } finally {
      await strava.stop()
    }
  })
  const passed = (request: Request): RequestInit => ({
    ...{ method: request.method, headers: request.headers, redirect: 'manual' as const },
    ...(request.body === null ? {} : { body: request.body, duplex: 'half' }),
  })
})

describe('events', () => {
  const callback = 'https://runmirror.example/api/strava/webhook/x'
  const listening = (answering: (event: PushEvent, heard: number) => Response | Promise<Response> = () => new Response()) => {
    const heard: PushEvent[] = []
    const asked: URLSearchParams[] = []
    const reach: StravaOptions['reach'] = async (address, init) => {
      if (init.method !== 'POST') {
        const { searchParams } = new URL(address)
        asked.push(searchParams)
        return Response.json({ 'hub.challenge': searchParams.get('hub.challenge') })
      }
      heard.push(JSON.parse(String(init.body)) as PushEvent)
      return answering(heard.at(-1) as PushEvent, heard.length)
    }
    return { heard, asked, reach }
  }
  const subscribe = (strava: Strava, change: Readonly<Record<string, string>> = {}) =>
    post(strava, '/api/v3/push_subscriptions', { ...credentials, callback_url: callback, verify_token: 'mirror', ...change })
  const never = (signal: AbortSignal | null | undefined) =>
    new Promise<Response>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)))

  test('are subscribed to once, seen and ended by the application alone, after the callback has echoed the challenge', async () => {
    const { asked, reach } = listening()
    const strava = world({ reach })
    expect((await subscribe(strava, { client_secret: 'another' })).status).toBe(401)
    const made = await subscribe(strava)
    const { id } = (await made.json()) as { readonly id: number }
    expect(made.status).toBe(201)
    expect(asked.map((query) => [query.get('hub.mode'), query.get('hub.verify_token')])).toEqual([['subscribe', 'mirror']])
    const twice = await subscribe(strava)
    expect([twice.status, await twice.json()]).toEqual([400, faultOf('Bad Request', 'PushSubscription', '', 'already exists')])
    const owner = `?client_id=77&client_secret=${encodeURIComponent(secret)}`
    const seen = await get(strava, `/api/v3/push_subscriptions${owner}`)
    expect(await seen.json()).toMatchObject([{ id, resource_state: 2, application_id: 77, callback_url: callback }])
    expect((await get(strava, '/api/v3/push_subscriptions')).status).toBe(401)
    const end = async (which: number) => (await strava.answer(new Request(`${host}/api/v3/push_subscriptions/${which}${owner}`, { method: 'DELETE' }))).status
    expect([await end(id + 1), await end(id), await end(id)]).toEqual([404, 204, 404])
    expect((await subscribe(strava)).status).toBe(201)
  })
  test('are not subscribed to where the callback is silent, refuses, or says something else', async () => {
    const answers: readonly (readonly [NonNullable<StravaOptions['reach']>, string])[] = [
      [async () => new Response(null, { status: 403 }), 'GET to callback URL does not return 200'],
      [async () => Response.json({ 'hub.challenge': 'another' }), 'not verifiable'],
      [async () => new Response('ok'), 'not verifiable'],
      [(_, { signal }) => never(signal), 'not verifiable'],
    ]
    for (const [reach, code] of answers) {
      const refused = await subscribe(world({ reach, patience: 30 }))
      expect([refused.status, await refused.json()]).toEqual([400, faultOf('Bad Request', 'PushSubscription', 'callback url', code)])
    }
  })
  test('follow what happens to an activity, and to the athlete, in order and in Strava’s fields', async () => {
    const { heard, reach } = listening()
    const strava = world({ reach, athletes: [{ id: runner, life, later: 1 }] })
    const ask = await asking(strava)
    const { id: subscription } = (await (await subscribe(strava)).json()) as { readonly id: number }
    const { controls } = strava
    expect((await list(ask))[0]?.id).toBe(ids.at(-2))
    const created = controls.upload(runner)
    expect([created, controls.upload(runner), (await list(ask))[0]?.id]).toEqual([ids.at(-1), null, ids.at(-1)])
    await controls.settled()
    controls.rename(runner, first, 'Out and back')
    controls.retype(runner, first, 'Walk')
    expect(await one(ask, first)).toMatchObject({ name: 'Out and back', sport_type: 'Walk' })
    controls.setPrivate(runner, first, true)
    expect(await one(ask, first)).toMatchObject({ private: true })
    controls.remove(runner, second)
    expect((await ask(`/activities/${second}`)).status).toBe(404)
    controls.deauthorise(runner)
    expect((await ask('/athlete')).status).toBe(401)
    controls.rename(runner, first, 'Nobody is told')
    await controls.settled()
    const common = { owner_id: runner, subscription_id: subscription, event_time: noon / 1000 }
    const told = (object_id: number | null, aspect_type: string, updates = {}) => ({ object_type: 'activity', object_id, aspect_type, updates, ...common })
    expect(heard).toEqual([
      told(created, 'create'),
      told(first, 'update', { title: 'Out and back' }),
      told(first, 'update', { type: 'Walk' }),
      told(first, 'update', { private: 'true' }),
      told(second, 'delete'),
      { object_type: 'athlete', object_id: runner, aspect_type: 'update', updates: { authorized: 'false' }, ...common },
    ])
    expect(controls.log.map(({ attempt, status }) => [attempt, status])).toEqual(heard.map(() => [1, 200]))
    expect(controls.log.every(({ latency }) => latency >= 0 && latency < 200)).toBe(true)
  })
  test('tell who reads without activity:read_all that a run went when it became only theirs', async () => {
    const { heard, reach } = listening()
    const strava = world({ reach })
    await connect(strava, runner, 'read,activity:read')
    await subscribe(strava)
    strava.controls.setPrivate(runner, first, true)
    strava.controls.rename(runner, first, 'Hidden')
    strava.controls.setPrivate(runner, first, false)
    await strava.controls.settled()
    expect(heard.map(({ aspect_type }) => aspect_type)).toEqual(['delete', 'create'])
  })
  test('are tried three times at most, each for as long as the callback has', async () => {
    const failing = listening((_, heard) => new Response(null, { status: heard === 2 ? 200 : 503 }))
    const strava = world({ reach: failing.reach })
    await connect(strava)
    await subscribe(strava)
    strava.controls.rename(runner, first, 'One')
    await strava.controls.settled()
    strava.controls.rename(runner, first, 'Two')
    await strava.controls.settled()
    expect(strava.controls.log.map(({ event, attempt, status }) => [event.updates['title'], attempt, status])).toEqual([
      ...[1, 2].map((attempt) => ['One', attempt, attempt === 2 ? 200 : 503]),
      ...[1, 2, 3].map((attempt) => ['Two', attempt, 503]),
    ])
    const still = listening()
    const late = world({ patience: 30, reach: (address, init) => (init.method === 'POST' ? never(init.signal) : still.reach(address, init)) })
    await connect(late)
    await subscribe(late)
    late.controls.rename(runner, first, 'Three')
    await late.controls.settled()
    expect(late.controls.log.map(({ attempt, status }) => [attempt, status])).toEqual([1, 2, 3].map((attempt) => [attempt, 'late']))
    expect(late.controls.log.every(({ latency }) => latency > 25)).toBe(true)
  })
  test('held come late, shuffled and twice, the same way every time', async () => {
    const orders = await Promise.all(
      [1, 2].map(async () => {
        const { heard, reach } = listening()
        const strava = world({ reach })
        await connect(strava)
        await subscribe(strava)
        strava.controls.hold()
        for (const id of ids.slice(0, 8)) strava.controls.rename(runner, id, 'Held')
        await strava.controls.settled()
        expect(heard).toEqual([])
        const from = performance.now()
        strava.controls.release({ shuffled: true, times: 2, after: 40 })
        await strava.controls.settled()
        expect(performance.now() - from).toBeGreaterThan(35)
        return heard.map(({ object_id }) => object_id)
      }),
    )
    const twice = [...ids.slice(0, 8), ...ids.slice(0, 8)]
    expect(orders[0]?.toSorted()).toEqual(twice.toSorted())
    expect(orders[0]).not.toEqual(twice)
    expect(orders[1]).toEqual(orders[0])
  })
})
