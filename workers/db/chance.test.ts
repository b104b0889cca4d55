import { expect, test } from 'vitest'
import { secretChance } from './chance'

test('chance is spread over [0, 1) and never the same', () => {
  const drawn = Array.from({ length: 4000 }, secretChance)
  expect(new Set(drawn).size).toBe(4000)
  expect(drawn.every((one) => one >= 0 && one < 1)).toBe(true)
  const quarters = [0, 1, 2, 3].map((quarter) => drawn.filter((one) => Math.floor(4 * one) === quarter).length)
  // A thousand each; eight deviations off is no chance.
  expect(quarters.every((count) => Math.abs(count - 1000) < 220)).toBe(true)
})
