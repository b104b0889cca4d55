import type { Connection } from './connection'
import type { Open } from './open'

const dayMs = 86_400_000

/** Rows that went because their time was over: how many, and between which days. */
export interface Hole {
  readonly oldest: number
  readonly newest: number
  readonly rows: number
}

export const holeOf = ({ connection, api }: Open): Hole | null => {
  const [row] = api.isJoined() ? connection.rows('select oldest, newest, rows from api.hole') : []
  return row === undefined ? null : { oldest: Number(row[0]), newest: Number(row[1]), rows: Number(row[2]) }
}

/** Told by nothing but the API, counted until now, and recorded by nothing else either: what is missing once they are gone. */
const lonely = `alone = 1 and activity not in (select activity from correction where kind in ('deleted', 'not-mine'))
  and activity not in (select cast(id as integer) from api.doubt)
  and activity not in (select of from duplicate where why = 'same-start-and-time' and id in (select activity from raw_row where activity is not null)
    union select id from duplicate where why = 'same-start-and-time' and of in (select activity from raw_row where activity is not null))`

/** The hole with these rows gone as well, or all of them; as the derived tables know them until now. */
export const holeAfter = (open: Open, ids: readonly number[] | 'all'): Hole | null => {
  const before = holeOf(open)
  const here = open.connection.rows(`select activity, start from pulled join activity on activity.id = pulled.activity where ${lonely}`)
  const going = ids === 'all' ? null : new Set(ids)
  const days = here.filter(([id]) => going === null || going.has(Number(id))).map(([, start]) => Math.floor(Number(start) / dayMs))
  if (days.length === 0) return before
  return {
    oldest: Math.min(before?.oldest ?? Infinity, ...days),
    newest: Math.max(before?.newest ?? -Infinity, ...days),
    rows: (before?.rows ?? 0) + days.length,
  }
}

/** To be called within a transaction. */
export const writeHole = (connection: Connection, hole: Hole | null): void => {
  if (hole === null) connection.run('delete from api.hole')
  else connection.run('insert or replace into api.hole values (1, ?, ?, ?)', [hole.oldest, hole.newest, hole.rows])
}

/** An export that was made after the days of the hole, or holds what was done on its last one or later: whatever is missing was deleted by the runner. */
export const isFilledByExport = ({ connection }: Open, { newest }: Hole): boolean => {
  const made = connection.one("select max(as_of) from main.source where kind = 'strava-csv' and state = 'complete'")
  if (typeof made !== 'number') return false
  if (Math.floor(made / dayMs) > newest) return true
  const held = `select max(activity.start) from activity join raw_row on raw_row.activity = activity.id join main.source on source.id = raw_row.source
    where source.kind = 'strava-csv' and source.state = 'complete'`
  const last = connection.one(held)
  return typeof last === 'number' && Math.floor(last / dayMs) >= newest
}

/** As many are here again between its days as went: they were all asked for once more. */
export const isFilledByApi = ({ connection }: Open, { oldest, newest, rows }: Hole): boolean =>
  connection.number('select count(*) from pulled join activity on activity.id = pulled.activity where alone = 1 and start >= ? and start < ?', [
    oldest * dayMs,
    (newest + 1) * dayMs,
  ]) >= rows
