import type { KeptTrack, TrackFormat } from '../../src/contract/tracks'
import type * as ActivityFiles from './activity-files'
import type { Brought, Files } from './activity-files'
import { loadBuilt } from './built.ts'
import type * as Decoding from './decoding'
import { atLeast, against, median, ms, ratiosOf, spread, times } from './figures.ts'
import type { Session } from './session.ts'

/** Of the sample's: enough for a second or so of each. */
const counts = { fit: 300, tcx: 120, gpx: 120 } as const satisfies Readonly<Record<TrackFormat, number>>
/** Half of what two cores are to reach together. */
const rateTarget = 125
/** Bytes a point: of time, place, altitude and heart rate together, and of each column more. */
const baseTarget = 5.5
const columnTarget = 1
const base: readonly string[] = ['head', 'time', 'latitude', 'longitude', 'altitude', 'heartRate']

interface Taken {
  readonly files: number
  readonly bytes: number
  readonly points: number
  readonly read: readonly number[]
  readonly beside: readonly number[]
  readonly unpacked: readonly number[]
  readonly stored: readonly number[]
  readonly summed: readonly number[]
  readonly searched: readonly number[]
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const rate = (value: number): string => `${value.toFixed(0)} tracks/s`
const small = (value: number): string => value.toFixed(2)

const measure = async (
  decoding: typeof Decoding,
  format: TrackFormat,
  brought: Files,
  runs: number,
): Promise<{ readonly taken: Taken; readonly kept: readonly KeptTrack[] }> => {
  const beside = format === 'fit' ? decoding.parseFits : decoding.scanXml
  const { files } = brought
  // once before it counts, each: nothing here is about a cold start
  let { kept } = await decoding.readAll(brought)
  await beside(files)
  const taken = {
    read: [] as number[],
    beside: [] as number[],
    unpacked: [] as number[],
    stored: [] as number[],
    summed: [] as number[],
    searched: [] as number[],
  }
  for (let run = 0; run < runs; run++) {
    const read = await decoding.readAll(brought)
    kept = read.kept
    taken.read.push(read.time)
    taken.beside.push(await beside(files))
    taken.unpacked.push(decoding.unpackAll(files))
    taken.stored.push(read.stored)
    const { summed, searched } = decoding.sumUpAll(kept)
    taken.summed.push(summed)
    taken.searched.push(searched)
  }
  return { taken: { ...taken, files: files.length, bytes: sum(files.map(({ plain }) => plain)), points: sum(kept.map(({ points }) => points)) }, kept }
}

const say = (session: Session, format: TrackFormat, taken: Taken): void => {
  const { files, bytes, points, read, beside } = taken
  const name = format === 'fit' ? 'fit-file-parser, which stores nothing' : 'saxes alone'
  const rates = read.map((time) => (1000 * files) / time)
  const each = (what: string, values: readonly number[]): string =>
    `${what} ${ms(median(values) / files)} (${((100 * median(values)) / median(read)).toFixed(0)} %)`
  session.say(`${format.toUpperCase()}: ${files} files of ${(points / files).toFixed(0)} points, ${(bytes / files / 1000).toFixed(0)} KB each unpacked`)
  session.say(
    `  read, summed up and stored: ${times(median(ratiosOf(read, beside)))} ${name} (${ms(median(beside) / files)} a file) · ${spread(rates, rate)} · ${(bytes / 1000 / median(read)).toFixed(0)} MB/s · ${atLeast(median(rates), rateTarget, rate)}`,
  )
  session.say(
    `  of it a track ${[each('summed up in', taken.summed), each('its best efforts in', taken.searched), each('stored in', taken.stored), each('beside: unpacked by zlib in', taken.unpacked)].join(' · ')}`,
  )
}

/** Bytes a point of each column, over the points of the tracks that have it. */
const sizesOf = (kept: readonly KeptTrack[]): ReadonlyMap<string, number> => {
  const totals = new Map<string, { bytes: number; points: number }>()
  for (const { sizes, points } of kept)
    for (const [column, bytes] of Object.entries(sizes ?? {})) {
      // two bytes say that it is absent throughout
      if (bytes <= 2) continue
      const before = totals.get(column) ?? { bytes: 0, points: 0 }
      totals.set(column, { bytes: before.bytes + bytes, points: before.points + points })
    }
  return new Map([...totals].map(([column, { bytes, points }]) => [column, bytes / points]))
}

const saySizes = (session: Session, kept: readonly KeptTrack[], brought: readonly Brought[]): ReadonlyMap<string, number> => {
  const sizes = sizesOf(kept)
  const points = sum(kept.map(({ points: of }) => of))
  const all = sum(kept.map(({ data }) => data?.length ?? 0)) / points
  const together = sum(base.map((column) => sizes.get(column) ?? 0))
  session.say(
    `Stored: ${times(all / (sum(brought.map(({ bytes }) => bytes.length)) / points))} the files as they were brought · ${small(all)} bytes a point · time, place, altitude and heart rate ${small(together)} · ${against(together, baseTarget, small)}`,
  )
  session.say(`  ${[...sizes].map(([column, bytes]) => `${column} ${small(bytes)}`).join(' · ')}`)
  for (const [column, bytes] of sizes) if (!base.includes(column)) session.say(`  ${column}: ${against(bytes, columnTarget, small)}`)
  return sizes
}

/** Files of each format become kept tracks in one thread of this Node, beside what others need to look at the same files. */
export const measureTracks = async (session: Session): Promise<unknown> => {
  const decoding = await loadBuilt<typeof Decoding>('e2e/bench/decoding.ts')
  const { someFiles } = await loadBuilt<typeof ActivityFiles>('e2e/bench/activity-files.ts')
  session.say('Tracks in one thread of Node, warmed; the sample runner’s own files')
  const told: Record<string, Taken> = {}
  const allKept: KeptTrack[] = []
  const all: Brought[] = []
  for (const format of ['fit', 'tcx', 'gpx'] as const) {
    const brought = someFiles(format, counts[format])
    const { taken, kept } = await measure(decoding, format, brought, session.runs)
    say(session, format, taken)
    told[format] = taken
    allKept.push(...kept)
    all.push(...brought.files)
  }
  return { ...told, bytesAPoint: Object.fromEntries(saySizes(session, allKept, all)) }
}
