import { expect, test } from 'vitest'
import { dayFromCivil, firstWeekdays, monday, startOfWeek, weekdaysFrom, weekdayOf } from '../../domain/calendar/calendar'
import type { Marks } from '../../domain/cards/figure'
import type { RegionOfFigure } from '../../domain/cards/figure'
import { drawCoil } from './coil'
import { drawConstellation } from './constellation'
import { drawCords } from './cords'
import { drawDial } from './dial'
import { cardHeight, cardWidth, inPieces } from './geometry'
import { drawLines } from './lines'
import { drawRays } from './rays'
import { drawReed } from './reed'
import { drawThread } from './thread'
import { drawTide } from './tide'

const fromDay = dayFromCivil(2017, 11, 27)
const toDay = dayFromCivil(2026, 11, 23)
const every = (step: number): number[] => Array.from({ length: Math.floor((toDay - fromDay) / step) + 1 }, (_, index) => fromDay + index * step)

const marksOf = (days: readonly number[]): Marks => ({
  days,
  sizes: days.map((_, index) => (index % 7 === 0 ? null : 3000 + (index % 11) * 1500)),
  lit: [[0, Math.floor(days.length / 2)]],
})

const histories = [
  ['one run', [toDay]],
  ['a few runs', every(400)],
  ['nine years of them', every(2)],
  ['three on every day', every(1).flatMap((day) => [day, day, day])],
] as const

const begins = (path: string): number => path.match(/M/g)?.length ?? 0
const numbers = (path: string): number[] => [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].flatMap(([, x, y]) => [Number(x) / cardWidth, Number(y) / cardHeight])

const first = (days: readonly number[]): number => days[0] ?? fromDay
const drawings = (days: readonly number[]) => {
  const marks = marksOf(days)
  const span = { fromDay: first(days), toDay }
  const tide = drawTide({ kind: 'tide', ...span, firstWeekday: monday, marks, silences: [] })
  const thread = drawThread({ kind: 'thread', ...span, marks, stretch: { fromDay: first(days), toDay: first(days) } })
  const reed = drawReed({ kind: 'reed', ...span, marks, emptyWeeks: [] })
  // every third of the marks that are not lit lies in the window
  const windowFrom = days.at(-Math.ceil(days.length / 3)) ?? toDay
  const starts = days.map((_, index) => (index * 137) % 1440)
  const sun = Array.from({ length: 53 }, (_, week) => ({ week, rise: 480 - 4 * Math.min(week, 52 - week), set: 960 + 4 * Math.min(week, 52 - week) }))
  const dial = drawDial({ kind: 'dial', ...span, windowFrom, light: 'dawn', marks, starts, sun })
  const cords = drawCords({ kind: 'cords', ...span, windowFrom, firstWeekday: monday, weekdays: [7], marks })
  const lines = drawLines({ kind: 'lines', ...span, marks })
  // a third of what is lit, and some of the rest, took that way; every fifth run has no track, and some that are not lit no place
  const turns = [
    [0, Math.ceil(days.length / 6)],
    [Math.floor(days.length / 2), Math.ceil((days.length * 2) / 3)],
  ] as const
  const coil = drawCoil({ kind: 'coil', ...span, shape: 'round', marks: { ...marks, lit: [[0, Math.ceil(days.length / 6)]] }, turns })
  const fresh = days.map((_, index) => (index % 5 === 4 ? null : index % 3 === 0 ? 2500 : 0))
  const rays = drawRays({ kind: 'rays', ...span, marks, fresh })
  const constellation = drawConstellation({
    kind: 'constellation',
    ...span,
    marks,
    regions: world,
    at: days.map((_, index) => (index % 9 === 8 && index >= days.length / 2 ? null : (index * 7) % 11 < 6 ? 0 : index % world.length)),
    home: 0,
  })
  return {
    ...{ tide, thread, reed, dial, cords, lines },
    coil: { ...coil, lit: coil.lit, rest: coil.rest + coil.turns },
    rays: { ...rays, lit: rays.lit + rays.litDots, rest: rays.rest + rays.restDots },
    constellation: { ...constellation, rest: constellation.rest + constellation.ticks },
  }
}
/** Regions in all directions, from next door to the other side of the world; one in the very place of another, and one that nothing is known of. */
const world: readonly RegionOfFigure[] = [
  { name: 'Home', bearing: 0, kilometres: 0 },
  ...Array.from({ length: 30 }, (_, at) => ({ name: `Region ${at}`, bearing: (at * 47) % 360, kilometres: 40 * 1.25 ** at })),
  { name: 'Twin', bearing: 47, kilometres: 50 },
  { name: '', bearing: 0, kilometres: 0 },
]
const restOf = (drawing: { readonly rest: string; readonly window?: string }): string => drawing.rest + (drawing.window ?? '')

test.each(histories)('%s: every run is one mark of every drawing, and half of them are lit', (_name, days) => {
  const { coil, ...others } = drawings(days)
  const counted = (drawing: (typeof others)[keyof typeof others] | typeof coil) => [begins(restOf(drawing)), begins(drawing.lit)]
  const lit = Math.floor(days.length / 2)
  const all = Object.values(others).map(counted)
  expect(all).toEqual(all.map(() => [days.length - lit, lit]))
  const turns = Math.ceil(days.length / 6)
  expect(counted(coil)).toEqual([days.length - turns, turns])
})

test.each(histories)('%s: no mark leaves the card, and none is NaN', (_name, days) => {
  const places = Object.values(drawings(days)).flatMap((drawing) => numbers(restOf(drawing) + drawing.lit))
  expect(places.filter((place) => !(place > 0 && place < 1))).toEqual([])
})

test.each(firstWeekdays)('the cords stand in the order of the week, from weekday %i on, and a week of the tide is one hair', (firstWeekday) => {
  const from = startOfWeek(fromDay + 7, firstWeekday)
  const week = Array.from({ length: 7 }, (_, place) => from + place)
  const figure = { fromDay: from, toDay, firstWeekday, marks: { days: week, sizes: week.map(() => 5000), lit: [] } } as const
  const cords = drawCords({ kind: 'cords', ...figure, windowFrom: from, weekdays: [7] }).window
  const across = numbers(cords).filter((_, at) => at % 2 === 0)
  const fromTheLeft = week.toSorted((a, b) => (across[week.indexOf(a)] ?? 0) - (across[week.indexOf(b)] ?? 0))
  expect(fromTheLeft.map(weekdayOf)).toEqual(weekdaysFrom(firstWeekday))
  expect(new Set(numbers(cords).filter((_, at) => at % 2 === 1)).size).toBe(1)
  const hairs = (days: readonly number[]): number =>
    new Set(numbers(drawTide({ kind: 'tide', ...figure, marks: { ...figure.marks, days }, silences: [] }).rest).filter((_, at) => at % 2 === 0)).size
  expect([hairs(week), hairs(week.map((day) => day + 1))]).toEqual([1, 2])
})

test('in pieces a path keeps every stroke, in order, and no piece is long', () => {
  const { tide } = drawings(every(2))
  const pieces = inPieces(tide.rest)
  expect(pieces.join('')).toBe(tide.rest)
  expect(Math.max(...pieces.map(begins))).toBe(128)
  expect(inPieces('')).toEqual([''])
})

test('over nine years a hair of the tide stands in the middle of a pixel, two from the next', () => {
  const { rest, lit } = drawings(every(2)).tide
  const places = [...new Set([...(rest + lit).matchAll(/M([\d.]+) /g)].map(([, x]) => Number(x)))].sort((a, b) => a - b)
  expect(places.length).toBeGreaterThan(400)
  expect(places.filter((x, at) => x % 1 !== 0.5 || (at > 0 && x - (places[at - 1] ?? 0) !== 2))).toEqual([])
})

test('a thread of days goes on through the turn of a row', () => {
  const days = every(1)
  const { thread } = drawings(days)
  expect(begins(thread.unbroken)).toBe(days.length - 1)
})

test('at most three silences are named, the longest, from left to right', () => {
  const silence = (from: number, length: number) => ({ fromDay: fromDay + from, toDay: fromDay + from + length, end: 'returned' as const })
  const { labels } = drawTide({
    kind: 'tide',
    fromDay,
    toDay,
    firstWeekday: monday,
    marks: marksOf(every(3)),
    silences: [silence(100, 40), silence(800, 160), silence(1600, 70), silence(2400, 90)],
  })
  expect(labels.map(({ days }) => days)).toEqual([160, 70, 90])
})

test('of two silences whose names would touch, the longer one is named', () => {
  const silence = (from: number, length: number) => ({ fromDay: fromDay + from, toDay: fromDay + from + length, end: 'returned' as const })
  const { labels } = drawTide({ kind: 'tide', fromDay, toDay, firstWeekday: monday, marks: marksOf(every(3)), silences: [silence(800, 40), silence(900, 60)] })
  expect(labels.map(({ days }) => days)).toEqual([60])
})

const dialOf = (days: readonly number[], starts: readonly number[], sun: Parameters<typeof drawDial>[0]['sun'] = []) =>
  drawDial({ kind: 'dial', fromDay, toDay, windowFrom: fromDay, light: 'dawn', marks: { days, sizes: days.map(() => 60), lit: [] }, starts, sun })

test('on the dial noon is on top, six in the morning on the left, and January inside December', () => {
  const [january, december] = [dayFromCivil(2026, 1, 1), dayFromCivil(2026, 12, 31)]
  const [noon = 0, noonAt = 0, six = 0, sixAt = 0, late = 0] = numbers(dialOf([january, january, december], [720, 360, 360]).window)
  expect([Math.round(noon * cardWidth), noonAt < sixAt, six < noon, late < six]).toEqual([540, true, true, true])
})

test('the sun’s line breaks where the clock is put forward, and where a long silence leaves no run', () => {
  const weeks = Array.from({ length: 40 }, (_, week) => ({ week, rise: 420 + (week >= 10 ? 60 : 0), set: 1080 + (week >= 10 ? 60 : 0) }))
  expect([begins(dialOf([toDay], [400], weeks).sun), begins(dialOf([toDay], [400], [...weeks.slice(0, 9), ...weeks.slice(15)]).sun)]).toEqual([2, 2])
})

test('lines of writing stay on the page, however many runs are written, and a year begins a line', () => {
  const heights = (days: readonly number[]): number[] => {
    const { rest, lit } = drawLines({ kind: 'lines', fromDay, toDay, marks: marksOf(days) })
    return numbers(rest + lit).filter((_, place) => place % 2 === 1)
  }
  expect(new Set(heights([fromDay, ...every(400)])).size).toBeGreaterThan(7)
  expect(Math.max(...heights(every(1).flatMap((day) => new Array<number>(30).fill(day)))) * cardHeight).toBeLessThan(1225)
})

test('noon is not written where the name of the sun’s edge would stand in it', () => {
  const sun = (rise: number) => Array.from({ length: 53 }, (_, week) => ({ week, rise, set: 1200 }))
  const noon = (rise: number): boolean => dialOf([toDay], [rise], sun(rise)).noon
  expect([360, 480, 600, 700, 720].map(noon)).toEqual([true, true, true, false, false])
  expect(dialOf([toDay], [360]).noon).toBe(true)
})

test('a turn of the coil is as far out as its run was long, and leans to the day of its year', () => {
  const [january, july] = [dayFromCivil(2026, 1, 1), dayFromCivil(2026, 7, 2)]
  const days = [january, january, january, july]
  const { lit } = drawCoil({ kind: 'coil', fromDay, toDay, shape: 'round', marks: { days, sizes: [8000, 8400, 7600, 8000], lit: [[0, 4]] }, turns: [[0, 4]] })
  const [usual = NaN, long = NaN, short = NaN] = [...lit.matchAll(/a([\d.]+) /g)].map(([, radius]) => Number(radius)).filter((_, at) => at % 2 === 0)
  expect([short < usual, usual < long]).toEqual([true, true])
  const heights = numbers(lit).filter((_, at) => at % 2 === 1)
  expect((heights[0] ?? 0) < (heights[3] ?? 0)).toBe(true)
  const across = (shape: 'round' | 'there-and-back' | 'one-way') =>
    Number(
      /a([\d.]+) /.exec(drawCoil({ kind: 'coil', fromDay, toDay, shape, marks: { days: [july], sizes: [8000], lit: [[0, 1]] }, turns: [[0, 1]] }).lit)?.[1],
    )
  expect(across('round') > across('there-and-back') && across('there-and-back') > across('one-way')).toBe(true)
})

test('a ray reaches outwards for new ground and inwards for known, and a run without a track is a dot on the ring', () => {
  const figure = { kind: 'rays', fromDay: toDay, toDay, marks: { days: [toDay], sizes: [8000], lit: [] } } as const
  const away = (fresh: number | null): readonly number[] =>
    [...drawRays({ ...figure, fresh: [fresh] }).rest.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => Math.hypot(Number(x) - 540, Number(y) - 838))
  const [[inner = NaN, outer = NaN], [deep = NaN, edge = NaN]] = [away(8000), away(0)]
  expect([Math.round(inner), outer > 330, deep < 100, Math.round(edge) - 232 < 3]).toEqual([232, true, true, true])
  const { rest, restDots } = drawRays({ ...figure, fresh: [null] })
  expect([rest, begins(restDots)]).toEqual(['', 1])
})

const disc = (path: string): readonly (readonly [x: number, y: number])[] => {
  const flat = numbers(path)
  return Array.from({ length: flat.length / 2 }, (_, at) => [(flat[2 * at] ?? 0) * cardWidth, (flat[2 * at + 1] ?? 0) * cardHeight] as const)
}
const mapOf = (regions: readonly RegionOfFigure[], at: readonly (number | null)[]) =>
  drawConstellation({ kind: 'constellation', fromDay, toDay, marks: { days: at.map(() => toDay), sizes: at.map(() => 8000), lit: [] }, regions, at, home: 0 })

test('a region lies in its true direction, the farther the farther, and no two points lie in one place', () => {
  const regions = [
    { name: 'Home', bearing: 0, kilometres: 0 },
    ...[45, 135, 225, 315].flatMap((bearing) => [300, 6000].map((kilometres) => ({ name: 'There', bearing, kilometres }))),
  ]
  const { rest } = mapOf(
    regions,
    regions.map((_, at) => at),
  )
  const [home = [0, 0], ...others] = disc(rest)
  const seen = others.map(([x, y]) => ({
    bearing: ((Math.atan2(x - home[0], home[1] - y) * 180) / Math.PI + 360) % 360,
    away: Math.hypot(x - home[0], y - home[1]),
  }))
  expect(seen.map(({ bearing }) => Math.round(bearing / 5) * 5)).toEqual(regions.slice(1).map(({ bearing }) => bearing))
  expect(seen.filter(({ away }, at) => at % 2 === 1 && away < 1.4 * (seen[at - 1]?.away ?? Infinity))).toEqual([])
  const crowd = disc(
    mapOf(
      world,
      Array.from({ length: 4000 }, (_, at) => (at % 3 === 0 ? at % world.length : 0)),
    ).rest,
  ).map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`)
  expect(new Set(crowd).size).toBe(crowd.length)
})

test('the map has three labels at most, within the card, and says how many runs have no place', () => {
  const at = Array.from({ length: 900 }, (_, index) => (index % 4 === 3 ? null : index % world.length))
  const { labels, without, ticks, hollow } = mapOf(world, at)
  expect(labels.length).toBeLessThanOrEqual(2)
  expect(labels.map(({ text }) => text)).toContain('Region 29')
  expect([without?.runs, begins(ticks), hollow]).toEqual([225, 225, ''])
  expect(labels.filter(({ x, y }) => x < 64 || x > 1016 || y < 430 || y > 1180)).toEqual([])
  // One that is only run through is a ring, and no point.
  expect(begins(mapOf(world.slice(0, 3), [0, 0, 1]).hollow)).toBe(1)
  expect(mapOf(world.slice(0, 1), [0]).without).toBeNull()
})
