import type { PullMark } from '../../src/contract/pulled'
import type { Values } from '../../src/domain/activity/activity'
import { fieldIndex } from '../../src/domain/activity/normalise'
import { activityOf } from '../../src/domain/strava/activity-of'
import type { ToldClock } from '../../src/domain/strava/clock-of'
import { isFields } from '../../src/domain/strava/fields'
import { readActivity, readGear } from '../../src/domain/strava/reply'
import type { ToldActivity } from '../../src/domain/strava/reply'
import { mergeSources } from '../../src/domain/strava/same-run'
import type { Merged } from '../../src/domain/strava/same-run'
import { rowsOf } from './absorb'
import type { Connection } from './connection'
import type { Open } from './open'

/** An activity as Strava's API tells it. */
export interface Heard {
  readonly told: ToldActivity
  readonly values: Values
  readonly clock: ToldClock
  /** UTC ms at which it was told last. */
  readonly at: number
}

/** How far the pull got, and whose rows are here; null where nobody is connected. */
export const markOf = ({ connection, api }: Open): PullMark | null => {
  const [row] = api.isJoined() ? connection.rows('select athlete, retention_days, reach, before, listed from api.mark') : []
  if (row === undefined) return null
  const [athlete, days, reach, before, listed] = row
  return {
    athlete: String(athlete),
    retentionDays: Number(days),
    reach: reach === 'all' ? 'all' : 'recent',
    before: typeof before === 'number' ? before : null,
    listed: listed === 1,
  }
}

/** JSON, or nothing that could be read as such. */
export const parsed = (text: string | null): unknown => {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * What the replies about an activity say together, as JSON: the detail, and over it what a summary says that was told after it, but never with a blank. Null where there is
 * no reply.
 */
export const activityBody = (connection: Connection, id: string): { readonly body: unknown; readonly at: number } | null => {
  const found = connection.rows("select body, at from api.reply where id = ? and kind in ('summary', 'detail') order by at, kind desc", [id])
  const last = found.at(-1)
  if (last === undefined) return null
  const bodies = found.map(([body]) => parsed(typeof body === 'string' ? body : null)).filter(isFields)
  const body: Record<string, unknown> = {}
  for (const one of bodies) for (const [key, value] of Object.entries(one)) if (value !== null || body[key] === undefined) body[key] = value
  const { gear } = body
  // A summary names the shoes by their id alone: those of an older detail may be others.
  if (isFields(gear) && gear['id'] !== body['gear_id']) delete body['gear']
  return { body: bodies.length === 0 ? null : body, at: Number(last[1]) }
}

export type GearNames = ReadonlyMap<string, string>

export const gearNames = (connection: Connection): GearNames =>
  new Map(
    connection
      .rows("select body from api.reply where kind = 'gear'")
      .map(([body]) => readGear(parsed(typeof body === 'string' ? body : null)))
      .flatMap((read) => (read.ok && read.value.name !== null ? [[read.value.id, read.value.name] as const] : [])),
  )

/** What a body tells of an activity; null where it tells none that anybody can read. */
export const heardIn = (body: unknown, at: number, gear: GearNames): Heard | null => {
  const read = readActivity(body)
  if (!read.ok) return null
  const row = activityOf(read.value, gear)
  return row.ok ? { told: read.value, values: row.value.values, clock: row.value.clock, at } : null
}

const heardOf = (open: Open, id: number, gear: GearNames): Heard | null => {
  const found = open.api.isJoined() ? activityBody(open.connection, String(id)) : null
  return found === null ? null : heardIn(found.body, found.at, gear)
}

/** What is told of one activity from all sides, the runner's own word left out. */
export interface ToldOf {
  readonly rows: ReturnType<typeof rowsOf>
  readonly heard: Heard | null
  /** As many as the table has columns. */
  readonly values: Values
  /** Where an export and the API both tell of it. */
  readonly merged: Merged | null
  /** The start is the API's, and its hour is hidden. */
  readonly isHidden: boolean
}

const fileAt = fieldIndex('file')

/** Null where nobody tells of it. An export's own file is read before the API's streams. */
export const toldOf = (open: Open, id: number, gear: GearNames = open.api.isJoined() ? gearNames(open.connection) : new Map()): ToldOf | null => {
  const rows = rowsOf(open, id)
  const heard = heardOf(open, id, gear)
  const newest = rows.at(-1)
  const exported = newest === undefined ? null : rows.map((row) => row.values).reduce(open.shape.mergeValues)
  if (heard === null) return exported === null ? null : { rows, heard, values: exported, merged: null, isHidden: false }
  const merged =
    exported === null
      ? null
      : mergeSources({ export: { values: exported, asOf: newest?.source.asOf ?? 0 }, api: { values: heard.values, asOf: heard.at } }, heard.clock.hour)
  const told = merged?.values ?? heard.values
  const values = Array.from(open.shape.fields, (_, at) => told[at] ?? null)
  if (values[fileAt] === null && open.connection.one('select 1 from api.track_file where name = ?', [String(id)]) === 1) values[fileAt] = String(id)
  return { rows, heard, values, merged, isHidden: exported === null && heard.clock.hour === 'hidden' }
}
