import type { SourceHead } from '../../src/contract/db'
import type { FileTrouble } from '../../src/contract/importer'
import { done, failed } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'

/** The bytes of one `activities.csv`, wherever they lie. */
export interface ByteSource {
  /** File name as dropped. */
  readonly name: string
  /** Path inside a ZIP. */
  readonly member: string | null
  /** `tracks`: a table made of activity files that came without one. */
  readonly kind: SourceHead['kind']
  readonly bytes: number
  /** When the export was made, UTC ms, where the ZIP says so. */
  readonly asOf: number | null
  /** Hands the bytes over in order, waiting for each; what turns out not to be as promised is an answer, not an exception. */
  readonly read: (each: (bytes: Uint8Array<ArrayBuffer>) => Promise<void> | void) => Promise<Outcome<null, FileTrouble>>
}

const pieceSize = 1 << 20
const sliceSize = 4 * pieceSize

/** A plain file: read by range, 4 MiB at a time, because a read costs a trip to the browser's process. */
export const blobSource = (name: string, blob: Blob): ByteSource => ({
  name,
  member: null,
  kind: 'strava-csv',
  bytes: blob.size,
  asOf: null,
  read: async (each) => {
    const slice = (from: number): Promise<ArrayBuffer> | null =>
      from < blob.size ? blob.slice(from, Math.min(blob.size, from + sliceSize)).arrayBuffer() : null
    let coming = slice(0)
    for (let from = 0; coming !== null; from += sliceSize) {
      let bytes: Uint8Array<ArrayBuffer>
      try {
        bytes = new Uint8Array(await coming)
      } catch (error) {
        // The file was moved, changed or its medium taken away since it was picked (File API: NotReadableError, NotFoundError).
        return failed('unreadable-file', error instanceof Error ? error.name : undefined)
      }
      // Fetched while this one is being worked on; whether it came is looked at in its own turn.
      coming = slice(from + sliceSize)
      coming?.catch(() => undefined)
      await each(bytes)
    }
    return done(null)
  },
})

/** Cuts a stream of any rhythm into pieces of exactly 1 MiB, the last one shorter. */
export const createPieces = (
  each: (piece: Uint8Array<ArrayBuffer>) => Promise<void> | void,
): { push: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>; end: () => Promise<void> } => {
  let open: Uint8Array<ArrayBuffer> | null = null
  let filled = 0
  return {
    push: async (bytes) => {
      let from = 0
      while (from < bytes.length) {
        if (open === null && bytes.length - from >= pieceSize) {
          await each(bytes.subarray(from, from + pieceSize))
          from += pieceSize
          continue
        }
        open ??= new Uint8Array(pieceSize)
        const taken = Math.min(pieceSize - filled, bytes.length - from)
        open.set(bytes.subarray(from, from + taken), filled)
        filled += taken
        from += taken
        if (filled === pieceSize) {
          const piece = open
          open = null
          filled = 0
          await each(piece)
        }
      }
    },
    end: async () => {
      if (open !== null && filled > 0) await each(open.slice(0, filled))
      open = null
      filled = 0
    },
  }
}
