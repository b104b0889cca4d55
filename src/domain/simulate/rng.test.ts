import { expect, test } from 'vitest'
import { createRng, xoshiro } from './rng'

test('xoshiro128** gives the reference outputs of its authors from the state 1, 2, 3, 4', () => {
  const bits = xoshiro([1, 2, 3, 4])
  expect(Array.from({ length: 10 }, bits)).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804])
})

test('a fork is not moved by what is drawn from its parent', () => {
  const drawn = createRng(7)
  drawn.next()
  expect(drawn.fork('weather').next()).toBe(createRng(7).fork('weather').next())
})

test('uniform draws fill ten equal drawers as chance does (chi-square, 9 degrees of freedom, p > .001)', () => {
  const rng = createRng('drawers')
  const counts = Array.from({ length: 10 }, () => 0)
  for (let draw = 0; draw < 50_000; draw++) {
    const drawer = rng.int(10)
    counts[drawer] = (counts[drawer] ?? 0) + 1
  }
  expect(counts.reduce((sum, count) => sum + (count - 5000) ** 2 / 5000, 0)).toBeLessThan(27.88)
})

test('normal draws have mean 0 and deviation 1 within four standard errors', () => {
  const rng = createRng('bell')
  const draws = Array.from({ length: 40_000 }, rng.normal)
  const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length
  const deviation = Math.sqrt(draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length)
  expect([Math.abs(mean) < 4 / 200, Math.abs(deviation - 1) < 4 / Math.sqrt(80_000)]).toEqual([true, true])
})
