import type { Copied, FileLoss, KeptTrack, TrackFormat, TrackPage, TrackReport, Wanted } from '../../src/contract/tracks'
import { differing } from '../../src/domain/efforts/efforts'
import type { Effort } from '../../src/domain/efforts/efforts'
import type { Summary } from '../../src/domain/tracks/summary'
import { readTrack } from '../../src/domain/tracks/stored'
import type { Channel } from '../../src/domain/tracks/stored'
import type { Flaw, Told } from '../../src/domain/tracks/track'
import type { Cell, Connection } from './connection'
import type { Open } from './open'
import { wayName } from './own-text'
import { clusterOf, placeReport, placesOf, placesWanted } from './places'
import { kept } from './rebuild'
import { writeRoute } from './ways'

const numberOrNull = (cell: Cell | undefined): number | null => (typeof cell === 'number' ? cell : null)
const textOrNull = (cell: Cell | undefined): string | null => (typeof cell === 'string' ? cell : null)

/** What was erased while its file was being read stays erased. */
const isErased = (connection: Connection): boolean => connection.one('select 1 from activity limit 1') !== 1

/** Numbers of tracks that came from Strava's API lie above all others: both lists are read as one. */
const apiFiles = 2 ** 40

/** What the files told, among the facts or beside them. To be called within a transaction. */
const writeTrackFiles = (connection: Connection, schema: 'main' | 'api', files: readonly KeptTrack[], readAt: number): void => {
  for (const file of files) {
    const id = connection.number(
      `select coalesce((select id from ${schema}.track_file where name = ?1), (select coalesce(max(id), ?2) + 1 from ${schema}.track_file))`,
      [file.name, schema === 'api' ? apiFiles : 0],
    )
    connection.run(
      `insert into ${schema}.track_file (id, name, hash, bytes, rev, outcome, format, points, sizes, flaws, told, latitude, longitude, zone, offset, read_at)
         values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
         on conflict (name) do update set hash = ?3, bytes = ?4, rev = ?5, outcome = ?6, format = ?7, points = ?8, sizes = ?9, flaws = ?10, told = ?11,
           latitude = ?12, longitude = ?13, zone = ?14, offset = ?15, read_at = ?16`,
      [
        id,
        file.name,
        file.hash,
        file.bytes,
        file.rev,
        file.outcome,
        file.format,
        file.points,
        file.sizes === null ? null : JSON.stringify(file.sizes),
        JSON.stringify(file.flaws),
        file.told === null ? null : JSON.stringify(file.told),
        file.first?.latitude ?? null,
        file.first?.longitude ?? null,
        file.first?.zone ?? null,
        file.told?.offset ?? null,
        readAt,
      ],
    )
    connection.run(`delete from ${schema}.track where file = ?`, [id])
    if (file.data !== null) connection.prepare(`insert into ${schema}.track (file, data) values (?, ?)`).runWithBlob([id], file.data)
  }
}

/** Facts alone: what the files told. To be called within a transaction. */
export const keepTrackFiles = (connection: Connection, files: readonly KeptTrack[], readAt: number): void => {
  if (isErased(connection)) return
  writeTrackFiles(connection, 'main', files, readAt)
  connection.run('update main.meta set tracks = tracks + 1')
}

/** The same of what the streams of Strava's API told, beside the facts. To be called within a transaction. */
export const keepApiTracks = (connection: Connection, files: readonly KeptTrack[], readAt: number): void => writeTrackFiles(connection, 'api', files, readAt)

/** What follows from each file. To be called within a transaction. */
export const writeSummaries = (connection: Connection, files: readonly Pick<KeptTrack, 'name' | 'summary' | 'route'>[]): void => {
  for (const { name, summary, route } of files) {
    const id = connection.one('select id from track_file where name = ?', [name])
    if (typeof id !== 'number') continue
    connection.run('delete from effort where file = ?', [id])
    connection.run('delete from summary where file = ?', [id])
    writeRoute(connection, id, route)
    if (summary === null) continue
    const { rev, metres, elapsed, moving, spikes, removed, trouble, graded, halves, sensor } = summary
    connection.run('insert into summary values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', [
      id,
      rev,
      metres,
      elapsed,
      moving,
      spikes,
      removed,
      trouble,
      graded?.metres ?? null,
      graded?.speed ?? null,
      halves?.ratio ?? null,
      halves?.pauseShare ?? null,
      sensor?.temperature ?? null,
      sensor?.samples ?? null,
    ])
    for (const effort of summary.efforts)
      connection.run('insert into effort values (?, ?, ?, ?, ?, ?)', [
        id,
        effort.distance,
        effort.metres,
        effort.seconds,
        effort.fromSeconds,
        effort.fromMetres,
      ])
  }
}

export const keepCopies = (connection: Connection, copies: readonly Copied[]): void => {
  if (isErased(connection)) return
  for (const { name, at, bytes } of copies) connection.run('insert or replace into track_copy (name, at, bytes) values (?, ?, ?)', [name, at, bytes])
}

/** A file that the runner deleted with its run is read all the same: an undo then finds it. */
const named = 'activity.file is not null'
/** By Strava's number alone a track is named that came from the API: no export holds it. */
const isOfExport = "activity.file glob '*[^0-9]*'"

/** The newest first: what is looked at is mostly of late. */
export const wanted = (
  { connection }: Open,
  revs: { readonly decoderRev: number; readonly summaryRev: number; readonly routeRev: number; readonly placesRev: number },
): Wanted => ({
  files: connection
    .rows(
      `select activity.file, track_copy.at, track_copy.bytes, track_file.outcome, max(activity.start) from activity
         left join track_file on track_file.name = activity.file left join track_copy on track_copy.name = activity.file
         where ${isOfExport} and (track_file.id is null or track_file.rev < ? or track_file.outcome = 'missing') group by activity.file order by 5 desc`,
      [revs.decoderRev],
    )
    .map(([name, at, bytes, outcome]) => ({
      name: String(name),
      copy: typeof at === 'number' ? { name: String(name), at, bytes: Number(bytes) } : null,
      missed: outcome === 'missing',
    })),
  summaries: connection
    .rows(
      `select name from track_file join track on track.file = track_file.id left join summary on summary.file = track_file.id left join route on route.file = track_file.id
         where track_file.rev >= ? and (summary.rev is null or summary.rev < ? or route.rev is null or route.rev < ?) order by track_file.id desc`,
      [revs.decoderRev, revs.summaryRev, revs.routeRev],
    )
    .map(([name]) => String(name)),
  places: placesWanted(connection, revs.decoderRev, revs.placesRev),
  packed: connection.number('select coalesce(max(at + bytes), 0) from track_copy'),
})

export const knownFiles = ({ connection }: Open, paths: readonly string[]): readonly string[] => {
  const here = new Set(connection.rows('select distinct file from activity where file is not null').map(([file]) => file))
  return paths.filter((path) => here.has(path))
}

/** A track as it is stored; null where there is none. */
export const trackBytes = ({ connection }: Open, name: string): Uint8Array<ArrayBuffer> | null =>
  connection.blob('select data from track join track_file on track_file.id = track.file where name = ?', [name])

const shownNames = 200
/** A time differs by at least this: s. */
const differingSeconds = 60

const sumInto = <K extends string>(sums: Partial<Record<K, number>>, more: Readonly<Partial<Record<K, number>>>): void => {
  for (const [key, value] of Object.entries(more) as [K, number][]) sums[key] = (sums[key] ?? 0) + value
}

export const trackReport = ({ connection }: Open, decoders: number): TrackReport => {
  const [counts] = connection.rows(`select count(*) filter (where ${named}), count(*) filter (where file is null) from activity where ${kept}`)
  const files = connection.rows(
    `select track_file.name, outcome, rev, format, points, sizes, flaws, track_copy.name is not null from (select distinct file from activity where ${named} and ${kept}) as listed
       left join track_file on track_file.name = listed.file left join track_copy on track_copy.name = listed.file`,
  )
  const settled = files.filter((row) => typeof row[1] === 'string' && Number(row[2]) >= decoders)
  const isRead = (row: readonly Cell[]): boolean => row[1] === 'read'
  const read = settled.filter(isRead)
  const flaws = new Map<Flaw, { files: number; times: number }>()
  const sizes: Partial<Record<Channel | 'head', number>> = {}
  const pointsWith: Partial<Record<Channel, number>> = {}
  for (const row of read) {
    for (const [flaw, times] of Object.entries(JSON.parse(String(row[6]))) as [Flaw, number][]) {
      const before = flaws.get(flaw) ?? { files: 0, times: 0 }
      flaws.set(flaw, { files: before.files + 1, times: before.times + times })
    }
    if (typeof row[5] !== 'string') continue
    const taken: Record<Channel | 'head', number> = JSON.parse(row[5])
    sumInto(sizes, taken)
    // A column that is absent throughout takes a byte or two to say so.
    for (const [channel, size] of Object.entries(taken)) if (channel !== 'head' && size > 2) sumInto(pointsWith, { [channel]: Number(row[4]) })
  }
  const lost = Map.groupBy(
    settled.filter((row) => !isRead(row)),
    (row) => String(row[1]) as FileLoss,
  )
  const formats: Partial<Record<TrackFormat, number>> = {}
  for (const row of read) if (typeof row[3] === 'string') sumInto(formats, { [row[3]]: 1 })
  const [differ] = connection.rows(
    `select count(*) filter (where abs(summary.metres - activity.distance) > ${differing} * activity.distance),
       count(*) filter (where abs(summary.elapsed - activity.elapsed) > max(${differingSeconds}, ${differing} * activity.elapsed)), count(*)
       from activity join track_file on track_file.name = activity.file join summary on summary.file = track_file.id
       where isRun = 1 and summary.metres is not null and ${kept}`,
  )
  return {
    named: Number(counts?.[0]),
    unnamed: Number(counts?.[1]),
    read: read.length,
    waiting: files.length - settled.length,
    copied: files.filter((row) => row[7] === 1 && !(typeof row[1] === 'string' && Number(row[2]) >= decoders)).length,
    formats,
    losses: [...lost].map(([why, rows]) => ({ why, count: rows.length, names: rows.slice(0, shownNames).map((row) => String(row[0])) })),
    flaws: [...flaws].map(([what, { files, times }]) => ({ what, files, times })),
    differ: { distance: Number(differ?.[0]), time: Number(differ?.[1]), of: Number(differ?.[2]) },
    points: read.reduce((sum, row) => sum + Number(row[4]), 0),
    sizes,
    pointsWith,
    places: placeReport(connection, decoders),
  }
}

const summaryOf = (connection: Connection, file: number): Summary | null => {
  const [row] = connection.rows(
    'select rev, metres, elapsed, moving, spikes, removed, trouble, graded_metres, graded_speed, halves_ratio, pause_share, wrist, wrist_samples from summary where file = ?',
    [file],
  )
  if (row === undefined) return null
  const [rev, metres, elapsed, moving, spikes, removed, trouble, gradedMetres, gradedSpeed, ratio, pauseShare, wrist, samples] = row
  return {
    rev: Number(rev),
    metres: numberOrNull(metres),
    elapsed: numberOrNull(elapsed),
    moving: numberOrNull(moving),
    spikes: Number(spikes),
    removed: Number(removed),
    trouble: textOrNull(trouble) as Summary['trouble'],
    efforts: connection
      .rows('select distance, metres, seconds, from_seconds, from_metres from effort where file = ? order by metres', [file])
      .map(([distance, length, seconds, fromSeconds, fromMetres]): Effort => ({
        distance: String(distance) as Effort['distance'],
        metres: Number(length),
        seconds: Number(seconds),
        fromSeconds: Number(fromSeconds),
        fromMetres: Number(fromMetres),
      })),
    graded: typeof gradedMetres === 'number' ? { metres: gradedMetres, speed: Number(gradedSpeed) } : null,
    halves: typeof pauseShare === 'number' ? { ratio: numberOrNull(ratio), pauseShare } : null,
    sensor: typeof wrist === 'number' ? { temperature: wrist, samples: Number(samples) } : null,
  }
}

/** What is known of an activity's file; null where it names none, or none was read yet. */
export const trackPage = (open: Open, activity: number): TrackPage | null => {
  const { connection } = open
  const [row] = connection.rows(
    `select track_file.id, track_file.name, outcome, format, points, flaws, told, coalesce(activity.indoor, told ->> 'indoor', latitude is null)
       from activity join track_file on track_file.name = activity.file where activity.id = ?`,
    [activity],
  )
  if (row === undefined) return null
  const [id, name, outcome, format, points, flaws, told, indoor] = row
  const bytes = trackBytes(open, String(name))
  return {
    file: String(name),
    outcome: String(outcome) as TrackPage['outcome'],
    format: textOrNull(format) as TrackFormat | null,
    points: Number(points),
    flaws: JSON.parse(String(flaws)),
    told: typeof told === 'string' ? (JSON.parse(told) as Told) : null,
    summary: summaryOf(connection, Number(id)),
    indoor: indoor === 1,
    track: bytes === null ? null : readTrack(bytes),
    where: placesOf(connection, Number(id)),
    ...clusterOf(connection, Number(id)),
    wayName: wayName(open, activity),
  }
}
