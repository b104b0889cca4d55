import { expect, test } from 'vitest'
import { startOfWeek } from '../../domain/calendar/calendar'
import { drawChances } from './marks'

const drawn = (kind: 'weekday' | 'trip', days: readonly number[], keeps: (at: number) => boolean) =>
  drawChances({
    habit: kind === 'trip' ? { kind } : { kind, weekday: 7 },
    chances: days.map((day, at) => ({ day, runs: keeps(at) ? [at] : [] })),
  })
const strokes = (path: string): number => path.match(/v/g)?.length ?? 0
const rings = (path: string): number => path.match(/M/g)?.length ?? 0
const places = (path: string): string[] => path.match(/M[\d.-]+ [\d.-]+/g) ?? []

test('every chance is one mark: a hundred years of weeks, wherever a week begins, never share a place', () => {
  for (const first of [1, 7, 6] as const) {
    const days = Array.from({ length: 5200 }, (_, week) => startOfWeek(9000, first) + 7 * week)
    const { kept, missed, width, height } = drawn('weekday', days, (at) => at % 3 !== 0)
    expect([strokes(kept), rings(missed)]).toEqual([days.filter((_, at) => at % 3 !== 0).length, days.filter((_, at) => at % 3 === 0).length])
    expect(new Set(places(drawn('weekday', days, () => true).kept)).size).toBe(5200)
    const xs = places(kept).map((place) => Number(place.slice(1).split(' ')[0]))
    expect([Math.min(...xs) > 0, Math.max(...xs) < width, height]).toEqual([true, true, 18 * 101])
  }
})

test('what comes now and then stands side by side, and goes on in a row below', () => {
  const { kept, missed, height, width } = drawn(
    'trip',
    Array.from({ length: 30 }, (_, at) => 40 * at),
    (at) => at !== 4,
  )
  expect([strokes(kept), rings(missed), height]).toEqual([29, 1, 88])
  expect(places(kept).every((place) => Number(place.slice(1).split(' ')[0]) < width)).toBe(true)
})
