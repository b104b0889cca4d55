import { apiStamp } from './api-file'
import { createClock } from './absorb'
import { gearNames, toldOf } from './heard'
import type { GearNames, ToldOf } from './heard'
import type { Open } from './open'

const placeholdersOf = (count: number): string => Array.from({ length: count }, () => '?').join(', ')

/** Everything that was worked out of an activity of which nobody tells any more. */
const dropActivity = ({ connection }: Open, id: number): void => {
  connection.run('delete from activity where id = ?', [id])
  for (const table of ['wall', 'sky', 'pulled']) connection.run(`delete from ${table} where activity = ?`, [id])
  connection.run('delete from duplicate where id = ?1 or of = ?1', [id])
}

const notePulled = ({ connection }: Open, id: number, { rows, heard, isHidden }: ToldOf, gear: GearNames): void => {
  if (heard === null) {
    connection.run('delete from pulled where activity = ?', [id])
    return
  }
  const { gearId, gearName, manual } = heard.told
  connection.run('insert or replace into pulled values (?, ?, ?, ?, ?, ?, ?)', [
    id,
    rows.length === 0 ? 1 : 0,
    heard.clock.zone?.zone ?? null,
    isHidden ? heard.clock.day : null,
    gearId === null || gearName !== null || gear.has(gearId) ? null : gearId,
    manual === true ? 0 : 1,
    heard.at,
  ])
}

/** Writes activities as they are told now from all sides, the runner's word over them. To be called within a transaction. */
const writeTold = (open: Open, ids: readonly number[], gear: GearNames): void => {
  const { connection, shape } = open
  const said = open.corrected()
  const known = open.known()
  const startAt = shape.fields.findIndex((field) => field.name === 'start')
  const told = ids.map((id) => [id, toldOf(open, id, gear)] as const)
  for (const [id, one] of told) {
    if (one !== null) notePulled(open, id, one, gear)
    else dropActivity(open, id)
  }
  open.forgetPulled()
  const clock = createClock(open)
  try {
    for (const [id, one] of told) {
      if (one === null) {
        known.delete(id)
        continue
      }
      const word = said.get(id)
      const values = word ? shape.correctValues(one.values, word) : one.values
      const [before] = known.has(id) ? connection.rows('select * from activity where id = ?', [id]) : []
      known.add(id)
      if (before === undefined || !shape.sameValues(before, values)) {
        connection.run(`insert or replace into activity values (${placeholdersOf(shape.fields.length)})`, values)
        connection.run('delete from sky where activity = ?', [id])
      }
      clock.set(id, Number(one.values[startAt]), one.rows.at(-1)?.source.deviceZone ?? '')
    }
  } finally {
    clock.end()
  }
}

/** Rows of tracks that are here no more. */
const dropTracks = ({ connection }: Open): void => {
  for (const table of ['summary', 'effort', 'route', 'way', 'start_place', 'passage', 'sky'])
    connection.run(`delete from ${table} where file >= 1099511627776 and file not in (select id from track_file)`)
}

/** Who is not counted: what is in doubt; and while rows are missing whatever the API alone tells, where there is anything else that a history could end with. */
const writeHidden = (open: Open): void => {
  const { connection } = open
  connection.run('delete from hidden')
  if (!open.api.isJoined()) {
    connection.run('update built set holed = 0')
    return
  }
  connection.run('insert or ignore into hidden select cast(id as integer) from api.doubt')
  const lasting = 'exists (select 1 from activity where valid = 1 and id not in (select activity from pulled where alone = 1))'
  connection.run(`update built set holed = exists (select 1 from api.hole) and ${lasting}`)
  if (connection.number('select holed from built') === 1) connection.run('insert or ignore into hidden select activity from pulled where alone = 1')
}

/** Brings what follows from the API's rows in step with them: those of `ids`. To be called within a transaction. Faces may rest on them, and go. */
export const tellPulled = (open: Open, ids: readonly number[]): void => {
  const { connection } = open
  const gear: GearNames = open.api.isJoined() ? gearNames(connection) : new Map()
  open.forgetLocated()
  writeTold(open, ids, gear)
  dropTracks(open)
  writeHidden(open)
  connection.run('delete from face')
  connection.run('update built set paired = 0, skies = -1, pulled = ?', [apiStamp(connection, open.api.isJoined())])
}

/** Whether the derived tables know what the API told. */
const isInStep = (open: Open): boolean => open.connection.one('select pulled from built') === apiStamp(open.connection, open.api.isJoined())

/** Every activity of which the API tells, or told. */
const everyId = (open: Open): number[] => {
  const heard = open.api.isJoined() ? " union select cast(id as integer) from api.reply where kind in ('summary', 'detail')" : ''
  return open.connection.rows(`select activity from pulled${heard}`).map(([id]) => Number(id))
}

/** Whatever a kill left undone, or other facts have changed: all of them again, where they are not in step. True where something was taken away with the file that told of it. */
export const bringUpPulled = (open: Open): boolean => {
  if (isInStep(open)) return false
  const { connection } = open
  const ids = everyId(open)
  connection.exec('pragma secure_delete=on')
  if (ids.length > 0 || open.api.isJoined()) connection.run('update main.meta set revision = revision + 1')
  const revision = open.revision()
  connection.transaction(() => {
    tellPulled(open, ids)
    connection.run('update built set revision = ?, located = -1', [revision])
  })
  return ids.length > 0 && !open.api.isJoined()
}
