import { expect, test } from 'vitest'
import { dayFromCivil } from '../../domain/calendar/calendar'
import { drawStems } from './stems'

const monday = dayFromCivil(2024, 1, 1)
const runs = (days: readonly number[], metres = 8000) => ({ day: Float64Array.from(days), distance: Float64Array.from(days, () => metres) })
const stemsOf = (path: string): number[][] => [...path.matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g)].map(([, x, from, to]) => [Number(x), Number(from), Number(to)])

test('every run is a stem, lit where it stands behind the milestone', () => {
  const days = Array.from({ length: 300 }, (_, at) => monday + at * 2)
  const drawn = drawStems(
    runs(days),
    [
      [10, 20],
      [250, 251],
    ],
    19,
    'Your 20th run.',
  )
  expect(stemsOf(drawn.lit)).toHaveLength(11)
  expect(stemsOf(drawn.rest)).toHaveLength(289)
  const xs = [...stemsOf(drawn.lit), ...stemsOf(drawn.rest)].map(([x]) => x ?? NaN)
  expect(Math.min(...xs)).toBeGreaterThanOrEqual(64)
  expect(Math.max(...xs)).toBeLessThanOrEqual(1016)
})

test('no day can be measured off it: a week of runs looks the same on whichever days they fell', () => {
  const early = drawStems(runs([monday, monday + 1, monday + 2, monday + 60]), [[1, 2]], 1, 'A run.')
  const late = drawStems(runs([monday + 4, monday + 5, monday + 6, monday + 58]), [[1, 2]], 1, 'A run.')
  expect(late).toEqual(early)
})

test('the line of the milestone rises from its own run to under the words, however long they are', () => {
  const days = Array.from({ length: 50 }, (_, at) => monday + at * 7)
  const short = drawStems(runs(days), [[30, 31]], 30, 'Your 31st run.')
  const [x = NaN, foot, up = NaN, , under = NaN, left] = [...short.leader.matchAll(/[\d.]+/g)].map(Number)
  expect(stemsOf(short.lit)[0]?.[0]).toBe(x)
  expect([foot, left]).toEqual([1140, 64])
  expect(under).toBeLessThan(up)
  const long = drawStems(runs(days), [[30, 31]], 30, 'word '.repeat(18))
  const lower = [...long.leader.matchAll(/[\d.]+/g)].map(Number)[4] ?? NaN
  expect(lower).toBeGreaterThan(under)
  // Nor among the stems, of which the tallest ends at 620.
  expect(lower).toBeLessThan(620)
})

test('a first run at the very left is drawn straight up, and a run without a distance has the shortest stem', () => {
  const drawn = drawStems({ day: Float64Array.of(monday), distance: Float64Array.of(NaN) }, [[0, 1]], 0, 'First recorded run.')
  expect(stemsOf(drawn.lit)).toEqual([[540, 1140, 1132]])
  const left = drawStems(runs(Array.from({ length: 2000 }, (_, at) => monday + at)), [[0, 1]], 0, 'First recorded run.')
  expect(left.leader).not.toContain('NaN')
  expect([...left.leader.matchAll(/[\d.]+/g)].map(Number).every((n) => n >= 64)).toBe(true)
})
