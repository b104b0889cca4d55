import fc from 'fast-check'
import { expect, test } from 'vitest'
import { binomialTail, poissonBinomialTail } from './binomial'

test('82 years of 82 with more boys, by chance alone: Arbuthnot’s two to the minus 82', () => {
  expect(binomialTail(82, 82, 0.5) * 2 ** 82).toBeCloseTo(1, 12)
})

test('eight heads or more of ten: 56 of 1,024', () => {
  expect(binomialTail(8, 10, 0.5)).toBeCloseTo(56 / 1024, 15)
})

test('the tail and its rest make one, also at 50,000 runs', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 50_000 }),
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (n, p, at) => {
        const k = Math.round(at * n)
        expect(binomialTail(k, n, p) + binomialTail(n - k + 1, n, 1 - p)).toBeCloseTo(1, 9)
      },
    ),
    { numRuns: 60 },
  )
})

test('a tail far beyond the smallest number of a factorial is still told', () => {
  // Bahadur's bounds: the tail lies between its first term and that term times a geometric series
  const tail = Math.log(binomialTail(700, 1000, 0.5))
  let first = 1000 * Math.log(0.5)
  for (let i = 1; i <= 300; i++) first += Math.log((1000 - i + 1) / i)
  expect(tail - first).toBeGreaterThan(0)
  expect(tail - first).toBeLessThan(-Math.log1p(-300 / 701))
})

/** Every outcome of so many trials, one by one. */
const byEnumeration = (k: number, chances: readonly number[]): number => {
  let sum = 0
  for (let outcome = 0; outcome < 2 ** chances.length; outcome++) {
    let successes = 0
    let chance = 1
    chances.forEach((p, trial) => {
      const hit = ((outcome >> trial) & 1) === 1
      if (hit) successes += 1
      chance *= hit ? p : 1 - p
    })
    if (successes >= k) sum += chance
  }
  return sum
}

const chance = fc.double({ min: 0, max: 1, noNaN: true })

test('both tails are the sum over every outcome', () => {
  fc.assert(
    fc.property(fc.array(chance, { maxLength: 9 }), chance, fc.integer({ min: -1, max: 10 }), (chances, p, k) => {
      expect(poissonBinomialTail(k, chances)).toBeCloseTo(byEnumeration(k, chances), 12)
      const alike = chances.map(() => p)
      expect(binomialTail(k, alike.length, p)).toBeCloseTo(byEnumeration(k, alike), 12)
    }),
    { numRuns: 200 },
  )
})

test('trials of one chance are a binomial, over two years of weeks', () => {
  expect(poissonBinomialTail(60, new Float64Array(104).fill(3 / 7)) / binomialTail(60, 104, 3 / 7)).toBeCloseTo(1, 10)
})
