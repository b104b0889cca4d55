import type { PulledBodies, PulledWanted } from '../../src/contract/pulled'
import { begunWithin } from '../../src/domain/strava/begun'
import { isFields } from '../../src/domain/strava/fields'
import { decoderRev } from '../../src/domain/tracks/revs'
import { activityBody, gearNames, heardIn } from './heard'
import type { Open } from './open'

const dayMs = 86_400_000

/** Runs whose way Strava may know and no file of an export tells, and which nobody doubts; the newest first. */
export const tracked = `from pulled join activity on activity.id = pulled.activity where tracked = 1 and isRun = 1 and (file is null or file not glob '*[^0-9]*')
  and cast(pulled.activity as text) not in (select id from api.doubt)`
export const hasStreams = "exists (select 1 from api.reply where kind = 'streams' and id = cast(pulled.activity as text)"
/** Of the streams that are here, those with something in them and no track of this build. */
export const untracked = `${hasStreams} and body is not null) and not exists (select 1 from api.track_file where name = cast(pulled.activity as text) and rev >= ${decoderRev})`

export const wantedPulled = (open: Open): PulledWanted => {
  if (!open.api.isJoined()) return { streams: [], gear: [], tracks: [], doubted: [] }
  const ids = (sql: string): string[] => open.connection.rows(sql).map(([id]) => String(id))
  const newest = 'order by start desc, pulled.activity desc'
  return {
    streams: ids(`select cast(pulled.activity as text) ${tracked} and not ${hasStreams}) ${newest}`),
    gear: ids(
      'select pulled.gear from pulled join activity on activity.id = pulled.activity where pulled.gear is not null group by pulled.gear order by max(start) desc',
    ),
    tracks: ids(`select cast(pulled.activity as text) ${tracked} and ${untracked} ${newest}`),
    doubted: ids('select id from api.doubt order by at, id'),
  }
}

export const pulledBetween = (open: Open, from: number, to: number | null, asOf: number): readonly string[] => {
  if (!open.api.isJoined()) return []
  const { connection } = open
  // What an export says of the start goes first, and may be a day off: the API's own word is looked at below.
  const near = connection.rows(
    `select cast(pulled.activity as text) from pulled join activity on activity.id = pulled.activity where pulled.at < ? and start between ? and ?
      and cast(pulled.activity as text) not in (select id from api.doubt) order by start desc, pulled.activity desc`,
    [asOf, from * 1000 - 2 * dayMs, to === null ? Number.MAX_SAFE_INTEGER : to * 1000 + 2 * dayMs],
  )
  const gear = gearNames(connection)
  return near.flatMap(([name]) => {
    const id = String(name)
    const found = activityBody(connection, id)
    const heard = found === null ? null : heardIn(found.body, found.at, gear)
    if (heard === null) return []
    const begun = begunWithin(heard.clock)
    return begun.from >= from && (to === null || begun.to < to) ? [id] : []
  })
}

export const pulledBodies = (open: Open, id: string): PulledBodies | null => {
  if (!open.api.isJoined()) return null
  const { connection } = open
  const activity = activityBody(connection, id)
  const streams = connection.one("select body from api.reply where kind = 'streams' and id = ?", [id])
  if (!isFields(activity?.body) || typeof streams !== 'string') return null
  const gear = connection.rows("select body from api.reply where kind = 'gear' and body is not null").map(([body]) => String(body))
  return { activity: JSON.stringify(activity.body), streams, gear }
}
