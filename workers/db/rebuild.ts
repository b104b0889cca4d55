import type { AsideReason } from '../../src/contract/db'
import { findDuplicates } from '../../src/domain/activity/same'
import { cellMark, createPacker } from '../batch/pack'
import type { Packer, Reading } from '../batch/pack'
import { createClock, outranks, planRows, remember, writePlan } from './absorb'
import { readColumns } from './columns'
import { SqliteError } from './connection'
import { lineSpan, placeOf } from './migrations'
import type { Open, Source } from './open'
import { bringUpPulled } from './pulled-rows'

const chunkRows = 4000

/** Reasons that the table gave, not the reader: no reader can take these rows in later. */
const torn: readonly string[] = ['ragged', 'too-long', 'unclosed-quote'] satisfies readonly AsideReason[]

const readAgain = (open: Open, source: Source, aside: string | null, cells: readonly string[]): Reading =>
  aside !== null && torn.includes(aside) ? { values: null, aside: aside as AsideReason } : open.reader(source.id)(cells)

/** One chunk of a source's rows after `line`. False when there is none left. */
const takeChunk = (open: Open, packer: Packer, source: Source, line: number): boolean => {
  const { connection, shape } = open
  const rows = connection.rows('select place, activity, aside, cells from raw_row where place > ? and place < ? order by place limit ?', [
    placeOf(source.id, line),
    placeOf(source.id + 1, 0),
    chunkRows,
  ])
  if (rows.length === 0) return false
  const idAt = shape.fields.findIndex((field) => field.name === 'id')
  const changed: { readonly place: number; readonly activity: number | null; readonly aside: string | null }[] = []
  for (const [place, activity, aside, text] of rows) {
    const cells = String(text).split(cellMark)
    const reading = readAgain(open, source, typeof aside === 'string' ? aside : null, cells)
    const now = reading.values ? Number(reading.values[idAt]) : null
    if (now !== activity) changed.push({ place: Number(place), activity: now, aside: reading.values ? null : reading.aside })
    packer.add(Number(place) % lineSpan, cells, reading)
  }
  const batch = packer.take()
  // A newer reader may make something of a row that was put aside: the facts then name its activity.
  if (changed.length > 0)
    connection.transaction(() => {
      for (const row of changed) connection.run('update raw_row set activity = ?, aside = ? where place = ?', [row.activity, row.aside, row.place])
    })
  const plan = planRows(open, source, batch, 0)
  connection.transaction(() => writePlan(open, source, batch, 0, plan))
  remember(open, source, batch, plan)
  return true
}

/** Every wall clock again, as the clues of each run have it. To be called within a transaction. */
export const setWalls = (open: Open): void => {
  const { connection } = open
  const clock = createClock(open)
  const zones = open.home() === null ? new Map(deviceZones(open)) : null
  const { numbers, length } = readColumns(connection, 'select activity, instant from wall', [], ['number', 'number'], open.known().size)
  const [ids, starts] = numbers
  try {
    for (let i = 0; i < length; i++) {
      const id = ids?.[i] ?? 0
      clock.set(id, starts?.[i] ?? 0, zones?.get(id) ?? '')
    }
  } finally {
    clock.end()
  }
  connection.run('update built set home = ?, located = (select tracks from meta)', [open.home()])
}

/** Wall clocks again, if rows or tracks came since they were set; where there is no track, no run can tell of another. */
export const locate = (open: Open): void => {
  const { connection } = open
  const [counts] = connection.rows('select located, tracks from built, meta')
  if (counts?.[0] === counts?.[1] || counts?.[1] === 0) return
  connection.transaction(() => {
    open.forgetLocated()
    setWalls(open)
  })
}

/** The device zone of the newest source that speaks of each activity. */
const deviceZones = function* (open: Open): Generator<[number, string]> {
  const sources = [...open.sources().values()].sort((a, b) => (outranks(a, b) ? 1 : -1))
  for (const source of sources)
    for (const [activity] of open.connection.rows(
      'select activity from raw_row indexed by raw_row_activity where activity is not null and place between ? and ?',
      [placeOf(source.id, 0), placeOf(source.id, open.reached().get(source.id) ?? 0)],
    ))
      yield [Number(activity), source.deviceZone]
}

/**
 * Brings the derived tables in step with the facts: rows that were committed but not derived before a kill, or all of them after a new shape.
 * Chunk by chunk, each a transaction, oldest source first; other calls wait, messages don't (`breathe`).
 */
export const catchUp = async (open: Open, breathe: () => Promise<void>): Promise<void> => {
  await catchUpRows(open, breathe)
  if (bringUpPulled(open)) ifRoom(() => open.connection.exec('vacuum derived'))
  locate(open)
}

const catchUpRows = async (open: Open, breathe: () => Promise<void>): Promise<void> => {
  const { connection } = open
  const revision = open.revision()
  const built = connection.rows('select revision, home from built')[0]
  if (built?.[0] === revision && built[1] === open.home()) return
  const sources = [...open.sources().values()].sort((a, b) => (outranks(a, b) ? 1 : -1))
  const packer = createPacker(open.shape.fields)
  for (const source of sources) while (takeChunk(open, packer, source, open.reached().get(source.id) ?? 0)) await breathe()
  connection.transaction(() => {
    if (built?.[1] !== open.home()) setWalls(open)
    connection.run('update built set revision = ?, paired = 0', [revision])
  })
}

const deleted = "(select activity from correction where kind in ('deleted', 'not-mine') union all select activity from hidden)"

/** Rows the runner has not deleted, nor said to be someone else's, and that nothing hides. */
export const kept = `activity.id not in ${deleted}`

/** Far more than two recordings of one run may lie apart: only activities with another this near are looked at closely. */
const neighbours = 600_000

/** Activities with a start near another's, ascending by start. */
const crowded = (open: Open): number[] => {
  const { numbers, length } = readColumns(
    open.connection,
    `select activity, instant from wall where minute is not null and activity not in ${deleted}`,
    [],
    ['number', 'number'],
    open.known().size,
  )
  const [ids = null, starts = null] = numbers
  if (!ids || !starts) return []
  const start = (row: number): number => starts[row] ?? Number.NaN
  const order = Array.from({ length }, (_, row) => row).sort((a, b) => start(a) - start(b) || (ids[a] ?? 0) - (ids[b] ?? 0))
  const close = (i: number): boolean => start(order[i] ?? 0) - start(order[i - 1] ?? 0) <= neighbours
  return order.filter((_, i) => (i > 0 && close(i)) || (i + 1 < length && close(i + 1))).map((row) => ids[row] ?? 0)
}

/** Looks for one run or two, if a row or a correction came since the last look. */
export const pair = (open: Open): void => {
  const { connection } = open
  if (connection.number('select paired from built') === 1) return
  const near = crowded(open).flatMap((id) => connection.rows('select id, start, moving, sport, elapsed from activity where id = ?', [id]))
  const column = (at: number): Float64Array => Float64Array.from(near, (row) => Number(row[at] ?? Number.NaN))
  const sport = near.map((row) => (typeof row[3] === 'string' ? row[3] : null))
  const found = findDuplicates({ id: column(0), start: column(1), moving: column(2), elapsed: column(4), sport })
  connection.transaction(() => {
    connection.exec('delete from duplicate')
    for (const pairing of found) connection.run('insert or replace into duplicate (id, of, why) values (?, ?, ?)', [pairing.id, pairing.of, pairing.why])
    connection.exec('update built set paired = 1')
  })
}

const fullCodes = [10, 13]

/** For a reader: on a full device what was worked out last has to do. */
export const ifRoom = (work: () => void): void => {
  try {
    work()
  } catch (error) {
    if (!(error instanceof SqliteError) || !fullCodes.includes(error.code)) throw error
  }
}

export const pairIfRoom = (open: Open): void => ifRoom(() => pair(open))
