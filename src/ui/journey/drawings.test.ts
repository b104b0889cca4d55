import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { JourneyTold } from '../../contract/journey'
import { fates } from '../../domain/journey/columns'
import type { Fate, RunsInPlace } from '../../domain/journey/columns'
import { journeyOf } from '../../domain/journey/journey'
import { drawMap, labelled } from './map'
import { mapWidth } from './projection'
import { drawStamp, stampSize } from './stamp'
import { drawYears } from './strip'

interface Ran {
  readonly day: number
  readonly at: readonly [number, number] | null
  readonly fate: Fate
}
const told = (ran: readonly Ran[]): JourneyTold => {
  const runs: RunsInPlace = {
    id: Float64Array.from(ran, (_, row) => row),
    day: Float64Array.from(ran, ({ day }) => day),
    latitude: Float64Array.from(ran, ({ at }) => at?.[0] ?? Number.NaN),
    longitude: Float64Array.from(ran, ({ at }) => at?.[1] ?? Number.NaN),
    low: new Float64Array(ran.length).fill(Number.NaN),
    high: new Float64Array(ran.length).fill(Number.NaN),
    fate: ran.map(({ fate }) => fate),
    placeOf: (row) =>
      ran[row]?.at
        ? {
            country: 'PT',
            sovereign: 'PT',
            region: null,
            inside: true,
            nearBorder: { country: false, region: false },
            city: { name: 'Lisbon', country: 'PT', kilometres: 1 },
          }
        : null,
    visits: ran.flatMap(({ at }, row) =>
      at === null ? [] : [{ row, country: 'PT', sovereign: 'PT', region: null, start: true, nearCountry: false, nearRegion: false }],
    ),
  }
  return { revision: 1, ...journeyOf(runs) }
}

const places = [
  [38.7, -9.1],
  [38.9, -9.4],
  [41.1, -8.6],
  [-33.9, 151.2],
  [21.3, -157.9],
] as const
const histories = fc.array(
  fc
    .record({ day: fc.integer({ min: 15_000, max: 19_000 }), at: fc.option(fc.constantFrom(...places)), fate: fc.constantFrom(...fates) })
    .map(({ day, at, fate }) => {
      const located = at !== null && fate !== 'virtual'
      return { day, at: located ? at : null, fate: located ? ('placed' as const) : fate === 'placed' || fate === 'unlooked' ? ('unfiled' as const) : fate }
    }),
  { maxLength: 60 },
)
const pointsOf = (path: string): (readonly [number, number])[] => [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)h0/g)].map(([, x, y]) => [Number(x), Number(y)])

test('every located run is a point on the map and no two clusters touch; every run but a virtual one is a tick of its year', () => {
  fc.assert(
    fc.property(histories, (ran) => {
      const journey = told(ran.toSorted((a, b) => a.day - b.day))
      const located = ran.filter(({ at }) => at !== null).length
      const drawing = drawMap(journey)
      if (located === 0) expect(drawing).toBeNull()
      else {
        const points = [...pointsOf(drawing?.home ?? ''), ...pointsOf(drawing?.away ?? '')]
        expect(points.length).toBe(located)
        expect(points.every(([x, y]) => x > 0 && x < mapWidth && y > 0 && y < (drawing?.projection.height ?? 0))).toBe(true)
        expect(pointsOf(drawing?.home ?? '').length).toBe(journey.atHome)
        const discs = drawing?.discs.filter((disc) => disc !== undefined) ?? []
        for (const [at, one] of discs.entries())
          for (const other of discs.slice(at + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(one.radius + other.radius)
        if (drawing) expect(labelled(journey, drawing).length).toBeLessThanOrEqual(2)
      }
      const strips = drawYears(journey)
      const ticks = strips.map(({ home, lit, none }) => [home, lit, none].join('').split('M').length - 1)
      expect(ticks.reduce((sum, n) => sum + n, 0)).toBe(ran.filter(({ fate }) => fate !== 'virtual').length)
      expect(strips.reduce((sum, { away }) => sum + away, 0)).toBe(located - journey.atHome)
      expect(strips.map(({ year }) => year)).toEqual(strips.map((_, at) => (strips[0]?.year ?? 0) + at))
    }),
    { numRuns: 100 },
  )
})

test('a country fills its stamp, and its runs lie where they began in it', () => {
  const journey = told([{ day: 1, at: [39, -8], fate: 'placed' }])
  const square = [-9, 38, -7, 38, -7, 40, -9, 40, -9, 38]
  const islet = [-28, 38, -27, 38, -27, 39, -28, 39, -28, 38]
  const alone = drawStamp(journey, { country: 'PT', rings: [square, islet], inner: [], filled: [] })
  expect(pointsOf(alone.runs)).toEqual([[stampSize / 2, stampSize / 2]])
  // An island that was not visited leaves the mainland its room; one that was takes its place beside it.
  const visitedToo = drawStamp(journey, { country: 'PT', rings: [square, islet], inner: [], filled: [{ code: 'PT-20', rings: [islet] }] })
  expect(pointsOf(visitedToo.runs)[0]?.[0]).toBeGreaterThan(0.8 * stampSize)
  const beyond = drawStamp(told([]), {
    country: 'FJ',
    rings: [
      [177, -18, 180, -18, 180, -16, 177, -16, 177, -18],
      [-180, -17, -179, -17, -179, -16, -180, -16, -180, -17],
    ],
    inner: [],
    filled: [],
  })
  expect([...beyond.outline.matchAll(/[ML](-?[\d.]+) /g)].every(([, x]) => Number(x) >= 0 && Number(x) <= stampSize)).toBe(true)
})
