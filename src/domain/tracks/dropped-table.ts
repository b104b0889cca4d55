import { registry } from '../activity/columns'
import type { ColumnName } from '../activity/columns'
import { droppedId, droppedPath, plainFileName } from '../activity/dropped'
import type { Summary } from './summary'
import type { Told } from './track'

/** An activity file that came without an export, and what it came to. */
export interface DroppedTrack {
  /** SHA-256 of its bytes as they are unpacked, hex. */
  readonly hash: string
  readonly name: string
  readonly told: Told
  readonly summary: Summary
  /** UTC ms of the first sample; null where no sample has a time. */
  readonly firstTime: number | null
}

/** One that gave nothing. */
export interface DroppedLoss {
  /** Null where it could not be had at all. */
  readonly hash: string | null
  readonly name: string
  readonly why: string
}

const columns: readonly { readonly name: ColumnName; readonly titles: { readonly en: string } }[] = registry
const noHash = '0'.repeat(64)

/** The year first: the one order of digits that nobody reads otherwise. Blank where a year has more than four. */
const dateCell = (utc: number): string =>
  utc >= -62_135_596_800_000 && utc < 253_402_300_800_000 ? new Date(utc).toISOString().slice(0, 19).replace('T', ' ') : ''
const numberCell = (value: number | null, decimals: number): string =>
  value === null || !Number.isFinite(value) ? '' : String(Number(value.toFixed(decimals)))
const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Its start: the first sample's moment, as with Strava; a file without samples may still tell one. */
export const startOfTrack = ({ firstTime, told }: DroppedTrack): number | null => firstTime ?? told.start

/** A sport that the file does not say stays blank: it is nobody's guess. What is said to be a run inside is so by its name, for a table has no column for it. */
const typeCell = ({ sport, indoor }: Told): string => (sport === 'Run' && indoor === true ? 'Indoor Run' : (sport ?? ''))

type Cells = Readonly<Partial<Record<ColumnName, string>>>

const cellsOf = (track: DroppedTrack, path: string): Cells => {
  const { hash, name, told, summary } = track
  const start = startOfTrack(track)
  // The device's own distance, which a footpod or a calibrated treadmill knows better than the places do; 0 is what it says where it measured none.
  const metres = told.distance !== null && told.distance > 0 ? told.distance : (summary.metres ?? told.distance)
  return {
    id: String(droppedId(hash)),
    start: start === null ? '' : dateCell(start),
    name: told.name?.trim() || plainFileName(name).replace(/\.(?:fit|gpx|tcx|bin)$/i, ''),
    typeShown: typeCell(told),
    file: path,
    elapsedExact: numberCell(summary.elapsed ?? told.elapsed, 0),
    // A ride is too fast for a course of a runner, and a treadmill may have none: the timer knows.
    movingTime: numberCell(summary.moving ?? told.timer, 0),
    distanceMetres: numberCell(metres, 2),
    timerTime: numberCell(told.timer, 0),
  }
}

/** A row without an id, which no reader takes for an activity: it is put aside and counted. */
const lossCells = ({ hash, name, why }: DroppedLoss): Cells => ({ description: why, file: droppedPath(hash ?? noHash, name) })

const line = (cells: Cells): string => `${columns.map((column) => quoted(cells[column.name] ?? '')).join(',')}\n`

/** By their UTF-16 units, the same in every language. */
const compare = <T extends number | string>(one: T, other: T): number => (one < other ? -1 : one > other ? 1 : 0)

/**
 * The table that an export of these files would hold: a row for each, those that gave nothing last. The same files make the same text, in whatever order they come; a file that
 * came twice has the same row twice, and is known the second time.
 */
export const droppedTable = (tracks: readonly DroppedTrack[], losses: readonly DroppedLoss[]): string => {
  const names = new Map<string, string>()
  for (const { hash, name } of tracks) {
    const before = names.get(hash)
    if (before === undefined || compare(name, before) < 0) names.set(hash, name)
  }
  const rows = tracks
    .map((track) => ({ ...track, name: names.get(track.hash) ?? track.name }))
    .sort((one, other) => compare(startOfTrack(one) ?? Infinity, startOfTrack(other) ?? Infinity) || compare(one.hash, other.hash))
    .map((track) => cellsOf(track, droppedPath(track.hash, track.name)))
  const lost = losses.map(lossCells).sort((one, other) => compare(one.file ?? '', other.file ?? ''))
  const header = `${columns.map(({ titles }) => quoted(titles.en)).join(',')}\n`
  return header + [...rows, ...lost].map(line).join('')
}
