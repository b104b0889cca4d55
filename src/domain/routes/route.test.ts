import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Track } from '../tracks/track'
import { cellOf, columnOf, createGrid, rowOf } from './grid'
import { points, routeGrid, routeOf } from './route'
import { isSameRoute } from './same'
import { readRoute, storeRoute } from './stored-route'

const metresPerDegree = 111_195.08

interface Walked {
  readonly latitude: number
  readonly longitude: number
}

/** A track of these positions, one every four seconds; NaN where a sample has none. */
const trackOf = (walked: readonly Walked[], seconds = 4): Track => {
  const column = (of: (one: Walked, place: number) => number): Float64Array => Float64Array.from(walked, of)
  const absent = column(() => NaN)
  return {
    length: walked.length,
    time: column((_, place) => place * seconds * 1000),
    distance: absent,
    latitude: column((one) => one.latitude),
    longitude: column((one) => one.longitude),
    altitude: absent,
    heartRate: absent,
    cadence: absent,
    temperature: absent,
    power: absent,
    restarts: new Uint32Array(),
  }
}

/** A point so many metres north and east of a place; the turn is taken round at the date line. */
const from = (latitude: number, longitude: number, north: number, east: number): Walked => {
  const turned = longitude + east / (metresPerDegree * Math.cos((latitude * Math.PI) / 180))
  return { latitude: latitude + north / metresPerDegree, longitude: turned - 360 * Math.round(turned / 360) }
}

interface Circle {
  readonly radius?: number
  readonly step?: number
  readonly backwards?: boolean
  readonly noise?: (place: number) => readonly [number, number]
  readonly begin?: number
}

/** Once around: from the east, to the left. */
const circle = (latitude: number, longitude: number, { radius = 1000, step = 12, backwards = false, noise = () => [0, 0], begin = 0 }: Circle = {}): Track => {
  const count = Math.ceil((2 * Math.PI * radius) / step)
  return trackOf(
    Array.from({ length: count + 1 }, (_, place) => {
      const angle = begin + (2 * Math.PI * place * (backwards ? -1 : 1)) / count
      const [up, right] = noise(place)
      return from(latitude, longitude, radius * Math.sin(angle) + up, radius * Math.cos(angle) + right)
    }),
  )
}
const found = (track: Track) => {
  const route = routeOf(track)
  if (route === null) throw new Error('no route')
  return route
}

const anywhere = fc.record({ latitude: fc.double({ min: -90, max: 90, noNaN: true }), longitude: fc.double({ min: -180, max: 180, noNaN: true }) })

test('a cell is about 100 m wide and high wherever it lies but at the poles', () => {
  fc.assert(
    fc.property(fc.double({ min: -89.9, max: 89.9, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true }), (latitude, longitude) => {
      const step = 5
      const reach = (north: number, east: number): number => {
        const cells = new Set<number>()
        for (let gone = 0; gone < 6000; gone += step) {
          const { latitude: up, longitude: right } = from(latitude, longitude, north * gone * (latitude > 0 ? -1 : 1), east * gone)
          cells.add(routeGrid.cellAt(up, right))
        }
        return cells.size
      }
      // 60 and a part of one more at either end; east and west along a row
      for (const count of [reach(1, 0), reach(0, 1)]) expect([count >= 59, count <= 62]).toEqual([true, true])
    }),
    { numRuns: 40 },
  )
})

test('±180° is one line, and there is a cell at either pole', () => {
  fc.assert(
    fc.property(anywhere, fc.integer({ min: -3, max: 3 }), ({ latitude, longitude }, turns) => {
      const cell = routeGrid.cellAt(latitude, longitude)
      expect(Number.isSafeInteger(cell) && cell >= 0).toBe(true)
      expect(cellOf(rowOf(cell), columnOf(cell))).toBe(cell)
      expect(routeGrid.cellAt(latitude, 180)).toBe(routeGrid.cellAt(latitude, -180))
      // A whole turn may lose the last bit of a degree: not where that is an edge.
      const middle = Math.round(longitude * 4) / 4 + 0.0001
      expect(routeGrid.cellAt(latitude, middle + 360 * turns)).toBe(routeGrid.cellAt(latitude, middle))
    }),
  )
})

test('who touches a cell is touched by it, and whoever goes 50 m is in it or in one that touches it', () => {
  for (const grid of [routeGrid, createGrid(1000)])
    fc.assert(
      fc.property(anywhere, fc.double({ min: 0, max: 7, noNaN: true }), ({ latitude, longitude }, angle) => {
        const cell = grid.cellAt(latitude, longitude)
        const near = grid.around(cell)
        expect(near).toContain(cell)
        expect(new Set(near).size).toBe(near.length)
        for (const one of near) expect(grid.around(one)).toContain(cell)
        if (Math.abs(latitude) > 89.99) return
        const beside = from(latitude, longitude, 50 * Math.sin(angle), 50 * Math.cos(angle))
        expect(near).toContain(grid.cellAt(beside.latitude, beside.longitude))
      }),
      { numRuns: 150, examples: [[{ latitude: -6.693196636539419, longitude: 0 }, 0]] },
    )
})

const homes = [
  ['Portland', 45.52, -122.67],
  ['Taveuni, on the date line', -16.8, 180],
  ['Taveuni, told from its other side', -16.8, -180],
  ['Longyearbyen', 78.22, 15.65],
  ['the equator', 0, 0],
  ['60 km from the North Pole', 89.5, 20],
] as const

test.each(homes)('at %s a circle is the same as itself however it was recorded, and not the same backwards', (_, latitude, longitude) => {
  const route = found(circle(latitude, longitude))
  expect(route.metres).toBeGreaterThan(6283 * 0.98)
  expect(route.metres).toBeLessThan(6283 * 1.03)
  const sparse = found(circle(latitude, longitude, { step: 40 }))
  const dense = found(circle(latitude, longitude, { step: 2 }))
  expect([isSameRoute(route, sparse), isSameRoute(sparse, dense)]).toEqual([true, true])
  expect(isSameRoute(route, found(circle(latitude, longitude, { backwards: true })))).toBe(false)
})

test.each(homes.slice(0, 5))(
  'at %s another circle 300 m wider, or begun on its other side, is another route; 5 m of noise is none',
  (_, latitude, longitude) => {
    const route = found(circle(latitude, longitude))
    const noise = (place: number): [number, number] => [5 * Math.sin(place * 1.7), 5 * Math.sin(place * 2.3)]
    expect([{ noise }, { radius: 1300 }, { begin: Math.PI }].map((other) => isSameRoute(route, found(circle(latitude, longitude, other))))).toEqual([
      true,
      false,
      false,
    ])
  },
)

test('each of the three parts of the definition decides, to its last whole number', () => {
  const base = found(circle(45, 7))
  const cells = Float64Array.from({ length: 70 }, (_, i) => 7 * i)
  const one = { ...base, metres: 7000, cells }
  /** The same but for `other` cells of its own instead of so many of them. */
  const swapped = (other: number) => ({ ...one, cells: Float64Array.from(cells, (cell, i) => (i < other ? cell + 1 : cell)) })
  // 60 of 80 are three quarters
  expect([isSameRoute(one, swapped(10)), isSameRoute(one, swapped(11))]).toEqual([true, false])
  expect([isSameRoute(one, { ...one, metres: 6300 }), isSameRoute(one, { ...one, metres: 6299 })]).toEqual([true, false])
  const moved = (metres: number, count: number, of = one) => ({
    ...of,
    latitude: of.latitude.map((value, i) => (i < count ? value + metres / metresPerDegree : value)),
  })
  // a tenth of 7 km
  expect([isSameRoute(one, moved(699, 33)), isSameRoute(one, moved(701, 33)), isSameRoute(one, moved(701, 16)), isSameRoute(one, moved(701, 17))]).toEqual([
    true,
    false,
    true,
    false,
  ])
  const long = { ...one, metres: 20_000 }
  expect([isSameRoute(long, moved(749, 33, long)), isSameRoute(long, moved(751, 33, long))]).toEqual([true, false])
})

test('what was not recorded is no part of the way: a drive between two runs leaves no cells and no metres', () => {
  const here = Array.from({ length: 100 }, (_, place) => from(45, 7, 0, 12 * place))
  const there = Array.from({ length: 100 }, (_, place) => from(45, 7, 20_000, 12 * place))
  const route = found(trackOf([...here, ...there]))
  expect([Math.abs(route.metres - 2 * 99 * 12) < 10, route.cells.length >= 24 && route.cells.length <= 28]).toEqual([true, true])
  const beyond = route.latitude.filter((latitude) => latitude > 45 + 0.1).length
  expect(beyond).toBe(16)
})

test('whoever stands goes nowhere, and a track without places has no route', () => {
  const standing = trackOf(Array.from({ length: 500 }, (_, place) => from(45, 7, 3 * Math.sin(place), 3 * Math.cos(place))))
  const indoors = trackOf(Array.from({ length: 500 }, () => ({ latitude: NaN, longitude: NaN })))
  expect([routeOf(standing), routeOf(indoors), routeOf(trackOf([]))]).toEqual([null, null, null])
  const gaps = found(trackOf(Array.from({ length: 301 }, (_, place) => (place % 3 === 1 ? { latitude: NaN, longitude: NaN } : from(45, 7, 0, 10 * place)))))
  expect(gaps.metres).toBeGreaterThan(2980)
})

test('a route is stored in a few hundred bytes and read as it was, wherever it lies', () => {
  fc.assert(
    fc.property(
      anywhere,
      fc.array(fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 })), { minLength: 2, maxLength: 60 }),
      (place, steps) => {
        const latitude = Math.max(-89.5, Math.min(89.5, place.latitude))
        let [north, east] = [0, 0]
        const route = routeOf(
          trackOf(
            steps.map(([up, right]) => {
              north += up
              east += right
              return from(latitude, place.longitude, north, east)
            }),
            600,
          ),
        )
        fc.pre(route !== null)
        expect(readRoute(storeRoute(route))).toEqual(route)
        expect([route.latitude.length, route.cells.length > 0]).toEqual([points, true])
      },
    ),
    { numRuns: 200 },
  )
  expect(storeRoute(found(circle(45, 7, { radius: 1592 }))).length).toBeLessThan(400)
})

test('what is no stored route is refused, not half read', () => {
  const bytes = storeRoute(found(circle(45, 7)))
  for (let length = 0; length < bytes.length; length += 7) expect(() => readRoute(bytes.subarray(0, length))).toThrow(RangeError)
  expect(() => readRoute(Uint8Array.of(9, ...bytes.subarray(1)))).toThrow(RangeError)
})
