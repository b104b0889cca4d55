import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chanceOfTurning, evened, meanPull, pullOf } from './turning'

/** Weeks of three years of 52 weeks, most of them alike, some of them full. */
const years = fc.tuple(...[0, 1, 2].map(() => fc.array(fc.constantFrom(0.2, 0.8, 1, 1, 1.1, 3), { minLength: 52, maxLength: 52 })))

const turned = (weeks: readonly number[], by: number): number[] => weeks.map((_, at) => weeks[(at - by + weeks.length) % weeks.length] ?? 0)
const lengthOf = (of: readonly (readonly number[])[]): number => {
  const { x, y } = meanPull(of.map(pullOf))
  return Math.sqrt(x * x + y * y)
}

test('to turn the pull of a year is to turn its weeks', () => {
  const weeks = Array.from({ length: 53 }, (_, at) => (at * at) % 17)
  const [own, moved] = [pullOf(weeks), pullOf(turned(weeks, 11))]
  const angle = (2 * Math.PI * 11) / 53
  expect(moved.x).toBeCloseTo(own.x * Math.cos(angle) - own.y * Math.sin(angle), 10)
  expect(moved.y).toBeCloseTo(own.x * Math.sin(angle) + own.y * Math.cos(angle), 10)
})

test('a wave of a given height pulls half as far, towards its top', () => {
  const { x, y } = pullOf(Array.from({ length: 52 }, (_, at) => 1 + 0.4 * Math.cos((2 * Math.PI * (at - 13)) / 52)))
  expect([x, y].map((one) => Math.round(one * 1e9) / 1e9 + 0)).toEqual([0, 0.2])
})

test('the chance is what turning every year through all of its weeks gives, as near as 2,000 draws come to it', () => {
  // Of three years only how two stand to the first matters: 52 × 52 ways, each gone through by turning the weeks themselves.
  const angles = Array.from({ length: 52 }, (_, at) => (2 * Math.PI * at) / 52)
  fc.assert(
    fc.property(years, (weeks) => {
      const own = lengthOf(weeks)
      const [first = [], ...others] = weeks.map((of) => angles.map((_, by) => pullOf(turned(of, by))))
      const [second = [], third = []] = others
      let asFar = 0
      for (const b of second)
        for (const c of third) {
          const { x, y } = meanPull([first[0] ?? b, b, c])
          if (Math.sqrt(x * x + y * y) >= own - 1e-12) asFar += 1
        }
      const exact = asFar / 52 ** 2
      expect(Math.abs(chanceOfTurning(weeks.map(pullOf)) - exact)).toBeLessThan(5 * Math.sqrt((exact * (1 - exact)) / 2000) + 2 / 2000)
    }),
    { numRuns: 40 },
  )
})

test('years that all pull one way are beyond luck, and the chance is never nothing', () => {
  const wave = Array.from({ length: 52 }, (_, at) => 1 + 0.5 * Math.cos((2 * Math.PI * at) / 52))
  expect(chanceOfTurning(Array.from({ length: 9 }, () => pullOf(wave)))).toBe(1 / 2001)
  expect(chanceOfTurning([pullOf(wave)])).toBe(1)
  // not even two that pull against each other, where hardly anything is as near
  expect(chanceOfTurning([wave, turned(wave, 26)].map(pullOf))).toBeGreaterThan(0.99)
})

test('no year pulls further than the middle one, and none is turned', () => {
  const even = evened([
    { x: 0, y: 0, weeks: 52 },
    { x: 3, y: 4, weeks: 52 },
    { x: -30, y: 40, weeks: 53 },
  ])
  expect(even).toEqual([
    { x: 0, y: 0, weeks: 52 },
    { x: 3, y: 4, weeks: 52 },
    { x: -3, y: 4, weeks: 53 },
  ])
})
