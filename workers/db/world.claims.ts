import { test } from 'vitest'
import type { Batch, Db, Mirror, Report, SourceHead } from '../../src/contract/db'
import { fields } from '../../src/domain/activity/columns'
import { createReader } from '../../src/domain/activity/normalise'
import { createPacker } from '../batch/pack'
import type { Cell } from './connection'
import type { OwnDb } from './db'
import { cellsOf, headOf, layout, written } from './told.claims'
import type { Told } from './told.claims'

/** One store under test, on memory or on OPFS. */
export interface World {
  readonly db: Omit<OwnDb, 'shut'>
  /** Closes every file and opens it again, as another build with another registry where `altered`. */
  again(altered?: boolean): Promise<void>
  end(): Promise<void>
}

export interface Export {
  readonly hash: string
  readonly asOf: number
  readonly rows: readonly Told[]
}

export const read = createReader(layout)

/** An hour of 2024, UTC. */
export const at = (hours: number): string => written(Date.UTC(2024, 0, 1, hours))

export const run = (id: number, more: Told = {}): Told => ({
  id: String(id),
  start: at(id * 24 + 7),
  name: `Run ${id}`,
  typeShown: 'Run',
  elapsedShown: '1900',
  movingTime: '1800',
  distanceShown: '5.00',
  distanceMetres: '5000.0',
  ...more,
})

export const first: Export = { hash: 'a', asOf: 100, rows: [run(1), run(2, { description: 'first' }), run(3)] }

export const batchOf = (rows: readonly Told[], firstLine = 2): Batch => {
  const packer = createPacker()
  rows.forEach((told, i) => {
    const cells = cellsOf(told)
    packer.add(firstLine + i, cells, read(cells))
  })
  return packer.take()
}

export const must = <T>(outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string; readonly detail?: string }): T => {
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.detail ?? ''}`)
  return outcome.value
}

export const take = async (db: Db, data: Export, batchRows = 1000, mirror: Mirror = 'own', more: Partial<SourceHead> = {}): Promise<Report> => {
  const begun = must(await db.begin(mirror, headOf(data, more)))
  if (begun.state === 'known') return begun.report
  for (let from = begun.rowsDone; from < data.rows.length; from += batchRows)
    must(await db.keep(mirror, begun.source, batchOf(data.rows.slice(from, from + batchRows), from + 2)))
  return must(await db.finish(mirror, begun.source, true))
}

export const activities = (rows: readonly (readonly Cell[])[]): Record<string, Cell>[] =>
  rows.map((row) => Object.fromEntries(fields.map((field, i) => [field.name, row[i] ?? null])))

export const rows = async ({ db }: World, sql: string, mirror: Mirror = 'own'): Promise<readonly (readonly Cell[])[]> => must(await db.select(mirror, sql)).rows

export const table = async (world: World): Promise<Record<string, Cell>[]> => activities(await rows(world, 'select * from activity order by id'))

/** Works in a world of its own, which ends whatever becomes of the work. */
export const within = async (createWorld: () => Promise<World>, work: (world: World) => Promise<void>): Promise<void> => {
  const world = await createWorld()
  try {
    await work(world)
  } finally {
    await world.end()
  }
}

/** A test in a world of its own. */
export const claimIn =
  (createWorld: () => Promise<World>) =>
  (what: string, work: (world: World) => Promise<void>): void =>
    test(what, () => within(createWorld, work))
