import fc from 'fast-check'
import { expect, test } from 'vitest'
import { simulateAthlete, structureless } from '../../src/domain/simulate/athlete'
import { csvText } from '../../src/domain/simulate/export-csv'
import { alteredShape } from '../db/altered.claims'
import { createDb } from '../db/db'
import type { DbEnv } from '../db/env'
import { noLetterbox } from '../db/letterbox'
import { openMirror } from '../db/open'
import { registryShape } from '../db/shape'
import type { Shape } from '../db/shape'
import { openMemory } from '../db/sqlite'
import type { Store } from '../db/sqlite'
import { findTable } from '../import/files'
import { lookAt } from '../import/look'
import { noOriginals } from '../import/originals'
import { readInto } from '../import/pipeline'

const clock = (): number => 0
const env: DbEnv = {
  build: 'test',
  now: () => 1_700_000_000_000,
  clock,
  chance: () => 0.5,
  breathe: async () => undefined,
  originals: async () => 0,
  forgetOriginals: async () => true,
  letterbox: noLetterbox,
  changed: () => undefined,
  every: () => () => undefined,
  gone: () => undefined,
}
const fields = registryShape().fields.map(({ name }) => `"${name}"`)

/** All that stands in the tables, once every row has been derived by the given shape; the columns that both shapes have. */
const standing = async (store: Store, shape: Shape): Promise<unknown> => {
  const db = createDb(store, shape, env)
  const reports = await db.reports('own')
  await db.shut()
  const found = openMirror(store, 'own', shape, clock)
  if ('trouble' in found) throw new Error(found.trouble)
  const { connection } = found.open
  const tables = {
    facts: connection.rows('select place, activity, aside, cells from raw_row order by place'),
    activities: connection.rows(`select ${fields.join(', ')} from activity order by id`),
    walls: connection.rows('select * from wall order by activity'),
    duplicates: connection.rows('select * from duplicate order by id'),
    later: shape.fields.length > fields.length ? connection.number('select count(nameLength) from activity') : null,
  }
  connection.close()
  return { reports, ...tables }
}

/** Imported as it is, and the same facts read anew by a build with one column more. */
const importedAndRebuilt = async (csv: string) => {
  const memory = await openMemory()
  const store = { ...memory, shut: () => undefined }
  const db = createDb(store, registryShape(), env)
  const source = await findTable([new File([csv], 'activities.csv')])
  const table = source.ok ? await lookAt(source.value) : source
  if (!table.ok) throw new Error(table.code)
  const end = await readInto(
    { db, originals: noOriginals, now: clock, breathe: async () => undefined },
    table.value,
    { mirror: 'own', deviceZone: 'America/New_York', today: 20_400, unit: 'km' },
    { progress: () => undefined, faces: null, cancelled: () => false },
  )
  if (!end.ok) throw new Error(end.code)
  await db.shut()
  const imported = await standing(store, registryShape())
  const rebuilt = await standing(store, alteredShape())
  memory.shut()
  return { report: end.value.report, imported, rebuilt }
}

const whole = csvText(simulateAthlete('rebuilt', { ...structureless, until: 20_400, weeks: 3, textured: true }))
const lines = whole.trimEnd().split('\n')
/** A row of each kind that is put aside, in the middle of the file. */
const broken = [',"Sep 12, 2018, 3:02:23 PM",Run,Run', 'x,"Sep 12, 2018, 3:02:23 PM",Run,Run', '5,,Run,Run', '6,never,Run,Run', '7,short'].map((row) =>
  row === '7,short' ? row : row + ','.repeat(99),
)
const lastLine = lines.at(-1) ?? ''

test('wherever the last row was torn off, rebuilding from the facts gives the activities, the rows put aside and the report of the import', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: lastLine.length }), async (kept) => {
      const csv = [...lines.slice(0, -1), ...broken, lastLine.slice(0, kept)].join('\n')
      const { imported, rebuilt } = await importedAndRebuilt(csv)
      expect({ ...Object(rebuilt), later: null }).toEqual(imported)
    }),
    { numRuns: 30, examples: [[lastLine.length], [lastLine.length - 1], [20]] },
  )
}, 60_000)

test('the rebuild is one: every activity has the value of the new column, and the torn row stays where it was put', async () => {
  const cells = lastLine.split(',').length
  const torn = lastLine.slice(0, lastLine.lastIndexOf(','))
  const { report, rebuilt } = await importedAndRebuilt([...lines.slice(0, -1), torn].join('\n'))
  expect(torn.split(',').length).toBe(cells - 1)
  expect([report.aside.map(({ reason }) => reason), report.rows.added]).toEqual([['ragged'], lines.length - 2])
  expect(rebuilt).toMatchObject({ later: lines.length - 2 })
})
