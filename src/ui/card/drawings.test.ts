import { expect, test } from 'vitest'
import { dayFromCivil, firstWeekdays, monday, startOfWeek, weekdaysFrom, weekdayOf } from '../../domain/calendar/calendar'
import type { Marks } from '../../domain/cards/figure'
import { drawBibs } from './bibs'
import { drawCords } from './cords'
import { drawDial } from './dial'
import { cardHeight, cardWidth, inPieces } from './geometry'
import { drawLines } from './lines'
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
  const bibs = drawBibs({ kind: 'bibs', ...span, marks })
  const months = drawMonths({ kind: 'months', ...span, marks, peak: 0.7 })
  const unlit = Math.floor(days.length / 2)
  // every fifth of those that are not lit has no degree
  const degrees = days.map((_, index) => (index >= unlit && index % 5 === 4 ? null : ((index * 7) % 41) - 9))
  const thermometer = drawThermometer({ kind: 'thermometer', ...span, marks, degrees })
  return { tide, thread, reed, dial, cords, lines, bibs, months, thermometer }
}
const restOf = (drawing: { readonly rest: string; readonly window?: string; readonly placeless?: string }): string =>
  drawing.rest + (drawing.window ?? '') + (drawing.placeless ?? '')

test.each(histories)('%s: every run is one mark of every drawing, and half of them are lit', (_name, days) => {
  const lit = Math.floor(days.length / 2)
  const counted = Object.values(drawings(days)).map((drawing) => [begins(restOf(drawing)), begins(drawing.lit)])
  expect(counted).toEqual(counted.map(() => [days.length - lit, lit]))
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
