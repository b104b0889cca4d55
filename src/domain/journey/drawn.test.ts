import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeRegions, indexRegions } from '../places/regions'
import { oceanAt } from './ocean'
import type { Ocean } from './ocean'
import { outlinesOf } from './outlines'
import { ringsOf } from './rings'
import type { Line } from './rings'
import { stretchOf, viewOf, within } from './view'

test.each<[string, number, number, Ocean | null]>([
  ['between Portland and Lisbon', 42, -40, 'atlantic'],
  ['off Recife', -10, -30, 'atlantic'],
  ['the Caribbean', 15, -75, 'atlantic'],
  ['off Namibia', -25, 5, 'atlantic'],
  ['the North Sea', 56, 3, 'atlantic'],
  ['the Bay of Biscay', 45, -4, 'atlantic'],
  ['south of Cape Horn, east of it', -58, -66, 'atlantic'],
  ['south of Cape Horn, west of it', -58, -69, 'pacific'],
  ['off Panama, south', 6, -80, 'pacific'],
  ['between Japan and Hawaii', 30, 175, 'pacific'],
  ['beyond the antimeridian', 30, -175, 'pacific'],
  ['off California', 33, -125, 'pacific'],
  ['the Tasman Sea', -38, 160, 'pacific'],
  ['the South China Sea', 13, 114, 'pacific'],
  ['east of Madagascar', -20, 60, 'indian'],
  ['the Bay of Bengal', 14, 88, 'indian'],
  ['the Arabian Sea', 16, 63, 'indian'],
  ['off Perth', -32, 110, 'indian'],
  ['south of Africa, east of Agulhas', -40, 25, 'indian'],
  ['south of Africa, west of Agulhas', -40, 15, 'atlantic'],
  ['near the pole', 85, 10, 'arctic'],
  ['off Antarctica', -63, -150, 'southern'],
  ['the Mediterranean', 38, 5, null],
  ['the Black Sea', 43, 34, null],
  ['Hudson Bay', 60, -85, null],
])('%s lies in the ocean that is told', (_, latitude, longitude, ocean) => {
  expect(oceanAt(latitude, longitude)).toBe(ocean)
})

test('a view holds every point with room around it, is neither too flat nor too tall, and leaves the widest gap out', () => {
  const point = fc.record({ latitude: fc.double({ min: -60, max: 70, noNaN: true }), longitude: fc.double({ min: -180, max: 180, noNaN: true }) })
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), (points) => {
      const view = viewOf(
        points.map(({ latitude }) => latitude),
        points.map(({ longitude }) => longitude),
        0.55,
        0.92,
      )
      if (view === null) throw new Error('no view')
      for (const { latitude, longitude } of points) {
        const x = within(view, longitude)
        expect(x).toBeGreaterThanOrEqual(view.west - 1e-6)
        expect(x).toBeLessThanOrEqual(view.east + 1e-6)
        expect(latitude).toBeGreaterThanOrEqual(view.south)
        expect(latitude).toBeLessThanOrEqual(view.north)
      }
      expect(view.east - view.west).toBeLessThanOrEqual(360)
      const shape = ((view.north - view.south) * stretchOf(view)) / (view.east - view.west)
      expect(shape).toBeGreaterThan(0.2)
      expect(shape).toBeLessThan(2.4)
    }),
    { numRuns: 200 },
  )
  const pacific = viewOf([35, 21], [139, -157], 0.55, 0.92)
  expect((pacific?.east ?? 0) - (pacific?.west ?? 0)).toBeLessThan(120)
  expect(viewOf([], [], 0.5, 1)).toBeNull()
})

/** Whether a line drawn east from the point crosses rings an odd number of times. */
const inside = (rings: readonly Line[], latitude: number, longitude: number): boolean => {
  let odd = false
  for (const ring of rings)
    for (let at = 2; at < ring.length; at += 2) {
      const [ax = 0, ay = 0, bx = 0, by = 0] = ring.slice(at - 2, at + 2)
      if (ay > latitude !== by > latitude && longitude < ((bx - ax) * (latitude - ay)) / (by - ay) + ax) odd = !odd
    }
  return odd
}

test('lines that meet become rings, whichever way they run, and what encloses a point goes on enclosing it', () => {
  const square = [0, 0, 4, 0, 4, 4, 0, 4, 0, 0]
  expect(ringsOf([square])).toEqual([square])
  const rings = ringsOf([
    [0, 0, 4, 0],
    [4, 4, 4, 0],
    [4, 4, 0, 4, 0, 0],
    [4, 4, 8, 4, 8, 8],
    [4, 4, 4, 8, 8, 8],
  ])
  expect(rings.every((ring) => ring[0] === ring.at(-2) && ring[1] === ring.at(-1))).toBe(true)
  expect([inside(rings, 2, 2), inside(rings, 6, 6), inside(rings, 6, 2)]).toEqual([true, true, false])
  expect(ringsOf([[0, 0, 1, 1]])).toEqual([[0, 0, 1, 1]])
})

test('the shipped map is drawn whole: land closes, and a visited region holds what the map says it holds', () => {
  const bytes = Uint8Array.from(readFileSync('public/places/regions.bin'))
  const map = decodeRegions(bytes.buffer)
  const drawn = outlinesOf(map, { view: { west: -130, east: 160, south: -45, north: 65 }, countries: ['PT', 'US', 'NP'], regions: ['US-ME', 'PT-11', 'US-HI'] })
  const closed = (rings: readonly Line[]): boolean => rings.every((ring) => ring[0] === ring.at(-2) && ring[1] === ring.at(-1))
  expect([closed(drawn.land), closed(drawn.filled), ...drawn.countries.map(({ rings }) => closed(rings))]).toEqual([true, true, true, true, true])
  expect([inside(drawn.land, 48, 10), inside(drawn.land, 42, -40), inside(drawn.land, -25, 135)]).toEqual([true, false, true])
  expect([inside(drawn.filled, 45.4, -69), inside(drawn.filled, 44, -71.6), inside(drawn.filled, 39.5, -105)]).toEqual([true, false, false])
  const points = drawn.land.reduce((sum, line) => sum + line.length / 2, 0)
  expect(points).toBeGreaterThan(3000)
  expect(points).toBeLessThan(40_000)
  const index = indexRegions(map)
  const us = drawn.countries.find(({ country }) => country === 'US')
  for (const [latitude, longitude] of [
    [40, -100],
    [45.4, -69],
    [64, -150],
    [50, -100],
    [30, -90.5],
  ] as const)
    expect([latitude, longitude, inside(us?.rings ?? [], latitude, longitude)]).toEqual([
      latitude,
      longitude,
      index.holding(index.of('US'), latitude, longitude) >= 0,
    ])
  expect(us?.filled.map(({ code }) => code).toSorted()).toEqual(['US-HI', 'US-ME'])
})
