import { expect, test } from 'vitest'
import type { HistoryColumns, Overview } from '../../src/contract/db'
import { dayFromCivil } from '../../src/domain/calendar/calendar'
import { every, sketch } from '../../src/domain/cards/sketch'
import { done } from '../../src/domain/outcome'
import { createChapters } from './chapters'

const newYear = dayFromCivil(2025, 1, 1)
const { runs, otherDays } = sketch(every(3, newYear - 500, newYear + 50), newYear + 60)
const { length, visits, city, name } = runs
const numbers = Object.fromEntries(Object.entries(runs).flatMap(([field, column]) => (column instanceof Float64Array ? [[field, column] as const] : [])))

const world = () => {
  const [asked, state] = [{ history: 0 }, { revision: 7 }]
  const overview = (): Overview => ({
    ...{ mirror: 'own', revision: state.revision, activities: length, runs: length, validRuns: length, firstDay: null, lastDay: null },
    ...{ homeZone: null, asOf: null, goesAt: null, unfinished: null, bytes: { database: 0, originals: 0 } },
  })
  const chapters = createChapters(async () => ({
    overview: async () => done(overview()),
    settings: async () => done({}),
    history: async () => {
      asked.history += 1
      return done({ revision: state.revision, length, numbers, texts: { visits, city, name }, otherDays } satisfies HistoryColumns)
    },
  }))
  return { asked, state, ask: (today = newYear + 60) => chapters('own', today) }
}

test('years and chapters are worked out once, and anew on another day or after another fact', async () => {
  const { asked, state, ask } = world()
  for (const _ of [1, 2]) await ask()
  expect(asked.history).toBe(1)
  await ask(newYear + 61)
  expect(asked.history).toBe(2)
  state.revision = 8
  const told = await ask(newYear + 61)
  expect([asked.history, told.ok && told.value.years().revision]).toEqual([3, 8])
})

test('each year has a line of its own runs, and a chapter is told by the years asked for, in their order', async () => {
  const told = await world().ask()
  if (!told.ok) throw new Error(told.code)
  const { years } = told.value.years()
  expect(years.map(({ year, over }) => [year, over])).toEqual([
    [2023, true],
    [2024, true],
    [2025, false],
  ])
  expect(years.flatMap(({ days }) => [...days])).toEqual([...runs.day])
  expect(years.every(({ days, distances, runs: n }) => days.length === n && distances.length === n)).toBe(true)
  const two = told.value.chapters([2025, 2024])
  expect([two.chapters.map(({ year }) => year), two.beside?.whole.map(({ year }) => year)]).toEqual([
    [2025, 2024],
    [2025, 2024],
  ])
  const one = told.value.chapters([1066, 2024])
  expect([one.chapters.map(({ year }) => year), one.beside]).toEqual([[2024], null])
})
