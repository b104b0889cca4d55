import type { Db, StoreTrouble } from '../../src/contract/db'
import type { TrackProgress, TrackReport, TracksEnd } from '../../src/contract/tracks'
import { done } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'
import { shelve } from '../import/shelf'
import { readTracks } from '../import/tracks'
import { decodingHere } from './decoding'

type Cell = number | string | null

/** What the file of one activity came to. */
export interface ActivityFile {
  readonly id: number
  readonly file: string
  /** `read`, or why not. */
  readonly outcome: string
  readonly format: string | null
  readonly points: number
  /** Metres and seconds by the track; null where it can't tell. */
  readonly metres: number | null
  readonly elapsed: number | null
  readonly moving: number | null
  /** Seconds by distance. */
  readonly efforts: Readonly<Record<string, number>>
}

export interface ToldByFiles {
  readonly report: TrackReport
  /** How each activity's zone is found now that places are known. */
  readonly zones: Readonly<Record<string, number>>
  readonly activities: readonly ActivityFile[]
}

/** Reads the activity files among what was opened, one after another in this thread. */
export const readActivityFiles = async (
  db: Db,
  files: readonly File[],
  progress: (progress: TrackProgress) => void,
): Promise<Outcome<TracksEnd, StoreTrouble>> =>
  readTracks({ db, copies: null, pool: decodingHere, now: () => performance.now() }, 'own', await shelve(files), { progress, stopped: () => false })

/** All rows of a part of what can be taken along, each by its columns' names. */
const rowsOf = async (db: Db, part: 'activities' | 'tracks'): Promise<Outcome<readonly ((column: string) => Cell)[], StoreTrouble>> => {
  const rows: ((column: string) => Cell)[] = []
  for (let after: number | null = -1; after !== null;) {
    const some: Awaited<ReturnType<Db['takeout']>> = await db.takeout('own', part, after)
    if (!some.ok) return some
    const { columns } = some.value
    for (const row of some.value.rows) rows.push((column) => row[columns.indexOf(column)] ?? null)
    after = some.value.next
  }
  return done(rows)
}

const numberOrNull = (cell: Cell | undefined): number | null => (typeof cell === 'number' ? cell : null)

/** What became of the activity files of everything read so far. */
export const toldByFiles = async (db: Db): Promise<Outcome<ToldByFiles, StoreTrouble>> => {
  const report = await db.trackReport('own')
  if (!report.ok) return report
  if (report.value.named - report.value.waiting === 0) return done({ report: report.value, zones: {}, activities: [] })
  const activities = await rowsOf(db, 'activities')
  if (!activities.ok) return activities
  const tracks = await rowsOf(db, 'tracks')
  if (!tracks.ok) return tracks
  const byName = new Map(tracks.value.map((cell) => [cell('name'), cell]))
  const zones: Record<string, number> = {}
  for (const cell of activities.value) {
    const source = String(cell('timeZoneSource'))
    zones[source] = (zones[source] ?? 0) + 1
  }
  return done({
    report: report.value,
    zones,
    activities: activities.value.flatMap((activity) => {
      const file = activity('file')
      const cell = byName.get(file)
      if (cell === undefined) return []
      const format = cell('format')
      return {
        id: Number(activity('id')),
        file: String(file),
        outcome: String(cell('outcome')),
        format: typeof format === 'string' ? format : null,
        points: Number(cell('points')),
        metres: numberOrNull(cell('metres')),
        elapsed: numberOrNull(cell('elapsed')),
        moving: numberOrNull(cell('moving')),
        efforts: JSON.parse(String(cell('efforts') ?? '{}')),
      }
    }),
  })
}
