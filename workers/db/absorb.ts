import type { Batch, Kept } from '../../src/contract/db'
import type { FieldName, Values } from '../../src/domain/activity/activity'
import { wallOf } from '../../src/domain/enrich/wall'
import type { Wall, ZoneSource } from '../../src/domain/enrich/wall'
import { zoneOfRun } from '../../src/domain/enrich/zone-of-run'
import { cellMark } from '../batch/pack'
import { rowOf } from '../batch/unpack'
import { insertRows } from './columns'
import { lineSpan } from './migrations'
import type { Open, Source } from './open'
import { valuesOf } from './open'

/** What a batch does to the derived tables: worked out first, written once its facts are kept. */
export interface Plan {
  /** By row: 1 for a row whose activity is inserted straight from the columns. */
  readonly fresh: Uint8Array
  /** Activities that are new in this batch, and the row that brings each. */
  readonly firstRow: ReadonlyMap<number, number>
  /** Activities known before, or twice in the batch: their values now, and the zone of the newest source that speaks of them. */
  readonly spoken: ReadonlyMap<number, { readonly values: Values; readonly zone: string; readonly same: boolean }>
  readonly counts: Kept
}

/** Later exports speak over earlier ones; of two of the same time the one read later. */
export const outranks = (a: Source, b: Source): boolean => a.asOf > b.asOf || (a.asOf === b.asOf && a.id > b.id)

interface Spoken {
  readonly source: Source
  readonly line: number
  readonly values: Values
}

/** Every row that speaks of an activity, oldest first: those taken in before, and the ones given. */
export const rowsOf = (open: Open, id: number, incoming: readonly Spoken[] = []): Spoken[] => {
  const rows: Spoken[] = [...incoming]
  for (const [place, cells] of open.connection.rows('select place, cells from raw_row where activity = ?', [id])) {
    const source = open.source(Math.floor(Number(place) / lineSpan))
    const line = Number(place) % lineSpan
    if (line > (open.reached().get(source.id) ?? 0)) continue
    const { values } = open.reader(source.id)(String(cells).split(cellMark))
    if (values) rows.push({ source, line, values })
  }
  return rows.sort((a, b) => (a.source.id === b.source.id ? a.line - b.line : outranks(a.source, b.source) ? 1 : -1))
}

/**
 * Works out what the rows from `from` on add and correct. Nothing is written.
 * Where the source is the newest of all that were taken in, its rows speak over what is kept; else the activity is told again from all its rows in order.
 */
export const planRows = (open: Open, source: Source, batch: Batch, from: number): Plan => {
  const { fields, mergeValues, sameValues } = open.shape
  const known = open.known()
  const pulled = open.pulled()
  const said = open.corrected()
  const newest = [...open.reached().keys()].every((id) => id === source.id || outranks(source, open.source(id)))
  const ids = batch.numbers['id' satisfies FieldName]
  const fresh = new Uint8Array(batch.rows)
  const firstRow = new Map<number, number>()
  const spoken = new Map<number, { values: Values; zone: string; same: boolean }>()
  const incoming = new Map<number, Spoken[]>()
  let [added, corrected, same, aside] = [0, 0, 0, 0]

  const before = (id: number): { readonly values: Values; readonly zone: string } => {
    const told = spoken.get(id)
    if (told) return told
    const row = firstRow.get(id)
    // What the runner says stands over the sources, and Strava's API beside them: neither is ever taken for their word.
    if (row === undefined && (said.has(id) || pulled.has(id)))
      return {
        values: rowsOf(open, id)
          .map((one) => one.values)
          .reduce(mergeValues),
        zone: source.deviceZone,
      }
    return { values: row === undefined ? valuesOf(open, id) : rowOf(batch, fields, row), zone: source.deviceZone }
  }

  for (let row = from; row < batch.rows; row++) {
    if (batch.aside[row] !== 0) {
      aside++
      continue
    }
    const id = ids?.[row] ?? Number.NaN
    if (Number.isNaN(id)) throw new Error(`Line ${batch.lines[row]} came without an id and without a reason.`)
    if ((!known.has(id) || pulled.get(id)?.alone === true) && !firstRow.has(id)) {
      firstRow.set(id, row)
      fresh[row] = 1
      added++
      continue
    }
    const values = rowOf(batch, fields, row)
    const then = before(id)
    let now: { values: Values; zone: string }
    if (newest || firstRow.has(id)) now = { values: mergeValues(then.values, values), zone: source.deviceZone }
    else {
      const told = [...(incoming.get(id) ?? []), { source, line: batch.lines[row] ?? 0, values }]
      incoming.set(id, told)
      const rows = rowsOf(open, id, told)
      now = { values: rows.map((one) => one.values).reduce(mergeValues), zone: rows.at(-1)?.source.deviceZone ?? source.deviceZone }
    }
    const unchanged = sameValues(then.values, now.values)
    if (unchanged) same++
    else corrected++
    spoken.set(id, { ...now, same: unchanged && (spoken.get(id)?.same ?? !firstRow.has(id)) })
  }
  return { fresh, firstRow, spoken, counts: { read: batch.rows - from, added, corrected, known: same, aside } }
}

const insertWall = 'insert or replace into wall (activity, zone, source, offset, day, minute, instant) values (?, ?, ?, ?, ?, ?, ?)'

/** Sets wall clocks, each in the zone that the best clue of it names; the last is the zone of the device that read the row. */
export const createClock = (open: Open): { readonly set: (activity: number, start: number, deviceZone: string) => void; readonly end: () => void } => {
  const statement = open.connection.prepare(insertWall)
  const { raw } = open.connection
  const { pointer } = statement
  const home = open.home()
  const said = open.zonesSaid()
  const located = open.located()
  const pulled = open.pulled()
  const plain = said.size === 0 && located.clues.size === 0 && pulled.size === 0
  const zoneFor = (activity: number, start: number, device: string): { readonly zone: string; readonly source: ZoneSource } => {
    if (plain) return home === null ? { zone: device, source: 'device' } : { zone: home, source: 'home' }
    const clue = located.clues.get(activity)
    return zoneOfRun(start, {
      said: said.get(activity) ?? null,
      offset: clue?.offset ?? null,
      place: clue?.zone ?? null,
      strava: pulled.get(activity)?.zone ?? null,
      nearest: located.nearest(start),
      home,
      device,
    })
  }
  let bound: string | null = null
  let boundFrom: ZoneSource | null = null
  let wall: Wall | null = null
  return {
    set: (activity, start, deviceZone) => {
      const { zone, source } = zoneFor(activity, start, open.zone(deviceZone))
      if (wall === null || zone !== bound || source !== boundFrom) {
        statement.bind([0, zone, source])
        bound = zone
        boundFrom = source
        wall = wallOf(zone)
      }
      const { day, minute } = wall.at(start)
      const hiddenDay = pulled.get(activity)?.hiddenDay ?? null
      raw.sqlite3_bind_double(pointer, 1, activity)
      raw.sqlite3_bind_double(pointer, 4, wall.offset(start))
      raw.sqlite3_bind_double(pointer, 5, hiddenDay ?? day)
      if (hiddenDay === null) raw.sqlite3_bind_double(pointer, 6, minute)
      else raw.sqlite3_bind_null(pointer, 6)
      raw.sqlite3_bind_double(pointer, 7, start)
      statement.step()
      statement.reset()
    },
    end: () => {
      raw.sqlite3_clear_bindings(pointer)
    },
  }
}

const shownLines = 100

/** Unreadable cells by column: how many, the lines of the first hundred, and one of them as it came. */
const keepIssues = (open: Open, source: Source, batch: Batch, from: number): void => {
  const firstLine = batch.lines[from] ?? 0
  const byField = Map.groupBy(
    batch.issues.filter((issue) => issue.line >= firstLine),
    (issue) => issue.field,
  )
  for (const [field, issues] of byField) {
    const [before] = open.connection.rows('select count, lines, cell from issue where source = ? and field = ?', [source.id, field])
    const lines: number[] = before ? JSON.parse(String(before[1])) : []
    for (const issue of issues) if (lines.length < shownLines) lines.push(issue.line)
    open.connection.run('insert or replace into issue (source, field, count, lines, cell) values (?, ?, ?, ?, ?)', [
      source.id,
      field,
      Number(before?.[0] ?? 0) + issues.length,
      JSON.stringify(lines),
      before ? String(before[2]) : (issues[0]?.cell ?? ''),
    ])
  }
}

/** Writes a plan into the derived tables. To be called within a transaction; `remember` follows once it is committed. */
export const writePlan = (open: Open, source: Source, batch: Batch, from: number, plan: Plan): void => {
  const { connection, shape } = open
  const at = shape.fields.findIndex((field) => field.name === 'start')
  const ids = batch.numbers['id' satisfies FieldName]
  const starts = batch.numbers['start' satisfies FieldName]
  const corrected = open.corrected()
  // What the API told alone until now makes way for the row that tells it for good.
  for (const [id, { alone }] of open.pulled())
    if (alone && plan.firstRow.has(id)) {
      connection.run('delete from activity where id = ?', [id])
      connection.run('update pulled set alone = 0 where activity = ?', [id])
    }
  insertRows(connection, shape.fields, batch, plan.fresh)
  const clock = createClock(open)
  const whole = `insert or replace into activity values (${shape.fields.map(() => '?').join(', ')})`
  try {
    plan.fresh.forEach((fresh, row) => {
      if (fresh === 1) clock.set(ids?.[row] ?? 0, starts?.[row] ?? 0, source.deviceZone)
    })
    for (const [id, { values, zone, same }] of plan.spoken) {
      const said = corrected.get(id)
      if (!same || said) connection.run(whole, said ? shape.correctValues(values, said) : values)
      if (!same) connection.run('delete from sky where activity = ?', [id])
      clock.set(id, Number(values[at]), zone)
    }
    // A row inserted straight from the columns, as when all is told anew.
    if (corrected.size > 0)
      plan.fresh.forEach((fresh, row) => {
        const said = fresh === 1 && !plan.spoken.has(ids?.[row] ?? 0) ? corrected.get(ids?.[row] ?? 0) : undefined
        if (said) connection.run(whole, shape.correctValues(valuesOf(open, ids?.[row] ?? 0), said))
      })
  } finally {
    clock.end()
  }
  keepIssues(open, source, batch, from)
  connection.run('insert or replace into reached (source, line) values (?, ?)', [source.id, batch.lines[batch.rows - 1] ?? 0])
  // What the API tells beside these rows is told again once they are known.
  connection.run("update built set paired = 0, located = -1, skies = -1, pulled = ''")
}

/** What `writePlan` wrote is now known. */
export const remember = (open: Open, source: Source, batch: Batch, plan: Plan): void => {
  const known = open.known()
  open.forgetPulled()
  const ids = batch.numbers['id' satisfies FieldName]
  plan.fresh.forEach((fresh, row) => {
    if (fresh === 1) known.add(ids?.[row] ?? 0)
  })
  open.reached().set(source.id, batch.lines[batch.rows - 1] ?? 0)
}
