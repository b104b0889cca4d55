import { ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js'
import type { BackupHead, BackupTrouble } from '../../src/contract/backup'
import type { Db, Mirror, StoreTrouble } from '../../src/contract/db'
import { format, formatVersion } from '../../src/domain/backup/manifest'
import type { Manifest, MemberOfOriginal, MemberOfTable } from '../../src/domain/backup/manifest'
import { done, failed } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'
import type { Watch } from './backups'
import { createHash, createSealedFile, hashLength, isSealed, sealBegins } from './sealed'

export interface SavingWorld {
  readonly db: Db
  readonly build: string
  /** UTC ms. */
  readonly now: () => number
  /** The files that were brought, as they are kept on this device. */
  readonly originals: () => Promise<readonly File[]>
}

const backupName = (madeAt: number): string => `runmirror-backup-${new Date(madeAt).toISOString().slice(0, 10)}.zip`

/** It was gathered while somebody wrote: begun again this often. */
const attempts = 3

class Stop extends Error {
  readonly code: StoreTrouble | BackupTrouble

  constructor(code: StoreTrouble | BackupTrouble) {
    super(code)
    this.code = code
  }
}

const must = <T>(outcome: Outcome<T, StoreTrouble>): T => {
  if (!outcome.ok) throw new Stop(outcome.code)
  return outcome.value
}

const options = { useWebWorkers: false, useCompressionStream: true, extendedTimestamp: false } as const

/** Adds a member from what `source` yields, and answers its size and hash. */
const addMember = async (
  zip: ZipWriter<unknown>,
  name: string,
  level: number,
  bytes: number | null,
  source: AsyncGenerator<Uint8Array<ArrayBuffer>>,
): Promise<{ readonly member: string; readonly bytes: number; readonly hash: string }> => {
  const hash = createHash()
  let size = 0
  const readable = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: async (controller) => {
      const { done: over, value } = await source.next()
      if (over === true) return controller.close()
      size += value.length
      await hash.push(value)
      controller.enqueue(value)
    },
  })
  // Older programs unpack nothing of 64 bits, and a table never needs it.
  await zip.add(name, readable, { level, zip64: bytes !== null && bytes > 0xffff_0000 })
  return { member: name, bytes: size, hash: await hash.end() }
}

async function* linesOf(
  world: SavingWorld,
  mirror: Mirror,
  head: BackupHead,
  table: string,
  each: (rows: number) => void,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let after: number | null = -1; after !== null;) {
    const piece: { readonly lines: Uint8Array<ArrayBuffer>; readonly rows: number; readonly next: number | null } = must(
      await world.db.backupPiece(mirror, table, after, head.stamp),
    )
    each(piece.rows)
    if (piece.lines.length > 0) yield piece.lines
    after = piece.next
  }
}

const sliceBytes = 1 << 20

async function* slicesOf(file: File, each: () => void): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let from = 0; from < file.size; from += sliceBytes) {
    each()
    yield new Uint8Array(await file.slice(from, from + sliceBytes).arrayBuffer())
  }
}

const gather = async (world: SavingWorld, mirror: Mirror, withOriginals: boolean, { progress, cancelled }: Watch): Promise<File> => {
  const head = must(await world.db.backupHead(mirror))
  const madeAt = world.now()
  const of = head.tables.reduce((sum, { rows }) => sum + rows, 0)
  let rows = 0
  const look = (): void => {
    if (cancelled()) throw new Stop('cancelled')
  }
  const sealed = createSealedFile()
  const zip = new ZipWriter(sealed.writable, { ...options, lastModDate: new Date(madeAt) })
  const tables: MemberOfTable[] = []
  for (const { name, columns, rows: count } of head.tables) {
    const lines = linesOf(world, mirror, head, name, (more) => {
      look()
      rows += more
      progress({ doing: 'gathering', done: rows, of })
    })
    tables.push({ name, columns, rows: count, ...(await addMember(zip, `facts/${name}.jsonl`, 6, null, lines)) })
  }
  const originals: MemberOfOriginal[] = []
  // They are packed already, for the most part: to pack them again would cost time and save nothing.
  if (withOriginals)
    for (const file of await world.originals())
      originals.push({ name: file.name, ...(await addMember(zip, `originals/${file.name}`, 0, file.size, slicesOf(file, look))) })
  const manifest: Manifest = { format, version: formatVersion, build: world.build, madeAt, schema: head.schema, activities: head.activities, tables, originals }
  // Nothing of the beginning may be of another moment than the end.
  if (must(await world.db.backupHead(mirror)).stamp !== head.stamp) throw new Stop('changed-meanwhile')
  await zip.add('manifest.json', new Blob([JSON.stringify(manifest, null, 1)]).stream(), { level: 6, zip64: false })
  await zip.close(new TextEncoder().encode(sealBegins + '0'.repeat(hashLength)))
  const file = new File([await sealed.end()], backupName(madeAt), { type: 'application/zip', lastModified: madeAt })
  // Read once more before anybody calls it saved.
  const whole = await isSealed(file, (bytes) => {
    look()
    progress({ doing: 'checking', done: bytes, of: file.size })
  })
  if (!whole) throw new Stop('storage-full')
  return file
}

/** Every fact of a mirror in one plain ZIP. It goes through in pieces: of a table a megabyte stands in memory at a time, whatever its size. */
export const saveBackup = async (
  world: SavingWorld,
  mirror: Mirror,
  withOriginals: boolean,
  watch: Watch,
): Promise<Outcome<File, StoreTrouble | BackupTrouble>> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return done(await gather(world, mirror, withOriginals, watch))
    } catch (error) {
      const stop = error instanceof Stop ? error : error instanceof Error && error.cause instanceof Stop ? error.cause : null
      // The device is full, or an original was taken away.
      if (stop === null && error instanceof DOMException) return failed(error.name === 'QuotaExceededError' ? 'storage-full' : 'unreadable-file', error.message)
      if (stop === null) throw error
      if (stop.code !== 'changed-meanwhile' || attempt === attempts) return failed(stop.code)
    }
  }
}
