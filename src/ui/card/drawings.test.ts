import { expect, test } from 'vitest'
import { dayFromCivil, firstWeekdays, monday, startOfWeek, weekdaysFrom, weekdayOf } from '../../domain/calendar/calendar'
import type { Marks } from '../../domain/cards/figure'
import { drawBeneath } from './beneath'
import type { RegionOfFigure } from '../../domain/cards/figure'
import { drawCoil } from './coil'
import { drawConstellation } from './constellation'
import { drawBibs } from './bibs'
import { drawCords } from './cords'
import { drawDial } from './dial'
import { cardHeight, cardWidth, inPieces } from './geometry'
import { drawHalves } from './halves'
import { drawHorizon } from './horizon'
import { drawLadder } from './ladder'
import { drawLines } from './lines'
import { drawRays } from './rays'
import { drawMonths } from './months'
import { drawReed } from './reed'
import { drawThermometer } from './thermometer'
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
  const bibs = drawBibs({ kind: 'bibs', ...span, marks })
  const months = drawMonths({ kind: 'months', ...span, marks, peak: 0.7 })
  const unlit = Math.floor(days.length / 2)
  // every fifth of those that are not lit has no degree
  const degrees = days.map((_, index) => (index >= unlit && index % 5 === 4 ? null : ((index * 7) % 41) - 9))
  const thermometer = drawThermometer({ kind: 'thermometer', ...span, marks, degrees })
  return {
    ...{ tide, thread, reed, dial, cords, lines, bibs, months, thermometer },
    coil: { ...coil, lit: coil.lit, rest: coil.rest + coil.turns },
    rays: { ...rays, lit: rays.lit + rays.litDots, rest: rays.rest + rays.restDots },
    constellation,
  }
}

/** Every fifth run can't tell; the first third of the others is lit. */
const tells = (index: number): boolean => index % 5 !== 4
const withUntold = (days: readonly number[]) => {
  const span = { fromDay: first(days), toDay }
  const windowFrom = days[Math.floor(days.length / 6)] ?? toDay
  const lit = days.flatMap((_, index) => (tells(index) && index % 3 === 0 ? [[index, index + 1] as const] : []))
  const marks = { ...marksOf(days), lit }
  const seconds = days.map((_, index) => (tells(index) ? 1300 + ((index * 7919) % 500) : null))
  const records = seconds.flatMap((own, at) => (own !== null && seconds.slice(0, at).every((other) => other === null || other > own) ? [at] : []))
  return {
    horizon: drawHorizon({ kind: 'horizon', ...span, windowFrom, marks, lines: days.map((_, index) => (tells(index) ? 9000 + index : null)) }),
    halves: drawHalves({
      ...{ kind: 'halves', ...span, windowFrom, firstWeekday: monday, marks },
      ratios: days.map((_, index) => (tells(index) ? 850 + ((index * 37) % 300) : null)),
    }),
    ladder: drawLadder({ kind: 'ladder', ...span, marks: { ...marks, sizes: seconds }, records }),
  }
}

/** What is drawn of runs that the sentence does not speak of. */
const restOf = (drawing: {
  readonly rest: string
  readonly window?: string
  readonly rungs?: string
  readonly ticks?: string
  readonly placeless?: string
}): string => [drawing.rest, drawing.window, drawing.rungs, drawing.ticks, drawing.placeless].join('')
/** Regions in all directions, from next door to the other side of the world; one in the very place of another, and one that nothing is known of. */
const world: readonly RegionOfFigure[] = [
  { name: 'Home', bearing: 0, kilometres: 0 },
  ...Array.from({ length: 30 }, (_, at) => ({ name: `Region ${at}`, bearing: (at * 47) % 360, kilometres: 40 * 1.25 ** at })),
  { name: 'Twin', bearing: 47, kilometres: 50 },
  { name: '', bearing: 0, kilometres: 0 },
]

test.each(histories)('%s: every run is one mark of every drawing, and half of them are lit', (_name, days) => {
  const { coil, ...others } = drawings(days)
  const counted = (drawing: (typeof others)[keyof typeof others] | typeof coil) => [begins(restOf(drawing)), begins(drawing.lit)]
  const lit = Math.floor(days.length / 2)
  const all = Object.values(others).map(counted)
  expect(all).toEqual(all.map(() => [days.length - lit, lit]))
  const turns = Math.ceil(days.length / 6)
  expect(counted(coil)).toEqual([days.length - turns, turns])
})

test.each(histories)('%s: where some can’t tell, they stand beneath, and the others and the lit are one mark each', (_name, days) => {
  const untold = days.filter((_, index) => !tells(index)).length
  const lit = days.filter((_, index) => tells(index) && index % 3 === 0).length
  const counted = Object.values(withUntold(days)).map((drawing) => [begins(restOf(drawing)), begins(drawing.ticks), begins(drawing.lit)])
  expect(counted).toEqual(counted.map(() => [days.length - lit, untold, lit]))
})

test.each(histories)('%s: no mark leaves the card, and none is NaN', (_name, days) => {
  const places = [...Object.values(drawings(days)), ...Object.values(withUntold(days))].flatMap((drawing) => numbers(restOf(drawing) + drawing.lit))
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

test('a run whose hour is hidden has no mark on the dial, as a number that is none or as what a store made of it', () => {
  const days = [fromDay, fromDay + 1]
  const of = (starts: readonly number[]): string => JSON.stringify(dialOf(days, starts))
  const hidden: number = JSON.parse('null')
  expect(of([400, NaN])).toBe(of([400, hidden]))
  expect(of([400, NaN])).not.toBe(of([400, 0]))
  expect(of([400, NaN])).not.toMatch(/NaN/)
})

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
    const { rest, lit } = drawLines({ kind: 'lines', fromDay: first(days), toDay, marks: marksOf(days) })
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

/** From where to where each stroke goes, as pairs of points: of lines with one end, or of uprights. */
const strokes = (path: string) =>
  [...path.matchAll(/M([\d.]+) ([\d.]+)(?:V([\d.]+)|L([\d.]+) ([\d.]+))/g)].map(([, x = '', y = '', v, toX = '', toY = '']) => ({
    ...{ x: Number(x), y: Number(y), toX: v === undefined ? Number(toX) : Number(x), toY: Number(v ?? toY) },
  }))

test('a stem rises above the horizon where its run was as far as far began that year, and all are drawn to one scale', () => {
  const days = every(100)
  const sizes = days.map((_, at) => 6000 + ((at * 1700) % 9000))
  const lines = days.map((_, at) => 9000 + at * 150)
  const lit = days.flatMap((_, at) => ((sizes[at] ?? 0) >= (lines[at] ?? 0) ? [[at, at + 1] as const] : []))
  const { y, ...paths } = drawHorizon({ kind: 'horizon', fromDay, toDay, windowFrom: fromDay, marks: { days, sizes, lit }, lines })
  const [far, near] = [strokes(paths.lit), strokes(paths.window)]
  expect([far.length, far.every(({ toY }) => toY <= y + 0.05), near.every(({ toY }) => toY > y)]).toEqual([lit.length, true, true])
  const scales = [...far, ...near].toSorted((a, b) => a.x - b.x).map(({ y: foot, toY }, at) => (foot - toY) / (sizes[at] ?? NaN))
  expect(Math.max(...scales) / Math.min(...scales)).toBeLessThan(1.01)
})

test('far is written where no stem rises, or nowhere', () => {
  const named = (days: readonly number[]) => {
    const marks = { days, sizes: days.map(() => 12_000), lit: [] }
    return drawHorizon({ kind: 'horizon', fromDay, toDay, windowFrom: fromDay, marks, lines: days.map(() => 10_000) }).nameAt
  }
  const silent = every(2).filter((day) => day < toDay - 1200 || day > toDay - 800)
  const at = 64 + (952 * (toDay - 1200 - fromDay)) / (toDay - fromDay)
  expect([named([toDay]), named(every(2)), Math.abs((named(silent) ?? 0) - at) < 16]).toEqual([64, null, true])
})

test('a run lies on the side of its quicker half, as far out as that half was ahead, one run of a week after the other', () => {
  const halves = (ratios: readonly (number | null)[], sizes = ratios.map(() => 10_000)) => {
    const days = ratios.map((_, at) => fromDay + Math.min(at, 3))
    return strokes(drawHalves({ kind: 'halves', fromDay, toDay, windowFrom: fromDay, firstWeekday: monday, marks: { days, sizes, lit: [] }, ratios }).window)
  }
  const [quick, slow, long, even] = halves([900, 1111, 900, 1000], [10_000, 10_000, 20_000, 10_000])
  const length = (stroke: typeof quick): number => Math.abs((stroke?.toX ?? 0) - (stroke?.x ?? 0))
  expect([(quick?.x ?? 0) > 540, (slow?.x ?? 0) < 540, (long?.x ?? 0) > (quick?.toX ?? 0), (even?.x ?? 0) > (long?.toX ?? 0)]).toEqual([true, true, true, true])
  // A tenth quicker and a tenth slower are the same lead, and one over twice the way is twice as long.
  expect(length(quick)).toBeCloseTo(length(slow), 0)
  expect((length(long) - length(even)) / (length(quick) - length(even))).toBeCloseTo(2, 1)
})

test('a hundred runs a week stay beside the spine, each in a place of its own', () => {
  const days = every(7)
    .slice(-52)
    .flatMap((day) => new Array<number>(100).fill(day))
  const { halves } = withUntold(days)
  const all = strokes(halves.rest + halves.window + halves.lit)
  expect([
    all.filter(({ x, toX }) => Math.min(x, toX) < 64 || Math.max(x, toX) > 1016),
    all.every(({ x, toX }) => Math.abs(toX - 540) >= Math.abs(x - 540)),
  ]).toEqual([[], true])
  const window = strokes(halves.window)
  const right = window.filter(({ x, y }) => x > 540 && y === window[0]?.y)
  expect(right.length).toBeGreaterThan(20)
  expect(right.every(({ x }, at) => at === 0 || x >= (right[at - 1]?.toX ?? 0))).toBe(true)
})

test('on the ladder higher is faster, a record’s rung goes on until the next and the last one to today', () => {
  const days = every(300)
  const sizes = days.map((_, at) => 1800 - 40 * at + (at % 3 === 1 ? 200 : 0))
  const records = days.flatMap((_, at) => (at % 3 === 1 ? [] : [at]))
  const [before = 0, now = 0] = records.slice(3, 5)
  const marks = { days, sizes, lit: [[before, before + 1] as const, [now, now + 1] as const] }
  const { rest, rungs, lit, leap, labels, steps } = drawLadder({ kind: 'ladder', fromDay, toDay, marks, records })
  const all = [...strokes(rest), ...strokes(rungs), ...strokes(lit)].toSorted((a, b) => a.x - b.x)
  expect(all.toSorted((a, b) => b.y - a.y).map(({ x }) => x)).toEqual(
    days
      .map((_, at) => at)
      .toSorted((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0))
      .map((at) => all[at]?.x),
  )
  const held = [...strokes(rungs), ...strokes(lit)].toSorted((a, b) => a.x - b.x)
  expect(held.map(({ toX }) => toX)).toEqual([...held.slice(1).map(({ x }) => x), 1016])
  expect([strokes(leap).length, strokes(steps).length]).toEqual([1, records.length - 2])
  expect(labels.map(({ seconds }) => seconds)).toEqual([sizes[now], sizes[before]])
})

test('what can’t tell stays above the caption and beside its words, be it one run or twenty thousand', () => {
  for (const runs of [1, 98, 99, 1000, 20_000]) {
    const { ticks, untold } = drawBeneath(runs)
    const all = strokes(ticks)
    expect([all.length, Math.max(...all.map(({ y, toY }) => Math.max(y, toY))) <= 1217, Math.min(...all.map(({ y }) => y)) >= 1164]).toEqual([runs, true, true])
    expect([Math.max(...all.map(({ x }) => x)) < (untold?.x ?? 0), untold?.runs]).toEqual([true, runs])
  }
  expect(drawBeneath(0)).toEqual({ ticks: '', untold: null })
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
  expect([Math.round(inner), outer > 330, deep > 95 && deep < 150, Math.round(edge) - 232 < 3]).toEqual([232, true, true, true])
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

const ends = (path: string): number[] => [...path.matchAll(/L(-?[\d.]+) (-?[\d.]+)/g)].flatMap(([, x, y]) => [Number(x) / cardWidth, Number(y) / cardHeight])

test.each(histories)('%s: the ends of strokes stay on the card too, and labels inside its margins', (_name, days) => {
  const { months, thermometer } = drawings(days)
  expect(ends(months.rest + months.lit + restOf(thermometer) + thermometer.lit).filter((place) => !(place >= 64 / cardWidth - 0.01 && place < 0.945))).toEqual(
    [],
  )
  expect([...months.labels, ...thermometer.labels].filter(({ x, y }) => x < 64 || x > 1016 || y < 440 || y > 1240)).toEqual([])
})

test('January lies on top of the ring of months and July at its foot, each run of the same days outside the one before', () => {
  const days = [2018, 2019].flatMap((year) => [dayFromCivil(year, 1, 2), dayFromCivil(year, 7, 2)]).sort((a, b) => a - b)
  const { rest, labels } = drawMonths({ kind: 'months', fromDay, toDay, marks: { days, sizes: days.map(() => 8000), lit: [] }, peak: 0.02 })
  const places = [...rest.matchAll(/M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)/g)].map((found) => found.slice(1).map(Number))
  const [january = [], july = [], later = []] = places
  expect([(january[1] ?? 0) < 838, (july[1] ?? 0) > 838, (later[1] ?? 0) < (january[3] ?? 0)]).toEqual([true, true, true])
  expect(labels.map(({ month }) => month)).toEqual([1, 7])
})

const thermometerOf = (degrees: readonly (number | null)[], lit: Marks['lit'] = []) =>
  drawThermometer({ kind: 'thermometer', fromDay, toDay, marks: { days: degrees.map((_, at) => fromDay + at), sizes: degrees.map(() => 8000), lit }, degrees })

test('the warmest stands on top of the thermometer, what has no degree at its foot, and the edges cut off frost and heat', () => {
  const heights = (path: string): number[] => numbers(path).filter((_, at) => at % 2 === 1)
  const { rest, placeless, edges, labels } = thermometerOf([-5, 12, 34, null])
  const [frost = 0, mild = 0, heat = 0] = heights(rest)
  const [zero = 0, thirty = 0] = heights(edges)
  expect([heat, thirty, mild, zero, frost, ...heights(placeless)]).toEqual([heat, thirty, mild, zero, frost, ...heights(placeless)].toSorted((a, b) => a - b))
  expect(labels.map(({ degree }) => degree)).toEqual([34, 0, -5])
  expect([thermometerOf([1, 29]).edges, thermometerOf([null]).labels, thermometerOf([7]).labels.length]).toEqual(['', [], 1])
})

test('a race stands above every other run of its year, with one number', () => {
  const days = every(5)
  const {
    rest,
    lit,
    numbers: sheets,
  } = drawBibs({ kind: 'bibs', fromDay, toDay, marks: { days, sizes: days.map((_, at) => (at === 9 ? 60_000 : 8000)), lit: [[40, 41]] } })
  const heights = (path: string): number[] => [...path.matchAll(/M[\d.]+ ([\d.]+)V([\d.]+)/g)].map(([, from, to]) => Number(from) - Number(to))
  expect([begins(sheets), Math.min(...heights(lit)) > Math.max(...heights(rest))]).toEqual([1, true])
})
