import { expect, test } from 'vitest'
import { clocked } from './clocked'
import { ritual as saturday } from './saturday.ritual'
import { ritualHistory } from './runner'
import { ritual as window } from './window.ritual'

/** A Monday. */
const monday = 19_723

test('runs whose hour is hidden are left out, and where there is none all is as it was', () => {
  const all = ritualHistory(
    [
      { day: monday, minute: 400, distance: 5000 },
      { day: monday + 1, distance: 6000 },
      { day: monday + 2, minute: 410, way: 3 },
    ],
    monday + 9,
  )
  const known = clocked(all)
  expect([[...known.runs.id], [...known.runs.minute], [...known.runs.way]]).toEqual([
    [1, 3],
    [400, 410],
    [NaN, 3],
  ])
  expect(clocked(known)).toBe(known)
})

test('a runner of one hour is told so from the runs that have one: hidden ones among them change nothing', () => {
  const weeks = Array.from({ length: 40 }, (_, week) => monday + 7 * week)
  const told = weeks.flatMap((day, week) => [
    { day, minute: 420 + (week % 3) },
    { day: day + 2, minute: 1100 + ((week * 97) % 200) },
    { day: day + 4, minute: 600 + ((week * 61) % 300) },
  ])
  const unknown = weeks.map((day) => ({ day: day + 5 }))
  const today = monday + 7 * 40
  const plain = ritualHistory(
    told.map((one, at) => ({ ...one, id: at + 1 })),
    today,
  )
  const mixed = ritualHistory([...told.map((one, at) => ({ ...one, id: at + 1 })), ...unknown.map((one, at) => ({ ...one, id: 1000 + at }))], today)
  expect(window.find(plain).length).toBeGreaterThan(0)
  expect(window.find(mixed)).toEqual(window.find(plain))
  expect(saturday.find(mixed)).toEqual(saturday.find(plain))
})
