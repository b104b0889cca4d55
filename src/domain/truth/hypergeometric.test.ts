import { expect, test } from 'vitest'
import { hypergeometricTail } from './hypergeometric'

test('the tail is the share of all draws that hold so many', () => {
  for (const [all, marked, drawn] of [
    [8, 3, 4],
    [9, 5, 6],
    [10, 2, 3],
    [7, 7, 3],
  ] as const) {
    const counts = new Array<number>(drawn + 1).fill(0)
    for (let set = 0; set < 2 ** all; set++) {
      const own = Array.from({ length: all }, (_, at) => (set >> at) & 1)
      if (own.reduce((sum, one) => sum + one, 0) === drawn) {
        const k = own.slice(0, marked).reduce((sum, one) => sum + one, 0)
        counts[k] = (counts[k] ?? 0) + 1
      }
    }
    const total = counts.reduce((sum, one) => sum + one, 0)
    for (let k = 0; k <= drawn + 1; k++) {
      const tail = counts.slice(k).reduce((sum, one) => sum + one, 0) / total
      expect(hypergeometricTail(k, all, marked, drawn)).toBeCloseTo(tail, 12)
    }
  }
})

test('a hundred thousand neither overflow nor fade', () => {
  expect(hypergeometricTail(10, 100_000, 1000, 1000)).toBeCloseTo(0.5421, 2)
  expect(hypergeometricTail(60, 100_000, 1000, 1000)).toBeGreaterThan(0)
})
