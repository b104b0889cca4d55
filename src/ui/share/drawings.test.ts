import { expect, test } from 'vitest'
import { gateJourney } from '../../domain/gate/regions'
import type { CountryOutline } from '../../domain/journey/outlines'
import type { Chance } from '../../domain/rituals/ritual'
import { margin } from '../card/geometry'
import { drawAtlas, field, wantedOf } from './atlas'
import { drawTally } from './tally'

const chances = (n: number, step: number): readonly Chance[] =>
  Array.from({ length: n }, (_, at) => ({ day: 17_000 + at * step, runs: at % 3 === 2 ? [] : [at] }))
const begins = (path: string): number => path.match(/M/g)?.length ?? 0
const places = (path: string): readonly (readonly [number, number])[] => [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])

test.each([
  ['one week', 'weekday', 1, 7],
  ['a year of weeks', 'weekday', 52, 7],
  ['nine years of weeks', 'window', 470, 7],
  ['four years', 'date', 4, 365],
  ['sixty races', 'race-eve', 60, 30],
] as const)('%s: a mark for every chance, each in its field', (_what, kind, n, step) => {
  const habit =
    kind === 'weekday'
      ? { kind, weekday: 7 }
      : kind === 'window'
        ? { kind, weekday: 7, minute: 400, hits: 300 }
        : kind === 'date'
          ? { kind, month: 5, dayOfMonth: 1 }
          : { kind }
  const drawing = drawTally({ habit, chances: chances(n, step) })
  const missed = chances(n, step).filter(({ runs }) => runs.length === 0).length
  expect([begins(drawing.kept), begins(drawing.missed)]).toEqual([n - missed, missed])
  const outside = places(drawing.kept + drawing.missed).filter(([x, y]) => x < margin - 1 || x > 1080 - margin + 1 || y < 480 || y > 1190)
  expect(outside).toEqual([])
})

const square = (west: number, south: number, size: number): readonly number[] => [
  ...[west, south],
  ...[west + size, south],
  ...[west + size, south + size],
  ...[west, south + size],
  ...[west, south],
]
const visit = (code: string, day: number) => ({
  region: { code, name: `The region of ${code}` },
  first: { id: day, day, start: true },
  firstStart: null,
  starts: 1,
  passed: 0,
  doubtful: false,
})
const journey = (codes: readonly string[]) => {
  const [first] = codes.map((code, day) => visit(code, day))
  if (first === undefined) throw new Error('no region')
  const gated = gateJourney({ countries: [{ ...first, country: 'PT', sovereign: 'PT', regions: codes.map((code, day) => visit(code, day)) }] })
  if (!gated.ok) throw new Error(gated.code)
  return gated.value
}
const outline = (regions: Readonly<Record<string, readonly number[]>>): CountryOutline => ({
  country: 'PT',
  rings: Object.values(regions),
  inner: [],
  filled: Object.entries(regions).map(([code, ring]) => ({ code, rings: [ring] })),
})

test.each([
  ['one region', { a: square(10, 45, 2) }],
  ['two neighbours', { a: square(10, 45, 2), b: square(12, 45, 2) }],
  ['two across the line of dates', { a: square(177, -18, 2), b: square(-179, -17, 1) }],
  ['two far apart', { a: square(-120, 40, 5), b: square(140, -35, 8) }],
] as const)('%s: a point in the middle of each, in its field, joined in the order of the visits', (_what, regions) => {
  const told = journey(Object.keys(regions))
  const drawing = drawAtlas(told, { countries: [outline(regions)], land: [] })
  if (drawing === null) throw new Error('nothing drawn')
  const points = places(drawing.points).map(([x, y]) => [x + 6, y] as const)
  expect(points.length).toBe(told.regions.length)
  expect(points.filter(([x, y]) => x < margin || x > 1080 - margin || y < field.top || y > field.foot)).toEqual([])
  expect([...drawing.way.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Math.round(Number(x)), Math.round(Number(y))])).toEqual(
    points.map(([x, y]) => [Math.round(x), Math.round(y)]),
  )
  for (const { x, y, text, anchor } of drawing.labels) {
    expect(text).toMatch(/^The region of [ab]$/)
    expect(anchor === 'start' ? x + text.length * 16 : x - text.length * 16).toSatisfy((edge: number) => edge > 34 && edge < 1046)
    expect(y).toBeGreaterThan(field.top)
  }
})

test('land of others is drawn only where the view is wide, as often as the view meets it', () => {
  const land = [square(100, 0, 20)]
  const near = drawAtlas(journey(['a']), { countries: [outline({ a: square(10, 45, 2) })], land })
  const far = drawAtlas(journey(['a', 'b']), { countries: [outline({ a: square(-120, 40, 5), b: square(140, -35, 8) })], land })
  expect([near?.land, begins(far?.land ?? '')]).toEqual(['', 1])
})

test('the maps are asked for the same view whatever regions they are, and nothing is drawn where they know none of them', () => {
  expect(wantedOf(journey(['a'])).view).toEqual(wantedOf(journey(['a', 'b'])).view)
  expect(drawAtlas(journey(['a']), { countries: [outline({ b: square(0, 0, 1) })], land: [] })).toBeNull()
})
