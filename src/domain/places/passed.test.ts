import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { metresBetween } from './globe.ts'
import { passThrough } from './passed.ts'
import type { Where } from './places.ts'

/** A world in which every hundredth of a degree of longitude is a country of its own, A at 0°, and no border is near. */
const striped = (_latitude: number, longitude: number): Where => {
  const stripe = Math.floor(longitude * 100)
  const country = stripe < 0 || stripe > 25 ? null : String.fromCodePoint(65 + stripe)
  return { country, sovereign: country, region: null, inside: country !== null, nearBorder: { country: false, region: false } }
}
const oneMetre = 1 / 111_195
/** Due east along the equator: a sample every so many metres. */
const east = (from: number, metres: number, every: number): number[] =>
  Array.from({ length: Math.floor(metres / every) + 1 }, (_, at) => from + at * every * oneMetre)
const along = (longitudes: readonly number[]) =>
  passThrough(
    striped,
    longitudes.map(() => 0),
    longitudes,
  )

test('a run in one country visits it alone, with all its metres', () => {
  const { visits, unknown, nowhere } = along(east(0.001, 900, 3))
  expect(visits).toEqual([{ country: 'A', sovereign: 'A', region: null, start: true, metres: expect.closeTo(900, 3), nearBorderOnly: false }])
  expect([unknown, nowhere]).toEqual([0, 0])
})

test('another country is visited from 500 m on; where it began counts from the first step', () => {
  // A stripe is 1112 m: it begins 100 m before the border, and goes on for 400 m, then for 600 m.
  const border = 0.01
  expect(along(east(border - 100 * oneMetre, 500, 5)).visits.map(({ country }) => country)).toEqual(['A'])
  const both = along(east(border - 100 * oneMetre, 700, 5)).visits
  expect(both.map(({ country, start }) => [country, start])).toEqual([
    ['A', true],
    ['B', false],
  ])
  expect(both[1]?.metres).toBeGreaterThan(550)
  expect(both[1]?.metres).toBeLessThan(650)
})

describe('samples', () => {
  test('without a place are passed over', () => {
    const longitudes = east(0.001, 900, 3).flatMap((longitude) => [longitude, Number.NaN])
    expect(along([Number.NaN, ...longitudes]).visits[0]?.metres).toBeCloseTo(900, 3)
  })
  test('more than 500 m apart say nothing of the way between', () => {
    const { visits, unknown } = along([...east(0.001, 300, 3), ...east(0.0301, 600, 3)])
    expect(visits.map(({ country }) => country)).toEqual(['A', 'D'])
    expect(unknown).toBeGreaterThan(2500)
  })
  test('there are none: nothing was visited', () => {
    expect(along([])).toEqual({ visits: [], unknown: 0, nowhere: 0 })
    expect(along([Number.NaN])).toEqual({ visits: [], unknown: 0, nowhere: 0 })
  })
  test('in no country are counted as such', () => {
    const { visits, nowhere } = along(east(-0.02, 900, 3))
    expect(visits).toEqual([])
    expect(nowhere).toBeCloseTo(900, 3)
  })
})

test('over the date line the way is the short one', () => {
  const asked: number[] = []
  const there = (_latitude: number, longitude: number): Where => {
    asked.push(longitude)
    return striped(0, 0.005)
  }
  const { visits, unknown } = passThrough(there, [0, 0, 0], [179.999, -179.999, -179.998])
  expect(unknown).toBe(0)
  expect(visits[0]?.metres).toBeCloseTo(3 * 0.001 * 111_195, 0)
  expect(asked.every((longitude) => Math.abs(longitude) > 179.9 && Math.abs(longitude) <= 180)).toBe(true)
})

test('a visit that never left a border’s neighbourhood is marked', () => {
  const near = (latitude: number, longitude: number): Where => ({ ...striped(latitude, longitude), nearBorder: { country: true, region: false } })
  const longitudes = east(0.001, 900, 3)
  expect(
    passThrough(
      near,
      longitudes.map(() => 0),
      longitudes,
    ).visits[0]?.nearBorderOnly,
  ).toBe(true)
})

test('metres are neither lost nor made, and each country has those that a walk by the metre gives it', () => {
  const track = fc.record({
    from: fc.double({ min: 0, max: 0.05, noNaN: true }),
    steps: fc.array(fc.oneof(fc.double({ min: -60, max: 60, noNaN: true }), fc.double({ min: -700, max: 700, noNaN: true })), { maxLength: 60 }),
  })
  fc.assert(
    fc.property(track, ({ from, steps }) => {
      const longitudes = [from]
      for (const step of steps) longitudes.push((longitudes.at(-1) ?? 0) + step * oneMetre)
      const { visits, unknown, nowhere } = along(longitudes)
      const byMetre = new Map<string | null, number>()
      let [length, long, borders] = [0, 0, 0]
      for (const [at, next] of longitudes.slice(1).entries()) {
        const last = longitudes[at] ?? 0
        const metres = metresBetween(0, last, 0, next)
        if (metres > 500) {
          long += metres
          continue
        }
        length += metres
        const pieces = Math.max(1, Math.ceil(metres))
        if (striped(0, last).country !== striped(0, next).country) borders++
        for (let piece = 0; piece < pieces; piece++) {
          const { country } = striped(0, last + ((piece + 0.5) / pieces) * (next - last))
          byMetre.set(country, (byMetre.get(country) ?? 0) + metres / pieces)
        }
      }
      expect(unknown).toBeCloseTo(long, 3)
      expect(visits.reduce((sum, { metres }) => sum + metres, 0) + nowhere).toBeLessThanOrEqual(length + 0.001)
      // At every border up to a question's own stretch may be given to the wrong side.
      for (const { country, metres } of visits) expect(Math.abs(metres - (byMetre.get(country) ?? 0))).toBeLessThanOrEqual(51 * (borders + 1))
      for (const [country, metres] of byMetre)
        if (country !== null && metres > 500 + 51 * (borders + 1)) expect(visits.map((visit) => visit.country)).toContain(country)
    }),
    { numRuns: 300 },
  )
})
