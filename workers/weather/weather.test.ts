import { expect, test } from 'vitest'
import type { KeptMonth, WeatherEnd, WeatherProgress, WeatherWanted } from '../../src/contract/weather'
import { done, failed } from '../../src/domain/outcome'
import { createRng } from '../../src/domain/simulate/rng'
import { keyOf } from '../../src/domain/weather/cells'
import type { WeatherRun } from '../../src/domain/weather/plan'
import type { Spent } from '../../src/domain/weather/quota'
import { createSmallService } from '../../src/domain/weather/small-service'
import type { WeatherRequest } from '../../src/domain/weather/request'
import { readHours } from '../../src/domain/weather/stored'
import type { Heard } from './asking'
import { sleep } from '../life/waiting'
import { sendWith } from './sending'
import { createAsker } from './weather'

const morning = Date.UTC(2026, 10, 20, 9, 30)
const host = { archive: 'https://archive.example', forecast: 'https://forecast.example', key: null }
/** 40 months at home and one journey, some of the last days among them. */
const runs: readonly WeatherRun[] = [
  ...Array.from({ length: 40 }, (_, month) => ({ start: Date.UTC(2023, month + 7, 5, 6, 15), elapsed: 3000, place: { latitude: 52.37, longitude: 4.89 } })),
  { start: Date.UTC(2023, 6, 30, 23, 20), elapsed: 9000, place: { latitude: -17.8, longitude: 179.99 } },
  { start: morning - 7_200_000, elapsed: 3600, place: null },
]

interface World {
  readonly service?: ReturnType<typeof createSmallService>
  readonly setting?: 'on' | 'off'
  readonly hostless?: boolean
  readonly elsewhere?: boolean
  readonly full?: (keeps: number) => boolean
  /** What comes in place of an answer. */
  readonly instead?: (request: number) => Heard | null | undefined
}

/** A store, a clock that runs while somebody sleeps, and the service in small. */
const createWorld = ({
  service = createSmallService(),
  setting = 'on',
  hostless = false,
  elsewhere = false,
  full = () => false,
  instead = () => undefined,
}: World = {}) => {
  let clock = morning
  const rng = createRng('asker')
  const store = { months: new Map<string, KeptMonth>(), spent: [] as Spent[], setting, keeps: 0, settled: 0 }
  const sent: { readonly at: number; readonly request: WeatherRequest }[] = []
  const asker = createAsker({
    host: hostless ? null : host,
    db: async () => ({
      settings: async () => done({ weather: store.setting }),
      wantedWeather: async () => done({ runs, known: [...store.months.values()], spent: store.spent } satisfies WeatherWanted),
      keepWeather: async (_mirror, months, spent) => {
        store.keeps++
        if (full(store.keeps)) return failed('storage-full')
        for (const month of months) store.months.set(keyOf(month), month)
        store.spent.push(...spent)
        return done(null)
      },
      settleWeather: async () => {
        store.settled++
        return done(null)
      },
    }),
    send: async (request) => {
      sent.push({ at: clock, request })
      clock += 300
      const other = instead(sent.length)
      return other === undefined ? service.ask(new URL(request.url).pathname, request.body, clock) : other
    },
    now: () => clock,
    sleep: async (ms, signal) => {
      if (!signal.aborted) clock += ms
    },
    chance: rng.next,
    alone: async (work) => (elsewhere ? null : work()),
  })
  const told: WeatherProgress[] = []
  return {
    asker,
    store,
    sent,
    told,
    service,
    fetch: async (onProgress: (progress: WeatherProgress) => void = () => undefined): Promise<WeatherEnd> => {
      const end = await asker.fetch((progress) => {
        told.push(progress)
        onProgress(progress)
      })
      if (!end.ok) throw new Error(end.code)
      return end.value
    },
    later: (ms: number) => {
      clock += ms
    },
  }
}

test('everything that is wanted is asked once, one request at a time and a second apart, and kept', async () => {
  const { fetch, sent, store, service, told } = createWorld()
  expect(await fetch()).toEqual({ end: 'done', done: 41, of: 41, resumeAt: null, reason: null, placeless: 1, timeless: 0, without: 0 })
  // Of the 40 months one is of the last days.
  expect([...store.months.values()].map(({ source }) => source).filter((source) => source === 'forecast').length).toBe(1)
  expect([sent.length, service.counted().places, store.months.size]).toEqual([3, 41, 41])
  expect(sent.slice(1).every(({ at }, i) => at >= (sent[i]?.at ?? 0) + 1000)).toBe(true)
  expect([told.at(-1), told.every(({ done, of }) => done <= of)]).toEqual([{ done: 41, of: 41, waitsUntil: null }, true])
  const month = [...store.months.values()].find(({ source }) => source === 'archive')
  expect(readHours(month?.data ?? new Uint8Array()).length).toBeGreaterThan(670)
})

test('however it ends, the cards are told of what was kept; where nothing was asked for there is nothing to tell', async () => {
  for (const world of [createWorld(), createWorld({ instead: () => null }), createWorld({ service: createSmallService({ key: 'another' }) })]) {
    await world.fetch()
    expect(world.store.settled).toBe(1)
  }
  for (const world of [createWorld({ setting: 'off' }), createWorld({ hostless: true }), createWorld({ elsewhere: true })]) {
    await world.fetch()
    expect(world.store.settled).toBe(0)
  }
})

test('what is counted for it is what the service counts', async () => {
  const { fetch, store, service } = createWorld()
  await fetch()
  expect(store.spent.reduce((sum, { calls }) => sum + calls, 0)).toBeCloseTo(service.counted().calls, 9)
})

test('nothing is asked before the runner says so, nor by a deployment without a host, nor beside another tab', async () => {
  for (const [world, end] of [
    [createWorld({ setting: 'off' }), 'off'],
    [createWorld({ hostless: true }), 'off'],
    [createWorld({ elsewhere: true }), 'busy-elsewhere'],
  ] as const) {
    expect([(await world.fetch()).end, world.sent.length]).toEqual([end, 0])
  }
})

test('the requests of two runners, or of one twice, come in different orders', async () => {
  const { fetch, sent, store } = createWorld()
  await fetch()
  const first = sent.map(({ request }) => request.body)
  store.months.clear()
  sent.length = 0
  await fetch()
  expect(sent.map(({ request }) => request.body)).not.toEqual(first)
  // Nor by date: a sorted list would say so.
  const starts = new URLSearchParams(first.at(-1)).get('start_date')?.split(',') ?? []
  expect(starts).not.toEqual(starts.toSorted())
})

test('a stop leaves what was kept, and the next call asks for the rest alone', async () => {
  const world = createWorld()
  const end = await world.fetch(({ done }) => {
    if (done > 0) void world.asker.stop()
  })
  expect([end.end, end.done, world.sent.length]).toEqual(['stopped', 1, 1])
  expect(end.without).toBe(40)
  expect(await world.fetch()).toMatchObject({ end: 'done', done: 40, of: 40, without: 0 })
  expect(world.service.counted().places).toBe(41)
})

test('a runner who says no in another tab is heard before the next request', async () => {
  const world = createWorld()
  const end = await world.fetch(({ done }) => {
    if (done > 0) world.store.setting = 'off'
  })
  expect([end.end, world.sent.length]).toEqual(['stopped', 1])
})

test('a second call ends the first, and the two never ask side by side', async () => {
  const world = createWorld()
  const [first, second] = await Promise.all([world.fetch(), world.fetch()])
  expect([first.end, second.end, world.service.counted().places <= 42]).toEqual(['stopped', 'done', true])
})

test('a minute that is used up is waited for, with the page told until when', async () => {
  const world = createWorld({ service: createSmallService({ limits: { minute: 20, hour: 5000, day: 10_000 } }) })
  expect(await world.fetch()).toMatchObject({ end: 'done', without: 0 })
  const waited = world.told.flatMap(({ waitsUntil }) => waitsUntil ?? [])
  expect(waited.some((until) => until % 60_000 === 1000)).toBe(true)
})

test('a day that is used up ends it, with the time at which it goes on; and from there it does', async () => {
  const world = createWorld({ service: createSmallService({ limits: { minute: 600, hour: 5000, day: 20 } }) })
  const end = await world.fetch()
  expect(end).toMatchObject({
    end: 'waiting',
    reason: 'Daily API request limit exceeded. Please try again tomorrow.',
    resumeAt: Date.UTC(2026, 10, 21, 0, 0, 1),
  })
  expect(end.without).toBeGreaterThan(0)
  world.later(Number(end.resumeAt) - morning)
  expect(await world.fetch()).toMatchObject({ end: 'done', without: 0 })
})

test('our own share of the quota ends it before the service has to', async () => {
  const world = createWorld()
  // 4,990 of our 5,000 went an hour ago.
  world.store.spent.push({ at: morning - 3_700_000, calls: 4990 })
  const end = await world.fetch()
  expect([end.end, end.done, end.resumeAt, world.sent.length]).toEqual(['waiting', 1, morning - 3_700_000 + 86_400_000, 1])
})

test('a service that is down is asked again, later each time, and then left alone', async () => {
  const world = createWorld({ instead: () => ({ status: 502, json: null }) })
  expect(await world.fetch()).toMatchObject({ end: 'unreachable', reason: '502', done: 0, without: 41 })
  const pauses = world.sent.slice(1).map(({ at }, i) => at - (world.sent[i]?.at ?? 0))
  expect([world.sent.length, pauses.every((pause, i) => i === 0 || pause > (pauses[i - 1] ?? 0))]).toEqual([6, true])
  const offline = createWorld({ instead: () => null })
  expect(await offline.fetch()).toMatchObject({ end: 'unreachable', reason: null })
  // A try that failed is counted, as the service may have.
  expect(world.store.spent.length).toBe(6)
})

test('a service that comes back is asked on', async () => {
  const world = createWorld({
    instead: (request) => (request === 2 ? null : request === 3 ? { status: 429, json: { error: true, reason: 'Too many concurrent requests' } } : undefined),
  })
  expect(await world.fetch()).toMatchObject({ end: 'done', done: 41, without: 0 })
  expect(world.sent.length).toBe(5)
})

test('a refusal is told in the service’s own words, and not argued with', async () => {
  const world = createWorld({ service: createSmallService({ key: 'another' }) })
  expect(await world.fetch()).toMatchObject({ end: 'refused', reason: 'The supplied API key is invalid.', done: 0 })
  expect(world.sent.length).toBe(1)
})

test('an answer to another question is not kept', async () => {
  for (const json of [[], '<html>', { latitude: 52 }, null]) {
    const world = createWorld({ instead: () => ({ status: 200, json }) })
    expect([(await world.fetch()).end, world.store.months.size]).toEqual(['misunderstood', 0])
  }
})

test('a full device ends it as a failure of the store', async () => {
  // The first thing kept is the cost of the first request, then its answer, and so on.
  for (const failing of [1, 2, 5]) {
    const world = createWorld({ full: (keeps) => keeps === failing })
    expect(await world.asker.fetch(() => undefined)).toMatchObject({ ok: false, code: 'storage-full' })
    expect(world.sent.length).toBe(Math.floor(failing / 2))
  }
})

test('it goes on where it was when it is cut off at any request', async () => {
  for (const cut of [1, 2, 3]) {
    const world = createWorld()
    const dying = createWorld({
      service: world.service,
      instead: (request) => (request >= cut ? { status: 400, json: { error: true, reason: 'cut' } } : undefined),
    })
    await dying.fetch()
    for (const [key, month] of dying.store.months) world.store.months.set(key, month)
    expect(await world.fetch()).toMatchObject({ end: 'done', without: 0 })
    expect([world.service.counted().places, world.store.months.size]).toEqual([41, 41])
  }
})

test('a request takes nothing of the browser’s along', async () => {
  const seen: [string, RequestInit][] = []
  const send = sendWith(async (url, init) => {
    seen.push([url, init])
    return Response.json({ error: true, reason: 'no' }, { status: 400 })
  })
  const request: WeatherRequest = { url: 'https://archive.example/v1/archive', body: 'latitude=52.35', asks: [], calls: 1 }
  expect(await send(request, new AbortController().signal)).toEqual({ status: 400, json: { error: true, reason: 'no' } })
  expect(seen[0]).toMatchObject([
    'https://archive.example/v1/archive',
    { method: 'POST', body: 'latitude=52.35', credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'error' },
  ])
  const page = sendWith(async () => new Response('<html>', { status: 503 }))
  const dead = sendWith(async () => {
    throw new TypeError('Failed to fetch')
  })
  expect([await page(request, new AbortController().signal), await dead(request, new AbortController().signal)]).toEqual([{ status: 503, json: null }, null])
})

test('a sleep ends at once when it is told to stop', async () => {
  const abort = new AbortController()
  const asleep = sleep(1_000_000, abort.signal)
  abort.abort()
  await asleep
  await sleep(1_000_000, abort.signal)
})
