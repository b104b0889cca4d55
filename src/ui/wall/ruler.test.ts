import { expect, test } from 'vitest'
import { civilFromDay, dayFromCivil } from '../../domain/calendar/calendar'
import { sampleAthlete } from '../../domain/simulate/sample'
import { drawRuler, leader, lineOf } from './ruler'
import type { RulerRuns } from './ruler'

const size = { height: 580, base: 38, reach: 24 }
const runsOn = (...days: readonly number[]): RulerRuns => ({ day: Float64Array.from(days), distance: Float64Array.from(days, () => 8000) })
const ticksOf = (path: string): number[][] => [...path.matchAll(/M([\d.]+) ([\d.]+)H([\d.]+)/g)].map(([, x, y, end]) => [Number(x), Number(y), Number(end)])

const sample = (): RulerRuns => {
  const runs = sampleAthlete(dayFromCivil(2026, 11, 29)).activities.filter(({ distance }) => distance !== null)
  const days = runs.map(({ start }) => Math.floor(start / 86_400_000)).sort((a, b) => a - b)
  return { day: Float64Array.from(days), distance: Float64Array.from(runs, ({ distance }) => distance ?? NaN) }
}

test('every run has a tick, the newest at the top, and none leaves the ruler', () => {
  const runs = sample()
  const drawn = drawRuler(runs, size)
  const ticks = ticksOf(drawn?.ticks ?? '')
  expect(ticks).toHaveLength(runs.day.length)
  const ys = ticks.map(([, y = NaN]) => y)
  expect(ys).toEqual(ys.toSorted((a, b) => b - a))
  for (const [x, y = NaN, end = NaN] of ticks) {
    expect(x).toBe(38)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(y).toBeLessThanOrEqual(580)
    expect(end).toBeGreaterThan(38)
    expect(end).toBeLessThanOrEqual(38 + 24 * 1.45)
  }
})

test('a run twice as far has a tick twice as long, and one without a distance the shortest', () => {
  const drawn = drawRuler({ day: Float64Array.of(1, 2, 3), distance: Float64Array.of(5000, 10_000, NaN) }, size)
  expect(ticksOf(drawn?.ticks ?? '').map(([, , end = NaN]) => end - 38)).toEqual([12, 24, 3])
})

test('a year is written at its first of January, and the year of the first run at the foot', () => {
  const drawn = drawRuler(runsOn(dayFromCivil(2023, 6, 1), dayFromCivil(2024, 3, 1), dayFromCivil(2026, 2, 1)), size)
  expect(drawn?.years.map(({ year }) => year)).toEqual([2026, 2025, 2024, 2023])
  for (const { year, y } of drawn?.years.slice(0, 3) ?? []) expect(Math.round(drawn?.dayAt(y) ?? 0)).toBe(dayFromCivil(year, 1, 1))
  expect(drawn?.years.at(-1)?.y).toBe(580)
})

test('of many years those are written that have room, and the first and last can still be reached', () => {
  const drawn = drawRuler(runsOn(...Array.from({ length: 60 }, (_, at) => dayFromCivil(1966 + at, 5, 1))), { ...size, height: 300 })
  const ys = drawn?.years.map(({ y }) => y) ?? []
  ys.slice(1).forEach((y, at) => expect(y - (ys[at] ?? 0)).toBeGreaterThanOrEqual(20))
  expect([drawn?.firstYear, drawn?.lastYear]).toEqual([1966, 2025])
  expect([drawn?.dayAt(300), drawn?.dayAt(0)].map((day) => civilFromDay(Math.round(day ?? 0)).year)).toEqual([1966, 2025])
})

test('a day of a single run, and none', () => {
  const drawn = drawRuler(runsOn(20_000), size)
  expect(ticksOf(drawn?.ticks ?? '')).toEqual([[38, 290, 62]])
  expect(drawRuler(runsOn(), size)).toBeNull()
})

test('two lines to milestones in the order of their days never cross', () => {
  const at = (tick: number, y: number): number[] => [...leader(38, tick, 66, { x: 98, y }).matchAll(/[\d.]+/g)].map(Number)
  const [, above = NaN, turn, elbow, over = NaN, end] = at(100, 20)
  const [, below = NaN, sameTurn, sameElbow, under = NaN] = at(101, 500)
  expect([turn, elbow, end]).toEqual([66, 90, 98])
  expect([sameTurn, sameElbow]).toEqual([turn, elbow])
  expect(above).toBeLessThan(below)
  expect(over).toBeLessThan(under)
})

test('a run far from its words has no line but both ends, unless its milestone is open', () => {
  const words = { x: 98, y: 300 }
  expect(lineOf(38, 210, 66, words, false)).toBe(leader(38, 210, 66, words))
  expect(lineOf(38, 20, 66, words, false)).toBe('M38 20H46M90 300H98')
  expect(lineOf(38, 20, 66, words, true)).toBe(leader(38, 20, 66, words))
})
