import {
  ERR_ENCRYPTED,
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  ERR_OVERLAPPING_ENTRY,
  ERR_SPLIT_ZIP_FILE,
  ERR_UNSAFE_FILENAME,
  ERR_UNSUPPORTED_ENCRYPTION,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-native.js'
import type { Entry, FileEntry } from '@zip.js/zip.js'
import type { FileTrouble } from '../../src/contract/importer'
import { done, failed } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'
import type { ByteSource } from './bytes'
import { BlobWindows } from './windows'

/** No `activities.csv` comes near: 100,000 activities are 56 MB. */
const largestMember = 1 << 30
/** Deflate reaches 1032:1; the emptiest export seen packs at about 20:1. Looked at after the first megabyte, because small things pack oddly. */
const steepest = 200
const steepFrom = 1 << 20
const localHeader = 30
/** The largest activity file seen has 5.9 MB unpacked; this is as much as a phone can hold besides the rest. */
const largestTrack = 64 << 20

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const troubleOf = (error: unknown, inMember: boolean): { readonly ok: false; readonly code: FileTrouble; readonly detail?: string } => {
  const message = messageOf(error)
  if (message === ERR_ENCRYPTED || message === ERR_UNSUPPORTED_ENCRYPTION || message === ERR_ENCRYPTED_CENTRAL_DIRECTORY) return failed('encrypted-zip')
  if (message === ERR_OVERLAPPING_ENTRY) return failed('bomb-zip')
  if (message === ERR_UNSAFE_FILENAME) return failed('damaged-member', 'unsafe-name')
  if (message === ERR_SPLIT_ZIP_FILE) return failed('torn-zip', 'split')
  if (error instanceof Error && (error.name === 'NotReadableError' || error.name === 'NotFoundError')) return failed('unreadable-file', error.name)
  return failed(inMember ? 'damaged-member' : 'torn-zip', message)
}

/** Two members that share bytes make a small file unpack to a huge one (the "better zip bomb"); honest archives never do it. */
const overlaps = (entries: readonly Entry[]): boolean => {
  const spans = entries.map((entry) => [entry.offset, entry.offset + localHeader + entry.rawFilename.length + entry.compressedSize] as const)
  spans.sort((a, b) => a[0] - b[0])
  return spans.some(([from], at) => from < (spans[at - 1]?.[1] ?? 0))
}

/** Names are only ever compared, never used as paths. Windows tools write backslashes. */
const tidy = (name: string): string => name.replaceAll('\\', '/').normalize('NFC')

const isActivities = (name: string): boolean => /^([^/]+\/)?activities\.csv$/i.test(name) && !name.startsWith('__MACOSX/')

const isOffice = (names: ReadonlySet<string>): boolean =>
  names.has('[Content_Types].xml') || names.has('Index/Document.iwa') || (names.has('mimetype') && names.has('META-INF/manifest.xml'))

const isBomb = (unpacked: number, packed: number): boolean => unpacked > largestMember || (unpacked > steepFrom && unpacked > steepest * packed)

const memberSource = (zipName: string, entry: FileEntry): ByteSource => ({
  name: zipName,
  member: entry.filename,
  kind: 'strava-csv',
  bytes: entry.uncompressedSize,
  asOf: Number.isFinite(entry.lastModDate?.getTime()) && entry.lastModDate.getFullYear() > 1980 ? entry.lastModDate.getTime() : null,
  read: async (each) => {
    const sink = new WritableStream<Uint8Array<ArrayBuffer>>({ write: each })
    try {
      // Stops by itself once more comes out than the directory promised.
      await entry.getData(sink, { checkCrc32: true, useWebWorkers: false, useCompressionStream: true })
    } catch (error) {
      return troubleOf(error, true)
    }
    return done(null)
  },
})

/** A ZIP's directory, names tidied: a ZIP of any size costs a few reads at its end. */
const directoryOf = async (blob: Blob): Promise<Outcome<readonly Entry[], FileTrouble>> => {
  try {
    return done(await new ZipReader(new BlobWindows(blob), { strictness: 'balanced', filenameValidation: 'strict', normalizeFilename: tidy }).getEntries())
  } catch (error) {
    return troubleOf(error, false)
  }
}

const isFile = (entry: Entry): entry is FileEntry => !entry.directory

/** Finds the export's table by the directory alone. */
export const openZip = async (name: string, blob: Blob): Promise<Outcome<ByteSource, FileTrouble>> => {
  const directory = await directoryOf(blob)
  if (!directory.ok) return directory
  const entries = directory.value
  const files = entries.filter(isFile)
  const names = new Set(files.map((entry) => entry.filename))
  const candidates = files.filter((entry) => isActivities(entry.filename))
  const atRoot = candidates.filter((entry) => !entry.filename.includes('/'))
  const chosen = atRoot.length > 0 ? atRoot : candidates
  if (chosen.length > 1) return failed('too-many-exports', chosen.map((entry) => entry.filename).join(', '))
  const [member] = chosen
  if (member === undefined) {
    if (isOffice(names)) return failed('office-file')
    if (files.length > 0 && files.every((entry) => entry.encrypted)) return failed('encrypted-zip')
    if (files.some((entry) => /\.zip$/i.test(entry.filename))) return failed('no-activities-csv', 'zip-inside')
    return failed('no-activities-csv', files.length === 0 ? 'empty-zip' : undefined)
  }
  if (member.encrypted) return failed('encrypted-zip')
  if (isBomb(member.uncompressedSize, member.compressedSize) || overlaps(entries)) return failed('bomb-zip')
  if (member.uncompressedSize === 0) return failed('empty-file')
  return done(memberSource(name, member))
}

const bytesOf = async (entry: FileEntry): Promise<Outcome<Uint8Array<ArrayBuffer>, 'damaged' | 'too-large' | 'unreadable-file'>> => {
  if (entry.encrypted) return failed('damaged')
  if (entry.uncompressedSize > largestTrack || isBomb(entry.uncompressedSize, entry.compressedSize)) return failed('too-large')
  const bytes = new Uint8Array(entry.uncompressedSize)
  let at = 0
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>({
    write: (piece) => {
      bytes.set(piece, at)
      at += piece.length
    },
  })
  try {
    await entry.getData(sink, { checkCrc32: true, useWebWorkers: false, useCompressionStream: true })
  } catch (error) {
    return troubleOf(error, true).code === 'unreadable-file' ? failed('unreadable-file') : failed('damaged')
  }
  return at === bytes.length ? done(bytes) : failed('damaged')
}

/** A file inside a ZIP, by its whole path. */
export interface Member {
  readonly name: string
  readonly open: () => ReturnType<typeof bytesOf>
}

/** All files of a ZIP in the order in which they lie in it, and whether it is an export: whether it holds the table. Nothing but its directory is read. */
export const membersOf = async (blob: Blob): Promise<Outcome<{ readonly isExport: boolean; readonly members: readonly Member[] }, FileTrouble>> => {
  const directory = await directoryOf(blob)
  if (!directory.ok) return directory
  if (overlaps(directory.value)) return failed('bomb-zip')
  const files = directory.value.filter(isFile).toSorted((a, b) => a.offset - b.offset)
  return done({
    isExport: files.some((entry) => isActivities(entry.filename)),
    members: files.map((entry) => ({ name: entry.filename, open: () => bytesOf(entry) })),
  })
}
