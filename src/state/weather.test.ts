import { createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import { WorkerDied } from '../client/workers'
import type { Workers } from '../client/workers'
import type { StoreTrouble } from '../contract/db'
import type { WeatherAsker, WeatherEnd, WeatherProgress } from '../contract/weather'
import { done, failed } from '../domain/outcome'
import type { Outcome } from '../domain/outcome'
import { createWeather } from './weather'

const morning = Date.UTC(2026, 10, 20, 9, 30)
const whole: WeatherEnd = { end: 'done', done: 9, of: 9, resumeAt: null, reason: null, placeless: 0, timeless: 0, without: 0 }
type Tell = (progress: WeatherProgress) => void
type Fetched = (tell: Tell) => Promise<Outcome<WeatherEnd, StoreTrouble>>

/** An asker whose calls end as listed, a device that is online until told otherwise, and a clock that somebody else winds. */
const world = (calls: readonly Fetched[], kept: Outcome<null, StoreTrouble> = done(null)) => {
  const said: string[] = []
  const left = [...calls]
  const alarms: { readonly ms: number; readonly work: () => void }[] = []
  let online = true
  let clock = morning
  let tellNetwork: () => void = () => undefined
  let stop: () => void = () => undefined
  const asker = {
    fetch: (tell: Tell) => {
      said.push('fetch')
      const next = left.shift()
      if (next === undefined) throw new Error('Nobody expected another call.')
      const stopped = new Promise<Outcome<WeatherEnd, StoreTrouble>>((resolve) => {
        stop = () => resolve(done({ ...whole, end: 'stopped', done: 3 }))
      })
      return Promise.race([next(tell), stopped])
    },
    stop: async () => {
      said.push('stop')
      stop()
    },
  } as unknown as WeatherAsker
  const db = { set: async (_mirror: string, key: string, value: string) => (said.push(`${key} ${value}`), kept) }
  const weather = createRoot(() =>
    createWeather(
      { ask: async (question) => question({ db } as unknown as Workers), askWeather: async (question) => question(asker) },
      {
        hosts: ['https://weather.example'],
        clock: () => clock,
        after: (ms, work) => {
          const alarm = { ms, work }
          alarms.push(alarm)
          return () => void alarms.splice(alarms.indexOf(alarm), alarms.includes(alarm) ? 1 : 0)
        },
        online: () => online,
        onChange: (tell) => {
          tellNetwork = tell
        },
      },
    ),
  )
  return {
    weather,
    said,
    alarms,
    wind: (ms: number) => {
      clock += ms
    },
    network: (there: boolean) => {
      online = there
      tellNetwork()
    },
    settled: () => new Promise((resolve) => setTimeout(resolve)),
  }
}
const ends =
  (end: Partial<WeatherEnd> = {}): Fetched =>
  async () =>
    done({ ...whole, ...end })
const never: Fetched = () => new Promise(() => undefined)
const died =
  (read: number, startedAgain = true): Fetched =>
  async (tell) => {
    tell({ done: read, of: 9, waitsUntil: null })
    throw new WorkerDied(startedAgain)
  }

test('nothing is asked until somebody says so, and a no that can’t be kept is told', async () => {
  const { weather, said } = world([])
  expect([said, weather.now()]).toEqual([[], { phase: 'resting' }])
  const full = world([], failed('storage-full', 'no room'))
  await full.weather.turnOn()
  expect([full.said, full.weather.now()]).toEqual([['weather on'], { phase: 'trouble', code: 'storage-full', detail: 'no room' }])
})

test('once it is wanted it is asked, and the time left is told from what was done', async () => {
  const { weather, said, wind, settled } = world([
    async (tell) => {
      wind(6000)
      tell({ done: 3, of: 9, waitsUntil: null })
      return never(tell)
    },
  ])
  await weather.turnOn()
  await settled()
  expect([said, weather.now()]).toEqual([
    ['weather on', 'fetch'],
    { phase: 'asking', progress: { done: 3, of: 9, waitsUntil: null }, secondsLeft: 12, stopping: false },
  ])
})

test('a pause and a no each end what is asked, and are kept', async () => {
  for (const [how, word] of [
    ['pause', 'paused'],
    ['turnOff', 'off'],
  ] as const) {
    const { weather, said } = world([never])
    await weather.turnOn()
    await weather[how]()
    expect([said, weather.now()]).toEqual([['weather on', 'fetch', `weather ${word}`, 'stop'], { phase: 'resting' }])
  }
})

test('what is found out while it asks is looked for at its end', async () => {
  const { promise, resolve } = Promise.withResolvers<Outcome<WeatherEnd, StoreTrouble>>()
  const { weather, said, settled } = world([() => promise, ends({ done: 1, of: 1 })])
  weather.wake()
  weather.wake()
  weather.wake()
  expect(said).toEqual(['fetch'])
  resolve(done(whole))
  await settled()
  expect([said, weather.now()]).toMatchObject([['fetch', 'fetch'], { phase: 'ended', end: { of: 1 } }])
})

test('a quota that is used up is waited for, and going on sooner forgets the alarm', async () => {
  const waiting = ends({ end: 'waiting', resumeAt: morning + 3_600_000 })
  const { weather, said, alarms, settled } = world([waiting, waiting, ends()])
  weather.wake()
  await settled()
  expect(alarms.map(({ ms }) => ms)).toEqual([3_600_000])
  weather.wake()
  await settled()
  expect(alarms.length).toBe(1)
  alarms[0]?.work()
  await settled()
  expect([said.length, weather.now()]).toMatchObject([3, { phase: 'ended', end: { end: 'done' } }])
})

test('a clock that was set anew makes no questions follow one another, and no wait that a timer can’t hold', async () => {
  for (const [hours, ms] of [
    [-5, 60_000],
    [24 * 40, 86_400_000],
  ] as const) {
    const { weather, alarms, settled } = world([ends({ end: 'waiting', resumeAt: morning + hours * 3_600_000 })])
    weather.wake()
    await settled()
    expect(alarms.map((alarm) => alarm.ms)).toEqual([ms])
  }
})

test('without a network it waits, says so, and goes on by itself', async () => {
  const { weather, said, network, settled } = world([never, ends()])
  weather.wake()
  network(false)
  await settled()
  expect([said, weather.now()]).toEqual([['fetch', 'stop'], { phase: 'offline' }])
  weather.wake()
  expect(said).toEqual(['fetch', 'stop'])
  network(true)
  await settled()
  expect([said, weather.now()]).toMatchObject([['fetch', 'stop', 'fetch'], { phase: 'ended' }])
})

test('a worker that dies goes on from what is kept as long as it gets further, and is let be after that', async () => {
  const further = world([died(3), died(2), ends()])
  further.weather.wake()
  await further.settled()
  expect([further.said.length, further.weather.now()]).toMatchObject([3, { phase: 'ended' }])
  for (const calls of [[died(3), died(0)], [died(3, false)]]) {
    const { weather, settled } = world(calls)
    weather.wake()
    await settled()
    expect(weather.now()).toEqual({ phase: 'trouble', code: 'cut-short', detail: undefined })
  }
})

test('while everything is being deleted nothing is asked', async () => {
  const { weather, said } = world([never, never])
  weather.wake()
  const release = await weather.hold()
  weather.wake()
  expect([said, weather.now()]).toEqual([['fetch', 'stop'], { phase: 'resting' }])
  release()
  weather.wake()
  expect(said).toEqual(['fetch', 'stop', 'fetch'])
})
