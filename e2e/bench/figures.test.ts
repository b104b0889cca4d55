import { expect, test } from 'vitest'
import { against, atLeast, exponent, median, ms, ratiosOf, spread, timed } from './figures'

test('the median of an even count lies between the middle two', () => {
  expect([median([9, 1, 2]), median([4, 1, 3, 2])]).toEqual([2, 2.5])
})

test('a time that grows with the square has exponent 2', () => {
  const points = [10, 100, 1000].map((rows) => [rows, 3 * rows ** 2] as const)
  expect(exponent(points)).toBeCloseTo(2, 10)
})

test('a time is divided by the one measured beside it, not by the median of all', () => {
  expect(ratiosOf([10, 40], [5, 10])).toEqual([2, 4])
})

test('a median is shown with the least and the most, a single value by itself', () => {
  expect([spread([30, 10, 20], ms), spread([10], ms)]).toEqual(['20 ms (10 ms – 30 ms)', '10 ms'])
})

test('a target is reached at its edge, missed above it, and never reached by what was not measured', () => {
  expect([150, 300, NaN].map((value) => against(value, 150, ms))).toEqual([
    'target ≤ 150 ms: reached',
    'target ≤ 150 ms: MISSED, 2.00 × the target',
    'target ≤ 150 ms: not measured',
  ])
})

test('what is to be large misses its target below it', () => {
  expect([250, 125].map((value) => atLeast(value, 250, String))).toEqual(['target ≥ 250: reached', 'target ≥ 250: MISSED, 0.50 × the target'])
})

test('a line names its ratio first; without anything beside it, it says the time alone', () => {
  const beside = { name: 'a bare page', values: [50, 50, 100] }
  expect(timed('Reload to first query', [200, 100, 300], beside, 300)).toBe(
    'Reload to first query: 3.00 × a bare page (50 ms) · 200 ms (100 ms – 300 ms) · target ≤ 300 ms: reached',
  )
  expect(timed('Import', [20], null, null)).toBe('Import: 20 ms')
})
