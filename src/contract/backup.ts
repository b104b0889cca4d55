import type { Outcome } from '../domain/outcome'
import type { Mirror, StoreTrouble } from './db'

/** A table of facts as the store has it: all its columns that are stored. */
export interface BackupTable {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: number
}

/** What there is to put into a backup. */
export interface BackupHead {
  /** Another one as soon as anything was written: the pieces of two stamps don't belong together. */
  readonly stamp: string
  /** Steps that made the tables (`workers/db/migrations`). */
  readonly schema: number
  readonly tables: readonly BackupTable[]
  readonly activities: number
  /** UTC ms of the newest thing that was brought or said; null where there is nothing. */
  readonly newestFact: number | null
}

/** Rows as lines of JSON in UTF-8, a list of cells each, bytes as hex; at most about a megabyte, or one row. */
export interface BackupPiece {
  readonly lines: Uint8Array<ArrayBuffer>
  readonly rows: number
  /** Where the next piece begins; null after the last. */
  readonly next: number | null
}

/** A backup on its way into the store. */
export interface RestoreHead {
  readonly schema: number
  readonly tables: readonly BackupTable[]
  /** When the backup was made, UTC ms. */
  readonly madeAt: number
  /** Whether the copies of activity files come along. */
  readonly copies: boolean
}

export interface RestoreBegun {
  readonly ticket: number
  /** Where the copies that come along begin in the pack. */
  readonly packed: number
}

export interface Safekeeping {
  /** UTC ms: when the newest backup was saved; null where none ever was. */
  readonly backedUpAt: number | null
  /** UTC ms: when the runner last asked not to be reminded. */
  readonly quietAt: number | null
  /** Corrections, and words of the runner's own. */
  readonly said: number
  /** UTC ms of the newest thing that was brought or said. */
  readonly newestFact: number | null
  /** The mirror as it was before a backup took its place, and until when it is kept: UTC ms. */
  readonly undo: { readonly replacedAt: number; readonly until: number } | null
}

/** Each a sentence of its own; nothing was changed. */
export type BackupTrouble =
  | 'not-a-backup'
  | 'torn-backup'
  | 'damaged-backup'
  | 'newer-backup'
  | 'unreadable-file'
  /** Somebody wrote to the mirror all the while. */
  | 'changed-meanwhile'
  | 'cancelled'

/** What a file says of itself, once every byte of it was checked. */
export interface BackupFound {
  readonly name: string
  readonly bytes: number
  /** UTC ms. */
  readonly madeAt: number
  readonly activities: number
  /** Corrections and own words. */
  readonly said: number
  readonly tracks: number
  /** Bytes of the originals in it; 0 where there are none. */
  readonly originals: number
}

export interface BackupProgress {
  readonly doing: 'gathering' | 'checking' | 'writing'
  readonly done: number
  readonly of: number
}

/** Beside everything else that the import worker does. */
export interface Backups {
  /** Everything of a mirror as one ZIP. */
  saveBackup(mirror: Mirror, withOriginals: boolean, onProgress: (progress: BackupProgress) => void): Promise<Outcome<File, StoreTrouble | BackupTrouble>>
  /** What a file is, every byte of it read. Nothing is changed. */
  lookAtBackup(mirror: Mirror, file: File): Promise<Outcome<BackupFound, StoreTrouble | BackupTrouble>>
  /** Puts what is in a file in the place of a mirror, which is kept for seven days. */
  restoreBackup(mirror: Mirror, file: File, onProgress: (progress: BackupProgress) => void): Promise<Outcome<null, StoreTrouble | BackupTrouble>>
  /** Ends what of these is running, without anything being changed. */
  stopBackup(): Promise<void>
}
