import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clustersOf } from './clusters'
import type { Route } from './route'
import { points } from './route'
import { shapeOf } from './shape'
import { storeRoute } from './stored-route'
import { packRoutes, unpackRoutes, waysOf } from './ways'

/** A way of so many metres whose points lie at these metres east and north of a place on the equator. */
const routeAt = (metres: number, at: (share: number) => readonly [east: number, north: number], cells: readonly number[] = [1]): Route => {
  const spots = Array.from({ length: points }, (_, point) => at(point / (points - 1)))
  const degrees = (value: number): number => Math.round(value / 11.119508) / 10_000 + 0
  return {
    metres,
    cells: Float64Array.from(cells),
    latitude: Float64Array.from(spots, ([, north]) => degrees(north)),
    longitude: Float64Array.from(spots, ([east]) => degrees(east)),
  }
}
const few: fc.Arbitrary<readonly Route[]> = fc.array(
  fc
    .record({ base: fc.integer({ min: 0, max: 3 }), more: fc.integer({ min: 0, max: 6 }), metres: fc.constantFrom(5000, 5100, 9000) })
    .map(({ base, more, metres }) =>
      routeAt(metres, (share) => [metres * share, 0], [...Array.from({ length: 12 }, (_, at) => base * 20 + at), base * 20 + 12 + more]),
    ),
  { maxLength: 25, size: 'max' },
)

test('runs have the same number where they are of one cluster, and every run has one', () => {
  let shared = 0
  fc.assert(
    fc.property(few, (routes) => {
      const { way } = waysOf(routes)
      const keys = Uint32Array.from(routes.keys())
      const clusters = clustersOf(routes, keys)
      const mates = (place: number): readonly number[] => clusters.find(({ members }) => members.includes(place))?.members ?? [place]
      for (const place of routes.keys()) {
        expect([...way.keys()].filter((other) => way[other] === way[place])).toEqual(mates(place))
        if (mates(place).length > 1) shared += 1
      }
    }),
    { numRuns: 100 },
  )
  expect(shared).toBeGreaterThan(200)
})

test('packed and unpacked routes are the same, in the same order', () => {
  fc.assert(
    fc.property(few, (routes) => void expect(unpackRoutes(packRoutes(routes.map(storeRoute)))).toEqual(routes)),
    { numRuns: 50 },
  )
})

const round = (metres: number) => (share: number) =>
  [(metres / 2 / Math.PI) * Math.cos(2 * Math.PI * share), (metres / 2 / Math.PI) * Math.sin(2 * Math.PI * share)] as const
test.each([
  ['a circle', routeAt(8000, round(8000)), 'round'],
  ['the same circle four times', routeAt(8000, (share) => round(2000)(4 * share)), 'round'],
  ['a circle that ends 700 m early', routeAt(8000, (share) => round(8000)(share * (1 - 700 / 8000))), 'round'],
  ['one that ends 900 m early', routeAt(8000, (share) => round(8000)(share * (1 - 900 / 8000))), 'one-way'],
  ['a line', routeAt(5000, (share) => [5000 * share, 0]), 'one-way'],
  ['a line and back', routeAt(5000, (share) => [2500 * (1 - Math.abs(1 - 2 * share)), 0]), 'there-and-back'],
  ['back on the other side of the street', routeAt(5000, (share) => [2500 * (1 - Math.abs(1 - 2 * share)), share > 0.5 ? 40 : 0]), 'there-and-back'],
  ['back on the other bank of a wide river', routeAt(5000, (share) => [2500 * (1 - Math.abs(1 - 2 * share)), share > 0.5 ? 300 : 0]), 'round'],
] as const)('%s', (_what, route, shape) => {
  expect(shapeOf(route)).toBe(shape)
})
