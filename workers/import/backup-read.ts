import { ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js'
import type { Entry, FileEntry } from '@zip.js/zip.js'
import type { BackupFound, BackupTrouble } from '../../src/contract/backup'
import type { Db, Mirror, StoreTrouble } from '../../src/contract/db'
import { bytesOf, readManifest, saidIn, tracksIn } from '../../src/domain/backup/manifest'
import type { Manifest, Member } from '../../src/domain/backup/manifest'
import { done, failed } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'
import type { Copies } from './copies'
import type { Originals } from './originals'
import type { Watch } from './backups'
import { createHash, hashLength, isSealed, sealBegins } from './sealed'
import { BlobWindows } from './windows'

export interface OpenedBackup {
  readonly file: File
  readonly manifest: Manifest
  readonly entryOf: (member: Member) => FileEntry
}

const manifestName = 'manifest.json'
const largestManifest = 1 << 20
/** A row with the longest track that is kept, as text. */
const longestLine = 160 << 20
const feedBytes = 1 << 20

const isFile = (entry: Entry): entry is FileEntry => !entry.directory

const troubleOf = (error: unknown, otherwise: BackupTrouble): Outcome<never, BackupTrouble> =>
  error instanceof Error && (error.name === 'NotReadableError' || error.name === 'NotFoundError')
    ? failed('unreadable-file', error.name)
    : failed(otherwise, error instanceof Error ? error.message : String(error))

const readAll = async (entry: FileEntry): Promise<string> => {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>({
    write: (piece) => {
      text += decoder.decode(piece, { stream: true })
    },
  })
  await entry.getData(sink, { checkCrc32: true, useWebWorkers: false, useCompressionStream: true })
  return text + decoder.decode()
}

const startsAsZip = async (file: Blob): Promise<boolean> => (await file.slice(0, 2).text()) === 'PK'

/** The comment as this app writes it, or none at all: then the ZIP was unpacked and packed anew, and its members have to speak for themselves. */
const looksAsSealed = async (file: Blob, comment: Uint8Array, progress: (bytes: number) => void): Promise<boolean> => {
  if (comment.length === 0) return true
  const text = new TextDecoder().decode(comment)
  return comment.length === sealBegins.length + hashLength && text.startsWith(sealBegins) && isSealed(file, progress)
}

/** Nothing is changed by it: says what the file is, once every byte of it is found to be as it was written. */
export const openBackup = async (
  file: File,
  schema: number,
  progress: (bytes: number) => void = () => undefined,
): Promise<Outcome<OpenedBackup, BackupTrouble>> => {
  try {
    const zip = new ZipReader(new BlobWindows(file), { strictness: 'balanced', filenameValidation: 'strict' })
    let entries: Entry[]
    try {
      entries = await zip.getEntries()
    } catch (error) {
      return troubleOf(error, (await startsAsZip(file)) ? 'torn-backup' : 'not-a-backup')
    }
    const files = entries.filter(isFile)
    // Whoever packs a folder anew puts its name in front.
    const named = files.find(({ filename }) => /^([^/]+\/)?manifest\.json$/.test(filename) && !filename.startsWith('__MACOSX/'))
    if (named === undefined || named.uncompressedSize > largestManifest) return failed('not-a-backup')
    if (!(await looksAsSealed(file, zip.comment, progress))) return failed('damaged-backup', 'seal')
    const read = readManifest(await readAll(named))
    if (!read.ok) return read
    const manifest = read.value
    if (manifest.schema > schema) return failed('newer-backup')
    const before = named.filename.slice(0, -manifestName.length)
    const byName = new Map(files.map((entry) => [entry.filename, entry]))
    const entryOf = ({ member }: Member): FileEntry | undefined => byName.get(before + member)
    const all: readonly Member[] = [...manifest.tables, ...manifest.originals]
    if (!all.every((member) => entryOf(member)?.uncompressedSize === member.bytes)) return failed('damaged-backup', 'members')
    return done({
      file,
      manifest,
      entryOf: (member) => {
        const entry = entryOf(member)
        if (entry === undefined) throw new Error(`No ${member.member}.`)
        return entry
      },
    })
  } catch (error) {
    return troubleOf(error, 'damaged-backup')
  }
}

export const foundIn = ({ file, manifest }: OpenedBackup): BackupFound => ({
  name: file.name,
  bytes: file.size,
  madeAt: manifest.madeAt,
  activities: manifest.activities,
  said: saidIn(manifest),
  tracks: tracksIn(manifest),
  originals: bytesOf(manifest.originals),
})

class Refused extends Error {
  readonly code: StoreTrouble | BackupTrouble

  constructor(code: StoreTrouble | BackupTrouble) {
    super(code)
    this.code = code
  }
}

const must = <T>(outcome: Outcome<T, StoreTrouble>): T => {
  if (!outcome.ok) throw new Refused(outcome.code)
  return outcome.value
}

/** Hands a member over in order, and holds it against its checksum, its length and its hash. */
const unpack = async ({ entryOf }: OpenedBackup, member: Member, each: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>): Promise<void> => {
  const hash = createHash()
  let bytes = 0
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>({
    write: async (piece) => {
      bytes += piece.length
      if (bytes > member.bytes) throw new Refused('damaged-backup')
      await hash.push(piece)
      await each(piece)
    },
  })
  await entryOf(member).getData(sink, { checkCrc32: true, useWebWorkers: false, useCompressionStream: true })
  if (bytes !== member.bytes || (await hash.end()) !== member.hash) throw new Refused('damaged-backup')
}

const newline = 10

const joined = (a: Uint8Array<ArrayBuffer>, b: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
  const all = new Uint8Array(a.length + b.length)
  all.set(a)
  all.set(b, a.length)
  return all
}

/** Gathers bytes to whole lines of about a megabyte. */
const createLines = (
  each: (lines: Uint8Array<ArrayBuffer>) => Promise<void>,
): { readonly push: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>; readonly end: () => Promise<void> } => {
  let parts: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  const take = (): Uint8Array<ArrayBuffer> => {
    const all = new Uint8Array(length)
    let at = 0
    for (const part of parts) {
      all.set(part, at)
      at += part.length
    }
    parts = []
    length = 0
    return all
  }
  return {
    push: async (bytes) => {
      const end = bytes.lastIndexOf(newline) + 1
      if (length + bytes.length < feedBytes || end === 0) {
        parts.push(bytes.slice())
        length += bytes.length
        if (length > longestLine) throw new Refused('damaged-backup')
        return
      }
      const lines = joined(take(), bytes.subarray(0, end))
      if (end < bytes.length) {
        parts.push(bytes.slice(end))
        length = bytes.length - end
      }
      await each(lines)
    },
    end: async () => {
      if (length > 0) await each(take())
    },
  }
}

export interface RestoringWorld {
  readonly db: Db
  /** Writes a file that was brought, under its name, where it is not there yet. */
  readonly keepOriginal: Originals['keep']
  /** Writes the pack of activity files behind what is there; null where this browser keeps none, or another tab holds it. */
  readonly pack: () => Promise<Pick<Copies, 'write' | 'flush' | 'close'> | null>
}

const packName = 'tracks.pack'

/** Writes what was looked at beside the mirror, and lets it take its place once every member was as it should be. Whatever happens before, the mirror stays as it is. */
export const restoreBackup = async (
  world: RestoringWorld,
  mirror: Mirror,
  opened: OpenedBackup,
  { progress, cancelled }: Watch,
): Promise<Outcome<null, StoreTrouble | BackupTrouble>> => {
  const { manifest } = opened
  const { db } = world
  const of = bytesOf(manifest.tables)
  const look = (): void => {
    if (cancelled()) throw new Refused('cancelled')
  }
  let ticket: number | null = null
  let pack: Awaited<ReturnType<RestoringWorld['pack']>> = null
  try {
    const packed = manifest.originals.find(({ name }) => name === packName)
    if (packed !== undefined) pack = await world.pack()
    const { schema, tables, madeAt } = manifest
    const begun = must(
      await db.restoreBegin(mirror, { schema, tables: tables.map(({ name, columns, rows }) => ({ name, columns, rows })), madeAt, copies: pack !== null }),
    )
    const mine = begun.ticket
    ticket = mine
    let bytes = 0
    for (const table of tables) {
      const lines = createLines(async (piece) => {
        look()
        must(await db.restorePiece(mirror, mine, table.name, piece))
        bytes += piece.length
        progress({ doing: 'writing', done: bytes, of })
      })
      await unpack(opened, table, lines.push)
      await lines.end()
    }
    for (const original of manifest.originals) {
      if (original.name === packName) {
        let at = begun.packed
        if (pack !== null)
          await unpack(opened, original, async (piece) => {
            look()
            pack?.write(at, piece)
            at += piece.length
          })
        pack?.flush()
        continue
      }
      let refused: unknown = null
      // Where a browser keeps no files, or has no room for them, the facts matter more; but what is not as it was saved is refused.
      await world.keepOriginal(original.name, async (write) => {
        try {
          await unpack(opened, original, async (piece) => {
            look()
            await write(piece)
          })
        } catch (error) {
          if (error instanceof Refused) refused = error
          throw error
        }
        return true
      })
      if (refused !== null) throw refused
    }
    look()
    progress({ doing: 'checking', done: of, of })
    must(await db.restoreEnd(mirror, mine))
    ticket = null
    return done(null)
  } catch (error) {
    if (error instanceof Refused) return failed(error.code)
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return failed('storage-full')
    return troubleOf(error, 'damaged-backup')
  } finally {
    pack?.close()
    // A store that can't answer drops it by itself when it is opened again.
    if (ticket !== null) await db.restoreDrop(mirror, ticket).catch(() => undefined)
  }
}
