import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groundOf, startCellOf } from './ground'
import { points, routeGrid, type Route } from './route'

const metresPerDegree = 111_195.08

/** Straight on from so many metres north and east of a place, eastwards. */
const street = (north: number, east: number, metres: number, [latitude, longitude] = [45, 7]): Route => {
  const perDegree = metresPerDegree * Math.cos((latitude * Math.PI) / 180)
  const at = (gone: number): [number, number] => {
    const turned = longitude + (east + gone) / perDegree
    return [latitude + north / metresPerDegree, turned - 360 * Math.round(turned / 360)]
  }
  const cells = new Set<number>()
  for (let gone = 0; gone <= metres; gone += 5) cells.add(routeGrid.cellAt(...at(gone)))
  const spots = Array.from({ length: points }, (_, i) => at((metres * i) / (points - 1)))
  return {
    metres,
    cells: Float64Array.from(cells).sort(),
    latitude: Float64Array.from(spots, ([up]) => up),
    longitude: Float64Array.from(spots, ([, right]) => right),
  }
}

test('the first run is new throughout, the same street a few metres off is not, and one 400 m further is', () => {
  const { newStart, newMetres } = groundOf([street(0, 0, 3000), street(0, 0, 3000), street(9, 4, 3000), street(400, 0, 3000)])
  expect([[...newStart.subarray(0, 3)], [...newMetres]]).toEqual([
    [1, 0, 0],
    [3000, 0, 0, 3000],
  ])
})

test('of a run that leaves known ground the part beyond it is new', () => {
  const [, further = NaN] = groundOf([street(0, 0, 3000), street(0, 0, 6000)]).newMetres
  expect(further).toBeGreaterThan(2650)
  expect(further).toBeLessThanOrEqual(3000)
})

test.each([
  [-16.8, 180],
  [-16.8, -179.999],
  [0, 0],
  [78, 15],
])('at %f, %f as well the way back over the same ground is known', (latitude, longitude) => {
  const { newMetres, newStart } = groundOf([street(0, -2000, 4000, [latitude, longitude]), street(5, -1990, 3900, [latitude, longitude])])
  expect([newMetres[0], newMetres[1], newStart[0]]).toEqual([4000, 0, 1])
})

const streets = fc.array(
  fc
    .record({ north: fc.integer({ min: -9, max: 9 }), east: fc.integer({ min: -9, max: 9 }), metres: fc.integer({ min: 1, max: 20 }) })
    .map(({ north, east, metres }) => street(north * 110, east * 260, metres * 90)),
  { maxLength: 14, size: 'max' },
)

test('ground is new if no earlier run touched the cell or one beside it, and a start if none began in its kilometre', () => {
  fc.assert(
    fc.property(streets, (routes) => {
      const { newStart, newMetres } = groundOf(routes)
      routes.forEach((route, at) => {
        const earlier = routes.slice(0, at)
        const fresh = [...route.cells].filter((cell) => !routeGrid.around(cell).some((near) => earlier.some(({ cells }) => cells.includes(near)))).length
        expect(newMetres[at]).toBeCloseTo((route.metres * fresh) / route.cells.length, 6)
        expect(newStart[at]).toBe(earlier.some((one) => startCellOf(one) === startCellOf(route)) ? 0 : 1)
      })
    }),
    { numRuns: 100 },
  )
})
