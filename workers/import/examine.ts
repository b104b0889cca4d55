import type { FileTrouble } from '../../src/contract/importer'
import { done } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'
import { createPieces } from './bytes'
import type { ByteSource } from './bytes'
import { createWatch } from './encoding'
import type { Decoded } from './encoding'

export interface Examined extends Decoded {
  /** SHA-256 over the SHA-256s of the 1 MiB pieces, hex. */
  readonly hash: string
  readonly bytes: number
  /** The first and the last piece: one and the same in a small table. */
  readonly first: Uint8Array<ArrayBuffer>
  readonly last: Uint8Array<ArrayBuffer>
  /** All pieces while they are few: a table is then read and unpacked once. */
  readonly pieces: readonly Uint8Array<ArrayBuffer>[] | null
}

/** Up to here a table stays in memory between the look and the read. Unpacking again costs more than reading again: 100,000 activities are 56 MB. */
const keptOfFile = 16 << 20
const keptOfMember = 64 << 20
const digestsAtOnce = 8

const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Reads every byte once, before anything is written: its identity, whether it is whole (a ZIP's checksum), and how to decode it. */
export const examine = async (source: ByteSource): Promise<Outcome<Examined, FileTrouble>> => {
  const digests: Promise<Uint8Array>[] = []
  const watch = createWatch()
  const keptUpTo = source.member === null ? keptOfFile : keptOfMember
  let pieces: Uint8Array<ArrayBuffer>[] | null = source.bytes <= keptUpTo ? [] : null
  let first: Uint8Array<ArrayBuffer> | null = null
  let last = new Uint8Array(0)
  let bytes = 0
  const cut = createPieces(async (piece) => {
    bytes += piece.length
    if (bytes > keptUpTo) pieces = null
    pieces?.push(piece)
    first ??= piece
    last = piece
    digests.push(sha256(piece))
    watch.see(piece)
    if (digests.length % digestsAtOnce === 0) await digests.at(-1)
  })
  const read = await source.read(cut.push)
  if (!read.ok) return read
  await cut.end()
  const joined = new Uint8Array(digests.length * 32)
  for (const [at, digest] of digests.entries()) joined.set(await digest, at * 32)
  const hash = hex(await sha256(joined))
  return done({ ...watch.settle(), hash, bytes, first: first ?? last, last, pieces })
}

/** Hands over the table's bytes again: from memory, or by unpacking once more. */
export const eachPiece = async (
  source: ByteSource,
  examined: Examined,
  each: (piece: Uint8Array<ArrayBuffer>) => Promise<void>,
): Promise<Outcome<null, FileTrouble>> => {
  if (examined.pieces !== null) {
    for (const piece of examined.pieces) await each(piece)
    return done(null)
  }
  const cut = createPieces(each)
  const read = await source.read(cut.push)
  if (read.ok) await cut.end()
  return read
}
