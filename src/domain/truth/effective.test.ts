import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRng } from '../simulate/rng'
import { binomialTail } from './binomial'
import { effectiveCount, leastWorth } from './effective'
import { wilson } from './wilson'

test('two and two, worked by hand: r₁ = .25, so four are worth 2.4', () => {
  expect(effectiveCount([1, 1, 0, 0])).toBeCloseTo(2.4, 12)
})

test('what alternates is worth no more than its count, and what never changes no less', () => {
  expect([effectiveCount([1, 0, 1, 0, 1]), effectiveCount([1, 1, 1]), effectiveCount([])]).toEqual([5, 3, 0])
})

test('it is never more than the count', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(0, 1), { maxLength: 200 }), (series) => {
      const n = effectiveCount(series)
      expect(n >= 0 && n <= series.length).toBe(true)
    }),
  )
})

test('over runs that come in phases, an interval on the effective count covers the truth where a nominal one does not', () => {
  const rng = createRng('phases')
  const covered = { nominal: 0, effective: 0 }
  const lives = 400
  for (let life = 0; life < lives; life++) {
    // four bands, a chance of .9 to stay: each band's true share is a quarter
    let band = rng.int(4)
    const series = Array.from({ length: 300 }, () => {
      if (!rng.chance(0.9)) band = (band + 1 + rng.int(3)) % 4
      return band === 0 ? 1 : 0
    })
    const share = series.filter((hit) => hit === 1).length / 300
    for (const [way, n] of [
      ['nominal', 300],
      ['effective', effectiveCount(series)],
    ] as const) {
      const [low, high] = wilson(share * n, n, 95)
      if (low <= 0.25 && 0.25 <= high) covered[way] += 1
    }
  }
  expect(covered.effective / lives).toBeGreaterThan(0.9)
  expect(covered.nominal / lives).toBeLessThan(0.55)
})

test('what has no phases keeps its full weight in a test, nineteen times in twenty', () => {
  const rng = createRng('no phases')
  const lives = 1000
  let cut = 0
  for (let life = 0; life < lives; life++) if (leastWorth([Array.from({ length: 104 }, () => (rng.chance(0.4) ? 1 : 0))]) < 104) cut += 1
  expect(cut / lives).toBeLessThan(0.07)
  expect(cut / lives).toBeGreaterThan(0.02)
})

const sevenfold = (series: readonly number[]): (readonly number[])[] => [1, 2, 3, 4, 5, 6, 7].map(() => series)

test('what runs parallel tells more of its phases than one series, worked by hand', () => {
  // Five on, five off: r = 3.25 / 5 = .65, with (1 + 1.95) / 20 it is .7975, and 20 × .2025 / 1.7975 = 2.25.
  const fives = Array.from({ length: 20 }, (_, at) => (Math.floor(at / 5) % 2 === 0 ? 1 : 0))
  const turns = Array.from({ length: 20 }, (_, at) => at % 2)
  expect([leastWorth([fives]), leastWorth(sevenfold(fives)), leastWorth([fives, turns]), leastWorth([])]).toEqual([2, 2, 20, 0])
  // r = .3 is within the noise of one series, and beyond that of seven
  const some = [1, 1, 1, 1, 0, 0, 1, 1, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 1, 1]
  expect([leastWorth([some]), leastWorth(sevenfold(some)) < 12]).toEqual([20, true])
})

test('a test on the least worth of phases is wrong as seldom as it says, where a nominal one is wrong for one in three', () => {
  const rng = createRng('torn')
  const lives = 1000
  const wrong = { nominal: 0, least: 0 }
  for (let life = 0; life < lives; life++) {
    let side = rng.int(2)
    const series = Array.from({ length: 300 }, () => (rng.chance(0.8) ? side : (side = rng.int(2))))
    const ones = series.reduce((sum, one) => sum + one, 0)
    for (const [way, n] of [
      ['nominal', 300],
      ['least', leastWorth([series])],
    ] as const)
      if (2 * binomialTail(Math.floor((Math.max(ones, 300 - ones) * n) / 300), n, 0.5) < 0.01) wrong[way] += 1
  }
  expect(wrong.nominal / lives).toBeGreaterThan(0.3)
  expect(wrong.least / lives).toBeLessThan(0.012)
})
