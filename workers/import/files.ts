import type { FileTrouble } from '../../src/contract/importer'
import { done, failed } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'
import { blobSource } from './bytes'
import type { ByteSource } from './bytes'
import { sniffEncoding } from './encoding'
import { sniff } from './sniff'
import type { Seems } from './sniff'
import { openZip } from './unzip'

const lookedAt = 1 << 16

const firstBytes = async (file: Blob): Promise<Outcome<Uint8Array, FileTrouble>> => {
  try {
    return done(new Uint8Array(await file.slice(0, lookedAt).arrayBuffer()))
  } catch (error) {
    return failed('unreadable-file', error instanceof Error ? error.name : undefined)
  }
}

const seems = async (file: File): Promise<Outcome<Seems, FileTrouble>> => {
  const first = await firstBytes(file)
  if (!first.ok) return first
  const encoding = sniffEncoding(first.value)
  return done(sniff(first.value, new TextDecoder(encoding).decode(first.value, { stream: true }), encoding))
}

const open = async (file: File): Promise<Outcome<ByteSource, FileTrouble>> => {
  const what = await seems(file)
  if (!what.ok) return what
  if (what.value === 'zip') return openZip(file.name, file)
  if (what.value === 'text') return done(blobSource(file.name, file))
  // A track packed by itself: `activities/1234.fit.gz` picked out of an unpacked export.
  if (what.value === 'gzip' && /\.(fit|gpx|tcx)\.gz$/i.test(file.name)) return failed('single-track', file.name)
  return failed(what.value, file.name)
}

/** What a file seems to be; null where it can't be read. */
export const openedAs = async (file: File): Promise<Seems | null> => {
  const what = await seems(file)
  return what.ok ? what.value : null
}

/** An unpacked export's other tables, of which `activities.csv` is the only one read here. */
export const isTable = (file: File): boolean => /^activities\.csv$/i.test(file.name)
export const looksZip = (file: File): boolean => /\.zip$/i.test(file.name)
/** macOS and Windows put these beside everything. */
export const isLitter = (file: File): boolean => /^(\.|thumbs\.db$|desktop\.ini$)/i.test(file.name)

/**
 * What was dropped → the bytes of its `activities.csv`: a ZIP, the table itself, several files, an unpacked folder.
 * Nothing is read but the first bytes and a ZIP's directory.
 */
export const findTable = async (dropped: readonly File[]): Promise<Outcome<ByteSource, FileTrouble>> => {
  const files = dropped.length === 1 ? dropped : dropped.filter((file) => !isLitter(file))
  const [only] = files
  if (only === undefined) return failed('nothing-dropped')
  if (files.length === 1) return open(only)
  const tables = files.filter(isTable)
  const zips = files.filter(looksZip)
  if (tables.length + zips.length > 1) {
    // A folder that holds an export both packed and unpacked speaks of one runner: its own table is the same.
    if (tables.length !== 1) return failed('too-many-exports', [...tables, ...zips].map((file) => file.name).join(', '))
    return open(tables[0] ?? only)
  }
  const named = tables[0] ?? zips[0]
  if (named !== undefined) return open(named)
  const others = files.filter((file) => /\.csv$/i.test(file.name))
  const [other] = others
  // "activities (1).csv", renamed by a second download; which table it is, its header says.
  if (other !== undefined && others.length === 1) return open(other)
  const renamed = others.filter((file) => /activit/i.test(file.name))
  if (renamed[0] !== undefined && renamed.length === 1) return open(renamed[0])
  return failed('no-activities-csv', 'several-files')
}
