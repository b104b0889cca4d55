import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quantile } from './quantile'

const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

test('the quantiles of one to ten are those R gives for type 7', () => {
  expect([0, 25, 50, 75, 90, 100].map((percent) => quantile(ten, percent))).toEqual([1, 3.25, 5.5, 7.75, 9.1, 10])
})

test('the median of six numbers is the one in the handbook of NumPy', () => {
  expect(quantile([1, 2, 3, 4, 7, 10], 50)).toBe(3.5)
})

test('nothing has no quantile, and one value is all of them', () => {
  expect([quantile([], 50), quantile([7], 0), quantile([7], 90)]).toEqual([null, 7, 7])
})

test('a place between whole days is exact, so that a gap of three times it is not missed by a rounding', () => {
  // (10 − 1) × 0.9 is 8.1 and 0.1 of ten days on is one day: 7 + 1; in floating point 8.1 − 8 is 0.09999999999999964
  expect(3 * (quantile([1, 1, 1, 1, 1, 1, 1, 1, 7, 17], 90) ?? 0)).toBe(24)
})

test('it agrees with Hyndman and Fan’s definition: the share of the way from the first value to the last', () => {
  const definition = (sorted: readonly number[], percent: number): number => {
    const h = ((sorted.length - 1) * percent) / 100
    const weights = sorted.map((_, place) => Math.max(0, 1 - Math.abs(place - h)))
    return sorted.reduce((sum, value, place) => sum + value * (weights[place] ?? 0), 0)
  }
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 60 }), fc.integer({ min: 0, max: 100 }), (values, percent) => {
      const sorted = values.toSorted((a, b) => a - b)
      expect(quantile(sorted, percent)).toBeCloseTo(definition(sorted, percent), 8)
    }),
  )
})
