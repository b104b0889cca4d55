import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createCentres, wayBetween } from './centres.ts'
import type { RegionMap } from './regions.ts'

const perDegree = 100
/** Squares side by side from west to east, each as wide as told, from latitude 10 to 20; neighbours share a line. What crosses 180° is cut there. */
const strip = (west: number, widths: readonly number[]): RegionMap => {
  const lines: { readonly points: readonly (readonly [number, number])[]; readonly left: number; readonly right: number }[] = []
  const edges = [west]
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width)
  const around = (x: number): number => (x > 180 ? x - 360 : x)
  const across = (from: number, to: number, y: number, region: number, back: boolean): void => {
    // Its southern edge runs east, its northern one west, so that it lies to the left of both.
    const pieces = from < 180 && to > 180 ? [[from, 180] as const, [-180, to - 360] as const] : [[around(from), from >= 180 ? to - 360 : to] as const]
    for (const [a, b] of pieces)
      lines.push({
        points: back
          ? [
              [b, y],
              [a, y],
            ]
          : [
              [a, y],
              [b, y],
            ],
        left: region,
        right: -1,
      })
    // The cut itself bounds both pieces: once up and once down.
    if (pieces.length === 2 && !back)
      lines.push(
        {
          points: [
            [180, 10],
            [180, 20],
          ],
          left: region,
          right: -1,
        },
        {
          points: [
            [-180, 20],
            [-180, 10],
          ],
          left: region,
          right: -1,
        },
      )
  }
  widths.forEach((_, region) => {
    across(edges[region] ?? 0, edges[region + 1] ?? 0, 10, region, false)
    across(edges[region] ?? 0, edges[region + 1] ?? 0, 20, region, true)
  })
  edges.forEach((x, at) => {
    const before = at - 1
    const after = at < widths.length ? at : -1
    // Up: to its left lies the one before.
    const points = [
      [around(x), 10],
      [around(x), 20],
    ] as const
    if (before >= 0) lines.push({ points, left: before, right: after })
    else lines.push({ points: points.toReversed(), left: after, right: -1 })
  })
  const all = lines.flatMap(({ points }) => points)
  const starts = Uint32Array.from([0, ...lines.map((_, at) => lines.slice(0, at + 1).reduce((sum, { points }) => sum + points.length, 0))])
  return {
    regions: widths.map((_, at) => ({ code: `R-${at}`, name: `Region ${at}` })),
    countries: widths.map(() => 'AA'),
    stepsPerDegree: perDegree,
    xs: Int32Array.from(all, ([x]) => Math.round(x * perDegree)),
    ys: Int32Array.from(all, ([, y]) => Math.round(y * perDegree)),
    starts,
    sides: Int32Array.from(lines.flatMap(({ left, right }) => [left, right])),
  }
}

test('the middle of each square of a strip is its middle, also where the map is cut through it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -170, max: 175 }), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }), (west, widths) => {
      const centreOf = createCentres(strip(west, widths))
      let edge = west
      widths.forEach((width, at) => {
        const middle = edge + width / 2
        const centre = centreOf(`R-${at}`)
        expect(centre?.latitude).toBeCloseTo(15, 6)
        const off = (centre?.longitude ?? NaN) - middle
        expect(Math.abs(off - 360 * Math.round(off / 360))).toBeLessThan(0.011)
        edge += width
      })
    }),
    { numRuns: 100 },
  )
  expect(createCentres(strip(0, [1]))('R-7')).toBeNull()
  expect(createCentres(strip(0, [1]))('')).toBeNull()
})

test('direction and distance are those of the great circle', () => {
  const berlin = { latitude: 52.52, longitude: 13.4 }
  const tokyo = { latitude: 35.68, longitude: 139.69 }
  const { kilometres, bearing } = wayBetween(berlin, tokyo)
  // 8,918 km, setting out to the north-east
  expect([Math.round(kilometres / 10), Math.round(bearing)]).toEqual([892, 42])
  expect(wayBetween({ latitude: 0, longitude: 179 }, { latitude: 0, longitude: -179 })).toEqual({
    kilometres: expect.closeTo(222.39, 2),
    bearing: expect.closeTo(90, 6),
  })
  expect(wayBetween(berlin, { latitude: 40, longitude: 13.4 }).bearing).toBeCloseTo(180, 6)
})
