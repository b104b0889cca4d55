import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byCell } from './by-cell.ts'

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true })
const point = fc.tuple(degrees(90), degrees(180))
/** Points of which many share a cell. */
const points = fc
  .tuple(point, fc.array(fc.tuple(degrees(0.15), degrees(0.15)), { minLength: 1, maxLength: 20 }))
  .map(([[latitude, longitude], offs]) => offs.map(([north, east]) => [latitude + north, longitude + east] as const))

test('answers are those of asking, wherever the lines between them run', () => {
  fc.assert(
    fc.property(points, degrees(0.1), degrees(0.1), (asked, north, east) => {
      const [first] = asked
      const [parallel, meridian] = [(first?.[0] ?? 0) + north, (first?.[1] ?? 0) + east]
      // Four quarters of the world, told apart by two lines.
      const ask = (latitude: number, longitude: number): string => `${latitude >= parallel} ${longitude >= meridian}`
      const isCrossed = (west: number, south: number, right: number, top: number): boolean =>
        (south <= parallel && parallel <= top) || (west <= meridian && meridian <= right)
      const remembering = byCell(ask, isCrossed)
      for (const [latitude, longitude] of [...asked, ...asked]) expect(remembering(latitude, longitude)).toBe(ask(latitude, longitude))
    }),
    { numRuns: 300 },
  )
})

test('in a cell without a line it is asked once, and where an answer is not steady each time', () => {
  let times = 0
  const ask = (): number => times++
  const steady = byCell(ask, () => false)
  for (let turn = 0; turn < 5; turn++) steady(48.851, 2.351)
  expect(times).toBe(1)
  const wavering = byCell(
    ask,
    () => false,
    () => false,
  )
  for (let turn = 0; turn < 5; turn++) wavering(48.851, 2.351)
  expect(times).toBe(6)
})

test('beside the antimeridian and at the poles it is asked each time', () => {
  let times = 0
  const remembering = byCell(
    () => times++,
    () => false,
  )
  for (const [latitude, longitude] of [
    [0, 179.95],
    [0, -179.95],
    [89.95, 0],
    [-89.95, 0],
    [Number.NaN, 0],
  ] satisfies [number, number][]) {
    const before = times
    remembering(latitude, longitude)
    remembering(latitude, longitude)
    expect(times).toBe(before + 2)
  }
})
