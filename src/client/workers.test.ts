import { expect, test } from 'vitest'
import { createCrew } from './workers'

/** A worker that answers nothing, says what it is told to say, and dies when told to. */
class Puppet extends EventTarget {
  readonly name: string
  readonly heard: unknown[] = []
  ended = false
  constructor(name: string) {
    super()
    this.name = name
  }
  postMessage(message: unknown): void {
    this.heard.push(message)
  }
  terminate(): void {
    this.ended = true
  }
  says(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

const world = () => {
  const started: Puppet[] = []
  const freed = new Map<string, () => void>()
  const ticks = new Set<() => void>()
  let now = 0
  const told: (string | boolean)[] = []
  const crew = createCrew({
    start: (_script, name) => {
      const worker = new Puppet(name)
      started.push(worker)
      return worker as unknown as Worker
    },
    now: () => now,
    free: (lock) => new Promise((resolve) => freed.set(lock, resolve)),
    every: (_ms, tick) => {
      ticks.add(tick)
      return () => ticks.delete(tick)
    },
  })
  crew.onDeath((then) => told.push(then))
  crew.onSilence((silent) => told.push(silent))
  const nth = (n: number): Puppet => {
    const worker = started[n]
    if (!worker) throw new Error(`No worker ${n} was started.`)
    return worker
  }
  return {
    crew,
    started,
    told,
    ticks,
    nth,
    breaks: (n: number) => void nth(n).dispatchEvent(new Event('error')),
    saysForeign: (n: number) => nth(n).says({ foreign: 'another' }),
    lives: (n: number) => nth(n).says({ lives: nth(n).name }),
    /** Ends without a word; only the browser knows, and frees its lock. */
    dies: async (n: number) => {
      freed.get(nth(n).name)?.()
      await Promise.resolve()
    },
    /** So many beats of the page; the workers of `answering` send each back at once. */
    beats: (count: number, answering: readonly number[] = []) => {
      for (let i = 0; i < count; i++) {
        for (const tick of ticks) tick()
        for (const n of answering) nth(n).says(nth(n).heard.at(-1))
      }
    },
    pass: (ms: number) => (now += ms),
  }
}

test('a question to a worker that breaks is asked once more of the new ones', async () => {
  const { crew, breaks } = world()
  let asked = 0
  const answer = crew.ask(() => (++asked === 1 ? new Promise<string>(() => {}) : Promise.resolve('here')))
  breaks(0)
  expect([await answer, asked]).toEqual(['here', 2])
})

test('a question whose second worker breaks too is refused instead of waiting for ever', async () => {
  const { crew, breaks } = world()
  let asked = 0
  const answer = crew.ask(() => {
    breaks(3 * asked++)
    return new Promise(() => {})
  })
  await expect(answer).rejects.toThrow('A worker stopped.')
  expect(asked).toBe(2)
})

test('what can’t be asked twice is refused at the first death, and told whether there is anybody left to ask', async () => {
  const { crew, breaks } = world()
  const first = crew.askOnce(() => new Promise(() => {}))
  breaks(0)
  await expect(first).rejects.toMatchObject({ name: 'WorkerDied', startedAgain: true })
  breaks(3)
  const last = crew.askOnce(() => new Promise(() => {}))
  breaks(6)
  await expect(last).rejects.toMatchObject({ name: 'WorkerDied', startedAgain: false })
})

test('a bug in an answer is nobody’s death: it is not asked again', async () => {
  const { crew } = world()
  let asked = 0
  await expect(crew.ask(() => Promise.reject(new TypeError(`asked ${++asked} times`)))).rejects.toThrow('asked 1 times')
})

test('when one worker breaks all three are started again, because their ports died with it', () => {
  const { started, told, breaks } = world()
  breaks(2)
  expect([started.length, started.slice(0, 3).every(({ ended }) => ended), told]).toEqual([6, true, [false, 'again']])
})

test.each([0, 1, 2])('a worker that ends without a word is missed at once, without a beat: worker %i', async (n) => {
  const { started, told, lives, dies } = world()
  for (const each of [0, 1, 2]) lives(each)
  await dies(n)
  expect([started.length, told]).toEqual([6, [false, 'again']])
})

test('no two workers hold a lock of one name, in this generation or the next', () => {
  const { started, breaks } = world()
  breaks(0)
  expect(new Set(started.map(({ name }) => name)).size).toBe(6)
})

test('a worker that hangs is told of after five seconds, and started again after thirty', () => {
  const { started, told, lives, beats } = world()
  for (const n of [0, 1, 2]) lives(n)
  beats(5, [1, 2])
  expect(told).toEqual([])
  beats(1, [1, 2])
  expect(told).toEqual([true])
  beats(24, [1, 2])
  expect(started.length).toBe(3)
  beats(1, [1, 2])
  expect([started.length, told]).toEqual([6, [true, false, 'again']])
})

test('a worker that answered and hangs before it had its lock is missed like any other', () => {
  const { started, told, nth, beats } = world()
  nth(0).says({ id: 'answer', type: 'RAW', value: 1 })
  beats(6)
  expect(told).toEqual([true])
  beats(25)
  expect([started.length, told]).toEqual([6, [true, false, 'again']])
})

test('a worker that is busy and lets a message in now and then lives on', () => {
  const { started, told, lives, beats } = world()
  for (const n of [0, 1, 2]) lives(n)
  for (let work = 0; work < 10; work++) {
    beats(20, [1, 2])
    beats(1, [0, 1, 2])
  }
  expect([started.length, told.slice(0, 4)]).toEqual([3, [true, false, true, false]])
})

test('a worker that is still loading is waited for', () => {
  const { started, told, beats } = world()
  beats(100)
  expect([started.length, told]).toEqual([3, []])
})

test('a runner who does not want to wait starts them again, and it counts as no death', () => {
  const { crew, started, told, ticks } = world()
  for (let i = 0; i < 4; i++) crew.restart()
  expect([started.length, told.filter((then) => then === 'again').length, told.includes('given-up'), ticks.size]).toEqual([15, 4, false, 1])
})

test('a worker that keeps breaking is given up, so that nothing loops', async () => {
  const { started, told, breaks, lives, dies, ticks } = world()
  for (const n of [0, 3]) breaks(n)
  for (const n of [6, 7, 8]) lives(n)
  // The end of the others, which follows from the first, is no news.
  for (const n of [6, 7, 8]) await dies(n)
  expect([started.length, told.filter((then) => typeof then === 'string'), ticks.size]).toEqual([9, ['again', 'again', 'given-up'], 0])
})

test('deaths far apart are each forgiven', () => {
  const { told, breaks, pass } = world()
  for (const n of [0, 3, 6, 9]) {
    breaks(n)
    pass(120_000)
  }
  expect(told.filter((then) => typeof then === 'string')).toEqual(['again', 'again', 'again', 'again'])
})

test('the worker that asks for weather is started by the first question, dies alone, and is started by the next', async () => {
  const { crew, started, told, lives, dies, ticks } = world()
  expect([started.length, ticks.size]).toEqual([3, 1])
  const first = crew.askWeather(() => new Promise(() => {}))
  const second = crew.askWeather(() => new Promise(() => {}))
  expect([started.length, started[3]?.name.includes('weather')]).toEqual([4, true])
  lives(3)
  await dies(3)
  for (const asked of [first, second]) await expect(asked).rejects.toMatchObject({ name: 'WorkerDied', startedAgain: true })
  expect([started.length, started.map(({ ended }) => ended), told, ticks.size]).toEqual([4, [false, false, false, true], [], 1])
  const third = crew.askWeather(async () => 'here')
  expect([await third, started.length]).toEqual(['here', 5])
})

test('the worker that asks Strava is another one, and lives on when that of the weather dies', async () => {
  const { crew, started, lives, dies } = world()
  const weather = crew.askWeather(() => new Promise(() => {}))
  const strava = crew.askStrava(() => new Promise(() => {}))
  expect(started.slice(3).map(({ name }) => /weather|strava/.exec(name)?.[0])).toEqual(['weather', 'strava'])
  lives(3)
  lives(4)
  await dies(3)
  await expect(weather).rejects.toMatchObject({ startedAgain: true })
  expect(started[4]?.ended).toBe(false)
  await dies(4)
  await expect(strava).rejects.toMatchObject({ startedAgain: true })
  expect(await crew.askStrava(async () => started.length)).toBe(6)
})

test('it ends with the others, whose database it asks, and not before it was asked', async () => {
  const { crew, started, breaks } = world()
  const asked = crew.askWeather(() => new Promise(() => {}))
  breaks(0)
  await expect(asked).rejects.toMatchObject({ startedAgain: true })
  expect([started.slice(0, 4).every(({ ended }) => ended), started.length]).toEqual([true, 7])
  breaks(4)
  breaks(7)
  await expect(crew.askWeather(async () => 'here')).rejects.toMatchObject({ startedAgain: false })
})

test('the last word of a worker already replaced changes nothing', async () => {
  const { started, told, breaks, lives, dies } = world()
  lives(1)
  breaks(0)
  breaks(1)
  await dies(1)
  expect([started.length, told]).toEqual([6, [false, 'again']])
})

test('a worker of another build ends all three for good, and the page is told', async () => {
  const { crew, started, told, saysForeign } = world()
  crew.onForeign(() => told.push('foreign'))
  const asked = crew.ask(() => new Promise(() => {}))
  saysForeign(1)
  await expect(asked).rejects.toThrow('A worker stopped.')
  expect([told.filter((word) => typeof word === 'string'), started.length, started.every(({ ended }) => ended)]).toEqual([['given-up', 'foreign'], 3, true])
})

test('a worker’s name says of which build its page is', () => {
  expect(world().started.map(({ name }) => name.split('@')[1])).toEqual([__BUILD__, __BUILD__, __BUILD__])
})
