import { expect, test } from 'vitest'
import { createRng } from '../simulate/rng'
import { sharersOf } from './several'

test('the level is shared by the fewest tests that are enough to hold all that could come to their share', () => {
  const rng = createRng('several')
  for (let round = 0; round < 300; round++) {
    const least = Array.from({ length: rng.int(40) }, () => rng.next() ** 6)
    const m = sharersOf(least, 0.01)
    const able = (shares: number): number => least.filter((p) => p <= 0.01 / shares).length
    expect(able(m)).toBeLessThanOrEqual(m)
    if (m > 1) expect(able(m - 1)).toBeGreaterThan(m - 1)
  }
})

test('tests that can never pass cost nothing, and tests that all may pass cost as many', () => {
  expect([sharersOf([], 0.01), sharersOf([0.5, 0.5, 1e-9], 0.01), sharersOf(new Float64Array(100), 0.01)]).toEqual([1, 1, 100])
})
