import { expect, test } from 'vitest'
import type { HistoryColumns, Overview, Settings, StoredFaces } from '../../src/contract/db'
import { defineCard } from '../../src/domain/cards/card'
import { done } from '../../src/domain/outcome'
import { createPersona } from './persona'

const counting = (rev = 1) => {
  const asked = { history: 0 }
  const card = defineCard({
    id: 'runs',
    place: 90,
    rev,
    kind: 'count',
    needs: [],
    face: ({ runs, today, firstWeekday }) => ({ missing: ['runs.missing', { runs: runs.length, today, firstWeekday }] }),
  })
  return { asked, card }
}

const overview: Overview = {
  mirror: 'own',
  revision: 7,
  activities: 2,
  runs: 2,
  validRuns: 2,
  firstDay: 1,
  lastDay: 9,
  homeZone: null,
  asOf: null,
  goesAt: null,
  unfinished: null,
  bytes: { database: 0, originals: 0 },
}
const columns: HistoryColumns = {
  revision: 7,
  length: 2,
  numbers: { id: Float64Array.of(1, 2), start: Float64Array.of(0, 1), day: Float64Array.of(1, 9) },
  texts: {},
  otherDays: new Float64Array(),
}

const world = (kept: StoredFaces | null, rev = 1, settings: Partial<Settings> = {}) => {
  const { asked, card } = counting(rev)
  const written: StoredFaces[] = []
  const persona = createPersona(
    async () => ({
      overview: async () => done(overview),
      settings: async () => done(settings),
      faces: async () => done(kept),
      wallWords: async () => done({ words: [], own: [] }),
      history: async () => {
        asked.history += 1
        return done(columns)
      },
      keepFaces: async (_mirror, faces) => {
        written.push(faces)
        return done(null)
      },
    }),
    [card],
  )
  return { persona, asked, written }
}

const fresh: StoredFaces = { revision: 7, today: 10, unit: 'km', firstWeekday: 1, faces: [{ status: 'forming', card: 'runs', rev: 1, missing: ['kept'] }] }

test('faces that still hold are not worked out again', async () => {
  const { persona, asked } = world(fresh)
  await persona.faces('own', 10, 'km')
  expect(asked.history).toBe(0)
})

test.each([
  ['nothing is kept', null, 1],
  ['the facts changed', { ...fresh, revision: 6 }, 1],
  ['a day has passed', { ...fresh, today: 9 }, 1],
  ['the unit changed', { ...fresh, unit: 'mi' }, 1],
  ['weeks began on another day', { ...fresh, firstWeekday: 7 }, 1],
  ['a formula changed', fresh, 2],
  ['a card is new', { ...fresh, faces: [] }, 1],
] as const)('faces are worked out anew when %s', async (_why, kept, rev) => {
  const { persona } = world(kept, rev)
  expect(await persona.faces('own', 10, 'km')).toEqual(
    done([{ status: 'forming', card: 'runs', rev, missing: ['runs.missing', { runs: 2, today: 10, firstWeekday: 1 }] }]),
  )
})

test('weeks begin where the runner set it: faces of another first weekday are worked out anew, those of this one hold', async () => {
  const sunday = { firstWeekday: 7 } as const
  const { persona, written } = world(fresh, 1, sunday)
  expect(await persona.faces('own', 10, 'km')).toEqual(
    done([{ status: 'forming', card: 'runs', rev: 1, missing: ['runs.missing', { runs: 2, today: 10, firstWeekday: 7 }] }]),
  )
  expect(written.map(({ firstWeekday }) => firstWeekday)).toEqual([7])
  const again = world({ ...fresh, ...sunday }, 1, sunday)
  await again.persona.faces('own', 10, 'km')
  expect(again.asked.history).toBe(0)
})

test('what was worked out is kept with the revision it rests on', async () => {
  const { persona, written } = world(null)
  await persona.faces('own', 10, 'km')
  expect(written.map(({ revision, today, unit }) => [revision, today, unit])).toEqual([[7, 10, 'km']])
})
