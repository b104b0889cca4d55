import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, inflateRawSync } from 'node:zlib'
import { writeBigZip } from '../fixtures/big-zip.ts'
import { localHeader, type Laid } from '../fixtures/zip-bytes.ts'
import type * as ActivityFiles from './activity-files'
import { inFreshBrowser } from './browser.ts'
import { loadBuilt } from './built.ts'
import { against, atLeast, median, megabytes, ms, ratiosOf, spread, times } from './figures.ts'
import { rendererMemory } from './memory.ts'
import { importFile, openPicker, readTracks } from './page.ts'
import type { Session } from './session.ts'

const files = 5000
const rateTarget = 250
const peakTarget = 300e6

/** Milliseconds in which Node's zlib unpacks the same members, one after another, and makes nothing of them. */
const unpackMembers = (path: string, members: readonly Laid[]): number => {
  const file = openSync(path, 'r')
  try {
    const begun = performance.now()
    for (const member of members) {
      const packed = Buffer.allocUnsafe(member.compressed)
      readSync(file, packed, 0, packed.length, member.offset + localHeader(member).length)
      const unpacked = inflateRawSync(packed)
      if (member.name.endsWith('.gz')) gunzipSync(unpacked)
    }
    return performance.now() - begun
  } finally {
    closeSync(file)
  }
}

interface Read {
  /** Milliseconds from the hand-over until all rows were committed, and from then until the last track was. */
  readonly table: number
  readonly tracks: number
  readonly says: string
  /** Bytes before the file was handed over, when the table was read, and when the tracks were: the highest until then. */
  readonly idle: number | null
  readonly peakOfTable: number | null
  readonly peak: number | null
}

const readInPage = (url: string, path: string): Promise<Read> =>
  inFreshBrowser(async ({ page, profile }) => {
    await openPicker(page, url)
    const idle = rendererMemory(profile)?.now ?? null
    const table = await importFile(page, path)
    const peakOfTable = rendererMemory(profile)?.peak ?? null
    const { end, says } = await readTracks(page)
    return { table: table.end - table.drop, tracks: end - table.end, says, idle, peakOfTable, peak: rendererMemory(profile)?.peak ?? null }
  })

const rate = (value: number): string => `${value.toFixed(0)} tracks/s`
const middle = (values: readonly (number | null)[]): number => median(values.map((value) => value ?? Number.NaN))

/** An export of that many bytes with 5,000 activity files, through the page's own picker: how fast its tracks are read, and how much memory that takes. */
export const measureBig = async (session: Session, bytes: number): Promise<unknown> => {
  const { exportWith } = await loadBuilt<typeof ActivityFiles>('e2e/bench/activity-files.ts')
  const made = exportWith(files)
  const path = join(session.folder, `tracks-${bytes}.zip`)
  const zip = await writeBigZip(path, made.csv, bytes, made.files())
  if (zip.files.length !== files) throw new Error(`${zip.files.length} activity files were made.`)
  const unpacked: number[] = []
  const reads: Read[] = []
  for (let run = 0; run < session.runs; run++) {
    unpacked.push(unpackMembers(path, zip.files))
    reads.push(await readInPage(session.url, path))
  }
  const tracks = reads.map((read) => read.tracks)
  const rates = tracks.map((time) => (1000 * files) / time)
  const peak = middle(reads.map((read) => read.peak))
  session.say(
    `ZIP of ${(zip.bytes / 1e9).toFixed(2)} GB, ${zip.members.toLocaleString('en')} members, ${files.toLocaleString('en')} of them activity files of ${megabytes(zip.files.reduce((sum, { uncompressed }) => sum + uncompressed, 0))}`,
  )
  session.say(`  the page says: ${[...new Set(reads.map(({ says }) => says))].join(' / ')}`)
  session.say(
    `  tracks: ${times(median(ratiosOf(tracks, unpacked)))} zlib alone, in one thread (${ms(median(unpacked))}) · ${spread(rates, rate)} · ${ms(median(tracks))} after the table, which took ${ms(median(reads.map(({ table }) => table)))} · ${atLeast(median(rates), rateTarget, rate)}`,
  )
  session.say(
    `  peak of the renderer, workers and wasm included: ${spread(
      reads.map((read) => read.peak ?? Number.NaN),
      megabytes,
    )} (${megabytes(middle(reads.map(({ idle }) => idle)))} before, ${megabytes(middle(reads.map(({ peakOfTable }) => peakOfTable)))} at the table's end) · ${against(peak, peakTarget, megabytes)}`,
  )
  return { ...zip, files, unpacked, reads }
}
