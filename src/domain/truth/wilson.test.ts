import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wilson } from './wilson'

// Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I, method 3
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i lie where Newcombe says', (k, n, low, high) => {
  expect(wilson(k, n, 95).map((end) => Number(end.toFixed(4)))).toEqual([low, high])
})

test('each end is where the observed share is exactly z standard errors away', () => {
  const z = { 95: 1.959963984540054, 99: 2.5758293035489004 }
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 3000 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom<95 | 99>(95, 99), (n, at, level) => {
      const k = Math.min(n - 1, Math.max(1, Math.round(at * n)))
      for (const end of wilson(k, n, level)) expect(Math.abs(k / n - end) / Math.sqrt((end * (1 - end)) / n)).toBeCloseTo(z[level], 6)
    }),
  )
})

test('it stays between nothing and all, and nothing seen says nothing', () => {
  expect([wilson(0, 0, 95), wilson(0, 5, 99)[0], wilson(5, 5, 99)[1]]).toEqual([[0, 1], 0, 1])
})
