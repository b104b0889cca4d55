import { expect, test } from 'vitest'
import { dayFromCivil } from '../calendar/calendar'
import type { AthleteOptions } from '../simulate/athlete'
import { simulateAthlete, structureless } from '../simulate/athlete'
import { trueHistory } from '../simulate/history'
import { equator, home } from '../simulate/places'
import { page } from './the-hour-of-the-year.page'
import { yearOf } from './page'

const today = dayFromCivil(2026, 1, 3)

/** How many of a family's runners are told an hour of 2025. */
const told = (family: string, runners: number, options: Partial<AthleteOptions>): number =>
  Array.from({ length: runners }, (_, seed) => {
    const rate = 2 + (seed % 4)
    const athlete = simulateAthlete(`${family}/${seed}`, {
      ...{ ...structureless, home: seed % 4 === 0 ? equator : home, until: today - 1, weeks: 54, rate: [rate, rate] },
      ...options,
    })
    const seen = { ...athlete, activities: athlete.activities.map((activity) => ({ ...activity, weather: true })) }
    return page.face(yearOf(trueHistory(seen, today), 2025)).status
  }).filter((status) => status === 'claim').length

test('of runners of no particular hour one year in a hundred at most is told one, however long their phases', () => {
  expect(told('any', 200, {})).toBeLessThanOrEqual(2)
  expect(told('phases', 600, { hours: { kind: 'drifting', stay: 0.9 } })).toBeLessThanOrEqual(6)
})

test('three dawns of four are seen in a year of two to five runs a week', () => {
  expect(told('dawn', 60, { hours: { kind: 'dawn', share: 0.75, from: 0 } })).toBeGreaterThanOrEqual(57)
})
