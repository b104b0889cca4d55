import fc from 'fast-check'
import { expect, test } from 'vitest'
import { earliest, freeLimits, oursOf, reopensAt, weightOf, windowMs, windowOf, windows } from './quota'
import { createSmallService } from './small-service'

const now = Date.UTC(2026, 10, 20, 9, 30)

test('ten values and fourteen days are a call, less is one too, more is more', () => {
  expect([weightOf(10, 14), weightOf(1, 1), weightOf(15, 1), weightOf(10, 28), weightOf(5, 31)]).toEqual([1, 1, 1.5, 2, (0.5 * 31) / 14])
})

test('whoever waits as told never exceeds a limit in any minute, hour or day, and never waits longer than needed', () => {
  const limits = { minute: 10, hour: 25, day: 60 }
  fc.assert(
    fc.property(fc.array(fc.record({ calls: fc.integer({ min: 1, max: 10 }), pause: fc.integer({ min: 0, max: 4_000_000 }) }), { maxLength: 40 }), (asks) => {
      const spent: { at: number; calls: number }[] = []
      let clock = now
      for (const { calls, pause } of asks) {
        clock += pause
        const at = earliest(spent, calls, limits, clock)
        if (at === null) throw new Error('never')
        const fits = (when: number): boolean =>
          windows.every((window) => spent.filter((one) => one.at > when - windowMs[window]).reduce((sum, one) => sum + one.calls, calls) <= limits[window])
        expect([fits(at), at === clock || !fits(at - 1)]).toEqual([true, true])
        clock = at
        spent.push({ at, calls })
      }
    }),
    { numRuns: 150 },
  )
})

test('what can never fit is said to never fit', () => {
  expect(earliest([], 11, { minute: 10, hour: 100, day: 100 }, now)).toBe(null)
})

test('half of what an address may ask is left to whoever shares it', () => {
  expect(oursOf(freeLimits)).toEqual({ minute: 300, hour: 2500, day: 5000 })
})

test('a refusal names its window, and at its end the service answers again', () => {
  const body = 'latitude=1&longitude=1&hourly=precipitation&timeformat=unixtime&past_days=1'
  for (const [window, limits] of [
    ['minute', { minute: 2, hour: 99, day: 99 }],
    ['hour', { minute: 99, hour: 2, day: 99 }],
    ['day', { minute: 99, hour: 99, day: 2 }],
  ] as const) {
    const service = createSmallService({ limits })
    const ask = (at: number) => service.ask('/v1/forecast', body, at)
    expect([ask(now).status, ask(now).status]).toEqual([200, 200])
    const refused = ask(now)
    expect([refused.status, windowOf(JSON.stringify(refused.json))]).toEqual([429, window])
    expect([ask(reopensAt(window, now) - 1001).status, ask(reopensAt(window, now)).status]).toEqual([429, 200])
  }
  expect(windowOf('Too many concurrent requests')).toBe(null)
})
