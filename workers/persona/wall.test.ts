import { expect, test } from 'vitest'
import type { HistoryColumns, Overview, WallWords } from '../../src/contract/db'
import { idOfOwn, onLadder, receiptsOf } from '../../src/contract/wall'
import type { MilestoneWord } from '../../src/contract/wall'
import { longLife } from '../../src/domain/milestones/lives'
import { tellFamilies, wallFields, wallOf } from '../../src/domain/milestones/wall'
import { done } from '../../src/domain/outcome'
import { createPersona } from './persona'
import { runOnWall, tellWall } from './wall'

const history = longLife(300)
const columns: HistoryColumns = {
  revision: 7,
  length: history.runs.length,
  numbers: Object.fromEntries(Object.entries(history.runs).filter(([, column]) => column instanceof Float64Array)),
  texts: { gear: history.runs.gear, visits: history.runs.visits, city: history.runs.city },
  otherDays: new Float64Array(),
}
const word = (milestone: string, more: Partial<MilestoneWord> = {}): MilestoneWord => ({
  ...{ milestone, note: '', of: '', notedAt: null, pinnedAt: null, hiddenAt: null },
  ...more,
})
const words: WallWords = {
  words: [word('runs.100', { pinnedAt: 5 }), word('runs.5000', { note: 'One day.', notedAt: 6 }), word(idOfOwn(2), { hiddenAt: 7 })],
  own: [
    { id: 1, activity: 9999, sentence: 'A run that was taken out.', madeAt: 1, start: null, day: null },
    { id: 2, activity: 7, sentence: 'With my father.', madeAt: 2, start: history.runs.start[6] ?? 0, day: history.runs.day[6] ?? 0 },
  ],
}
const wall = tellWall(7, tellFamilies(history, null), words)

test('a word stands at its milestone, and one of a milestone that no run reaches is told all the same', () => {
  expect(wall.milestones.filter((milestone) => milestone.word !== null).map(({ id, word: said }) => [id, said?.pinnedAt])).toEqual([['runs.100', 5]])
  expect(wall.unreached.map(({ milestone }) => milestone)).toEqual(['runs.5000'])
  expect(wall.own.map(({ id, word: said }) => [id, said?.hiddenAt ?? null])).toEqual([
    [2, 7],
    [1, null],
  ])
})

test('the oldest come first, and both ladders stand on it', () => {
  const starts = wall.milestones.map(({ start }) => start)
  expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  const shown = (unit: 'km' | 'mi'): number => wall.milestones.filter((milestone) => onLadder(milestone, unit)).length
  expect(shown('km') + shown('mi') - wall.milestones.filter(({ ladder }) => ladder === null).length).toBe(wall.milestones.length)
})

test('a run stands behind what it reached, and behind what it is one of several runs of', () => {
  for (const activity of [1, 7, 100, 300]) {
    const { reached, among } = runOnWall(wall, activity)
    const behind = wall.milestones.filter((milestone) => receiptsOf(wall, milestone).includes(activity))
    expect([...reached, ...among].map(({ id }) => id).toSorted()).toEqual(behind.map(({ id }) => id).toSorted())
    expect(reached.every(({ run }) => run === activity)).toBe(true)
  }
  expect(runOnWall(wall, 7).own.map(({ id }) => id)).toEqual([2])
  expect(runOnWall(wall, 12_345)).toEqual({ reached: [], among: [], own: [] })
})

test('the wall is worked out once for the same facts, and again when they change', async () => {
  let [asked, revision] = [0, 7]
  const overview: Overview = {
    ...{ revision, activities: 0, runs: 0, validRuns: 0, firstDay: 0, lastDay: 0, homeZone: null, asOf: null, goesAt: null, unfinished: null },
    mirror: 'own',
    bytes: { database: 0, originals: 0 },
  }
  const persona = createPersona(
    async () => ({
      overview: async () => done({ ...overview, revision }),
      settings: async () => done({ firstWeekday: history.firstWeekday }),
      faces: async () => done(null),
      keepFaces: async () => done(null),
      wallWords: async () => done(words),
      history: async (_mirror, fields) => {
        asked += 1
        expect(fields).toEqual(wallFields())
        return done({ ...columns, revision })
      },
    }),
    [],
  )
  const told = await persona.wall('own', history.today)
  expect(told).toMatchObject({ ok: true, value: { revision: 7 } })
  expect(told.ok && told.value.milestones.map(({ id }) => id)).toEqual(wallOf(history).milestones.map(({ id }) => id))
  const on = await persona.onWall('own', history.today, 7)
  expect(on.ok && on.value.own.length).toBe(1)
  expect(asked).toBe(1)
  revision = 8
  await persona.wall('own', history.today)
  await persona.wall('own', history.today + 1)
  expect(asked).toBe(3)
})
