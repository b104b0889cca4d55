import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRng } from '../simulate/rng'
import { effectiveCount } from './effective'
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
