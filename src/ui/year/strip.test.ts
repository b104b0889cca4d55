import { expect, test } from 'vitest'
import { dayFromCivil } from '../../domain/calendar/calendar'
import { drawYear, farthest, stripHeight, stripWidth } from './strip'

const ticks = (path: string): number[][] => [...path.matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g)].map((found) => found.slice(1).map(Number))

test('every run is one tick inside the line, January at its left, and the farthest the highest', () => {
  const days = Array.from({ length: 365 }, (_, at) => dayFromCivil(2025, 1, 1) + at)
  const metres = days.map((_, at) => (at === 200 ? 42_195 : at === 201 ? null : 5000))
  const drawn = ticks(drawYear(days, metres, farthest(metres)))
  expect(drawn).toHaveLength(365)
  expect(drawn[0]?.[0]).toBe(0)
  expect(drawn.every(([x = -1, from = -1, to = -1]) => x >= 0 && x < stripWidth && to >= 0 && to < from && from <= stripHeight)).toBe(true)
  const heights = drawn.map(([, from = 0, to = 0]) => from - to)
  expect(heights.indexOf(Math.max(...heights))).toBe(200)
})
