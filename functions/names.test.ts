import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import type { NameAnswer } from '../src/contract/names'
import { cellAt } from '../src/domain/places/cell'
import type { Cell } from '../src/domain/places/cell'
import { apart, createDesk, mostWaiting } from './desk'
import type { Ledger } from './desk'
import app from './index'
import { askNominatim, readAnswer } from './nominatim'

const origin = 'https://runmirror.example'
const amsterdam = { latitude: 5237, longitude: 490 }

interface Sent {
  readonly body?: unknown
  readonly from?: string | null
  readonly bindings?: object
}
const ask = ({ body = amsterdam, from = origin, bindings = {} }: Sent = {}): Promise<Response> =>
  Promise.resolve(
    app.request(
      `${origin}/api/place-name`,
      { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', ...(from === null ? {} : { Origin: from }) } },
      bindings,
    ),
  )

/** A desk that writes down what it is asked. */
const listening = () => {
  const heard: unknown[] = []
  return {
    heard,
    bindings: {
      NOMINATIM_HOST: 'https://names.example/',
      NAMES: {
        idFromName: (name: string) => name,
        get: (id: string) => ({
          fetch: async (request: Request) => {
            heard.push({ id, question: await request.json(), headers: [...request.headers.keys()].filter((name) => name !== 'content-type') })
            return Response.json({ name: 'Jordaan, Amsterdam' })
          },
        }),
      },
    },
  }
}

test('a deployment that names no host names no place, and says so', async () => {
  expect((await ask()).status).toBe(404)
  expect((await ask({ bindings: { ...listening().bindings, NOMINATIM_HOST: '' } })).status).toBe(404)
  expect((await ask({ bindings: { ...listening().bindings, NOMINATIM_HOST: 'http://names.example' } })).status).toBe(404)
  expect(await (await app.request('/api/build', {}, listening().bindings)).json()).toMatchObject({ names: true })
})

test('the rounded point goes to the one desk of the deployment, and nothing of the runner goes along', async () => {
  const { heard, bindings } = listening()
  const answer = await ask({ bindings })
  expect([answer.status, await answer.json()]).toEqual([200, { name: 'Jordaan, Amsterdam' }])
  expect(answer.headers.get('Cache-Control')).toBe('no-store')
  expect(heard).toEqual([{ id: 'all', question: { cell: amsterdam, host: 'https://names.example/', origin }, headers: [] }])
})

test('a finer point, no point, and another page’s question go nowhere', async () => {
  const { heard, bindings } = listening()
  for (const body of [{ latitude: 5237.21, longitude: 490 }, { latitude: 9001, longitude: 0 }, { latitude: '5237', longitude: 490 }, {}, null, 'x'])
    expect((await ask({ bindings, body })).status).toBe(400)
  expect((await ask({ bindings, from: 'https://other.example' })).status).toBe(403)
  expect((await ask({ bindings, from: null })).status).toBe(403)
  expect(heard).toEqual([])
})

test('the desk stands in the runtime, and a host that does not answer is said to', async () => {
  const answer = await ask({ bindings: { ...env, NOMINATIM_HOST: 'http://127.0.0.1:9' } })
  expect([answer.status, await answer.json()]).toEqual([502, { error: 'no-answer' }])
})

const createWorld = (answers: (cell: Cell) => NameAnswer | null = ({ latitude }) => ({ name: String(latitude) })) => {
  let time = 1_000_000
  let last = 0
  const kept = new Map<string, NameAnswer>()
  const asked: { readonly cell: Cell; readonly at: number }[] = []
  const keyOf = ({ latitude, longitude }: Cell): string => `${latitude} ${longitude}`
  const ledger: Ledger = {
    known: (cell) => kept.get(keyOf(cell)) ?? null,
    keep: (cell, answer) => void kept.set(keyOf(cell), answer),
    askedAt: () => last,
    setAskedAt: (at) => void (last = at),
  }
  const world = {
    ledger,
    now: () => time,
    wait: async (ms: number) => void (time += ms),
    ask: async (cell: Cell) => {
      asked.push({ cell, at: time })
      time += 100
      return answers(cell)
    },
  }
  return { world, asked, desk: createDesk(world) }
}
const at = (latitude: number): Cell => ({ latitude, longitude: 0 })

describe('the desk', () => {
  test('asks at most once a second for all together, over a restart too', async () => {
    const { world, asked, desk } = createWorld()
    await Promise.all([1, 2, 3, 4].map((latitude) => desk(at(latitude))))
    await createDesk(world)(at(5))
    const gaps = asked.slice(1).map((one, index) => one.at - (asked[index]?.at ?? 0))
    expect(gaps.every((gap) => gap >= apart && gap >= 1000)).toBe(true)
    expect(asked).toHaveLength(5)
  })
  test('asks once for a place, whoever asks and however many at once; that there is no name is an answer too', async () => {
    const { asked, desk } = createWorld(() => ({ name: null }))
    const all = await Promise.all([desk(at(1)), desk(at(1)), desk(at(1))])
    expect(all).toEqual(Array.from({ length: 3 }, () => ({ ok: true, value: { name: null } })))
    await desk(at(1))
    expect(asked).toHaveLength(1)
  })
  test('keeps no failure, and goes on after one', async () => {
    let broken = true
    const { asked, desk } = createWorld(() => (broken ? null : { name: 'here' }))
    expect(await desk(at(1))).toMatchObject({ ok: false, code: 'no-answer' })
    broken = false
    expect(await desk(at(1))).toEqual({ ok: true, value: { name: 'here' } })
    expect(asked).toHaveLength(2)
  })
  test('lets nobody wait for long', async () => {
    const { asked, desk } = createWorld()
    const all = await Promise.all(Array.from({ length: mostWaiting + 3 }, (_, latitude) => desk(at(latitude))))
    expect(all.filter((one) => !one.ok && one.code === 'busy')).toHaveLength(3)
    expect(asked).toHaveLength(mostWaiting)
    expect(await desk(at(99))).toMatchObject({ ok: true })
  })
})

describe('Nominatim', () => {
  test('is asked for a point with two places, by the deployment in its own name', async () => {
    const seen: { readonly url: string; readonly headers: Headers }[] = []
    const fetching = (async (url: string, init?: RequestInit) => {
      seen.push({ url, headers: new Headers(init?.headers) })
      return Response.json({ address: { suburb: 'Jordaan', city: 'Amsterdam', country: 'Netherlands' } })
    }) as typeof fetch
    expect(await askNominatim('https://names.example/', origin, cellAt(52.374_999, 4.899_999) ?? amsterdam, fetching)).toEqual({ name: 'Jordaan, Amsterdam' })
    const { searchParams, origin: host, pathname } = new URL(seen[0]?.url ?? '')
    expect([host, pathname, searchParams.get('lat'), searchParams.get('lon')]).toEqual(['https://names.example', '/reverse', '52.37', '4.90'])
    expect([seen[0]?.headers.get('Referer'), seen[0]?.headers.get('User-Agent')]).toEqual([`${origin}/`, `RunMirror (${origin})`])
  })
  test('has no name for the sea; anything else that it says is no answer', async () => {
    expect(readAnswer({ error: 'Unable to geocode' })).toEqual({ name: null })
    expect(readAnswer({ address: { country: 'Netherlands' } })).toEqual({ name: null })
    expect(readAnswer({ address: { village: 'Baarle', municipality: 'Baarle' } })).toEqual({ name: 'Baarle' })
    for (const told of [null, 'x', [], {}, { error: 'Bandwidth limit exceeded' }, { address: 'x' }]) expect(readAnswer(told)).toBeNull()
    const failing = (async () => new Response('', { status: 503 })) as typeof fetch
    expect(await askNominatim('https://names.example', origin, amsterdam, failing)).toBeNull()
  })
})
