import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Track } from './track'
import { wayOf } from './way'

interface Fix {
  readonly latitude: number
  readonly longitude: number
}

/** One fix every four seconds. */
const trackOf = (fixes: readonly Fix[]): Track => {
  const column = (of: (fix: Fix, place: number) => number): Float64Array => Float64Array.from(fixes, of)
  const absent = column(() => NaN)
  return {
    ...{ length: fixes.length, distance: absent, altitude: absent, heartRate: absent, cadence: absent, temperature: absent, power: absent },
    time: column((_, place) => 1_700_000_000_000 + place * 4000),
    latitude: column(({ latitude }) => latitude),
    longitude: column(({ longitude }) => longitude),
    restarts: new Uint32Array(),
  }
}

const perDegree = 111_195
/** A fix so many metres north and east of another; the turn is taken round at the date line. */
const beside = ({ latitude, longitude }: Fix, north: number, east: number): Fix => {
  const turned = longitude + east / (perDegree * Math.cos((latitude * Math.PI) / 180))
  return { latitude: latitude + north / perDegree, longitude: turned - 360 * Math.round(turned / 360) }
}
const paris = { latitude: 48.86, longitude: 2.34 }
const nowhere = { latitude: NaN, longitude: NaN }
/** Straight on, eastwards. */
const straight = (fixes: number, from: Fix = paris, metres = 10): Fix[] => Array.from({ length: fixes }, (_, step) => beside(from, 0, step * metres))

test('a way lies where its fixes lie, flat, around its own middle, wherever on Earth it is', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -70, max: 70, noNaN: true }),
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.array(fc.tuple(fc.integer({ min: -15, max: 15 }), fc.integer({ min: 5, max: 15 })), { minLength: 2, maxLength: 60 }),
      (latitude, longitude, steps) => {
        let at = { north: 0, east: 0 }
        const gone = steps.map(([north, east]) => (at = { north: at.north + north, east: at.east + east }))
        const way = wayOf(trackOf(gone.map(({ north, east }) => beside({ latitude, longitude }, north, east))))
        expect(way?.stretches).toHaveLength(1)
        const [stretch] = way?.stretches ?? []
        const norths = gone.map(({ north }) => north)
        const middle = { north: (Math.max(...norths) + Math.min(...norths)) / 2, east: ((gone.at(-1)?.east ?? 0) + (gone[0]?.east ?? 0)) / 2 }
        gone.forEach(({ north, east }, place) => {
          // A globe against an ellipsoid, a degree of one length against another: a third of a percent.
          expect(Math.abs((stretch?.north[place] ?? NaN) - (north - middle.north))).toBeLessThan(0.1 + 0.005 * Math.abs(north - middle.north))
          expect(Math.abs((stretch?.east[place] ?? NaN) - (east - middle.east))).toBeLessThan(0.1 + 0.005 * Math.abs(east - middle.east))
        })
      },
    ),
    { numRuns: 200 },
  )
})

test('over the date line a way is as long as anywhere', () => {
  const way = wayOf(trackOf(straight(100, { latitude: -17, longitude: 179.996 })))
  expect(way?.width).toBeGreaterThan(980)
  expect(way?.width).toBeLessThan(1000)
})

test('what lies between two fixes farther apart than 500 m is not drawn, and adds no metre', () => {
  const way = wayOf(trackOf([...straight(20), ...straight(20, beside(paris, 5000, 0))]))
  expect(way?.stretches.map(({ east }) => east.length)).toEqual([20, 20])
  expect(way?.stretches[1]?.metres.at(-1)).toBeCloseTo(380, -1)
})

test('a moment on the way is counted from the track’s first sample, even one without a place', () => {
  const way = wayOf(trackOf([nowhere, nowhere, ...straight(3)]))
  expect([...(way?.stretches[0]?.seconds ?? [])]).toEqual([8, 12, 16])
})

test('one wrong fix is not on the way', () => {
  const fixes = straight(40)
  fixes[20] = beside(paris, 300, 200)
  expect(wayOf(trackOf(fixes))?.height).toBeLessThan(1)
})

test('a track without two places has no way', () => {
  for (const fixes of [[], [nowhere], [paris], [paris, nowhere], [paris, paris, paris]]) expect(wayOf(trackOf(fixes))).toBeNull()
})
