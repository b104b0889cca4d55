import { expect, test } from 'vitest'
import { exponent, median } from './figures'

test('the median of an even count lies between the middle two', () => {
  expect([median([9, 1, 2]), median([4, 1, 3, 2])]).toEqual([2, 2.5])
})

test('a time that grows with the square has exponent 2', () => {
  const points = [10, 100, 1000].map((rows) => [rows, 3 * rows ** 2] as const)
  expect(exponent(points)).toBeCloseTo(2, 10)
})
