import { expect, test } from 'vitest'
import { dayFromCivil, firstWeekdays, monday, startOfWeek, weekdaysFrom, weekdayOf } from '../../domain/calendar/calendar'
import type { Marks } from '../../domain/cards/figure'
import { drawBeneath } from './beneath'
import { drawCords } from './cords'
import { drawDial } from './dial'
import { cardHeight, cardWidth, inPieces } from './geometry'
import { drawHalves } from './halves'
import { drawHorizon } from './horizon'
import { drawLadder } from './ladder'
import { drawLines } from './lines'
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
  return { tide, thread, reed, dial, cords, lines }
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
const restOf = (drawing: { readonly rest: string; readonly window?: string; readonly rungs?: string; readonly ticks?: string }): string =>
  [drawing.rest, drawing.window, drawing.rungs, drawing.ticks].join('')

test.each(histories)('%s: every run is one mark of every drawing, and half of them are lit', (_name, days) => {
  const lit = Math.floor(days.length / 2)
  const counted = Object.values(drawings(days)).map((drawing) => [begins(restOf(drawing)), begins(drawing.lit)])
  expect(counted).toEqual(counted.map(() => [days.length - lit, lit]))
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
  const heights = (days: readonly number[]): number[] => numbers(drawings(days).lines.rest + drawings(days).lines.lit).filter((_, place) => place % 2 === 1)
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
