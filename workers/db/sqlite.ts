import type { Sqlite3Static } from '@sqlite.org/sqlite-wasm'
import init from '@sqlite.org/sqlite-wasm'
import { Connection, SqliteError } from './connection'
import { bodyOf, endangered, listing, poolDirectory } from './pool'

/** Where database files live: the browser's private file system, or memory. */
export interface Store {
  readonly storage: 'opfs' | 'memory'
  /** Why it is memory. */
  readonly reason: string | null
  has(file: string): boolean
  open(file: string): Connection
  /** How SQL names a file, to attach it. */
  address(file: string): string
  /** Removes a file that is not open. */
  unlink(file: string): void
  /** A file as it lies; null where there is none. Once it has been removed from the device only a connection that is open still knows its length. */
  bytes(file: string): Promise<Blob | null>
  /** False when the files have been removed underneath (trust F4): reads and writes still succeed, and nothing of it will be there after a reload. */
  intact(): Promise<boolean>
  /** Whether the device still takes a few megabytes. `estimate()` does not know (trust F3), so it is tried. */
  room(): Promise<boolean>
  /** Makes room for so many files in all. */
  reserve(files: number): Promise<void>
  /** Gives back every handle. */
  shut(): void
}

/** The handles are held elsewhere: another tab, or a worker that has only just died. */
class HandlesTaken extends Error {
  override readonly name = 'HandlesTaken'
}

/**
 * Two databases a mirror and their journals, for two mirrors, what Strava's API told with its own, and the journal that ties two files together while a transaction changes both (sqlite.org/atomiccommit.html
 * § 5.2): without room for it no commit over both can be made. Each costs a first start some five milliseconds.
 */
const capacity = 11

const attempts = 40
const attemptMs = 25
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

let loaded: Promise<Sqlite3Static> | null = null

/** Only the pool is used: the library's other ways to OPFS start a worker of their own, which the content policy and the missing COOP refuse. */
const load = (): Promise<Sqlite3Static> => {
  Object.assign(globalThis, { sqlite3ApiConfig: { disable: { vfs: { opfs: true, 'opfs-vfs': true, 'opfs-wl': true, kvvfs: true } } } })
  loaded ??= init()
  return loaded
}

/** Before anything is read: one owner, nothing trusted from the file, nothing spilled to a temporary file. */
export const settle = (connection: Connection): Connection => {
  try {
    connection.defend()
    connection.exec(
      'pragma locking_mode=exclusive; pragma page_size=16384; pragma trusted_schema=off; pragma cell_size_check=on; pragma foreign_keys=on; pragma temp_store=memory; pragma cache_size=-16000',
    )
    return connection
  } catch (error) {
    // A damaged file may refuse already here; its handle must not stay open.
    connection.close()
    throw error
  }
}

let worlds = 0

/** Memory that outlives a closed connection, so that a database can be opened again within the same process. */
export const openMemory = async (reason: string | null = null): Promise<Store> => {
  const sqlite = await load()
  const world = `/${++worlds}`
  const uri = (file: string): string => `file:${world}${file}?vfs=memdb`
  // The memory of a file lives as long as a connection to it does: this one never reads.
  const holders = new Map<string, InstanceType<Sqlite3Static['oo1']['DB']>>()
  const open = (file: string): Connection => {
    if (!holders.has(file)) holders.set(file, new sqlite.oo1.DB(uri(file), 'c'))
    return settle(new Connection(sqlite, new sqlite.oo1.DB(uri(file), 'c')))
  }
  const unlink = (file: string): void => {
    holders.get(file)?.close()
    holders.delete(file)
  }
  return {
    storage: 'memory',
    reason,
    has: (file) => holders.has(file),
    open,
    address: uri,
    unlink,
    // Nothing of it lies anywhere.
    bytes: async () => null,
    intact: async () => true,
    room: async () => true,
    reserve: async () => undefined,
    shut: () => [...holders.keys()].forEach(unlink),
  }
}

type Pool = Awaited<ReturnType<Sqlite3Static['installOpfsSAHPoolVfs']>>

const corrupt = 11

/** A pool that is better left alone: every question is answered with `damaged`, and no byte is changed. */
const damagedPool = (names: readonly string[]): Store => {
  const refuse = (): never => {
    throw new SqliteError(corrupt, `The header of ${names.join(', ')} does not match its digest.`)
  }
  return {
    storage: 'opfs',
    reason: null,
    has: () => true,
    open: refuse,
    address: (file) => file,
    unlink: refuse,
    bytes: bodyOf,
    intact: async () => true,
    room,
    reserve: refuse,
    shut: () => undefined,
  }
}

let pool: Pool | null = null

const syncNormal = 2
const cantOpen = 14

/**
 * Cuts a file to nothing, on the disk too, and only then lets the pool forget its name. The pool does it the other way round, and a kill or a power cut
 * in between would leave data without a name, which `wouldBeLost` has to take for damage.
 */
const discard = (sqlite: Sqlite3Static, held: Pool, file: string): void => {
  if (!held.getFileNames().includes(file)) return
  const { capi, wasm } = sqlite
  // Opening reads nothing, so a damaged file can be discarded as well.
  const database = new held.OpfsSAHPoolDb(file)
  const out = wasm.pstack.pointer
  try {
    const at = wasm.pstack.alloc(8)
    const result = capi.sqlite3_file_control(database, 'main', capi.SQLITE_FCNTL_FILE_POINTER, at)
    if (result !== 0) throw new SqliteError(result, `${file} has no file.`)
    const pointer = wasm.peekPtr(at)
    const methods = new capi.sqlite3_io_methods(new capi.sqlite3_file(pointer).$pMethods)
    for (const [method, value] of [
      ['$xTruncate', 0n],
      ['$xSync', syncNormal],
    ] as const) {
      // The declarations leave the pointers out that stand under these names.
      const answer: unknown = wasm.functionEntry(Number(Reflect.get(methods, method)))?.(pointer, value)
      if (answer !== 0) throw new SqliteError(Number(answer ?? cantOpen), `${file} could not be cut to nothing.`)
    }
  } finally {
    wasm.pstack.restore(out)
    database.close()
  }
  held.unlink(file)
}

const acquire = async (sqlite: Sqlite3Static, again: boolean): Promise<Pool> => {
  if (pool) return pool.isPaused() ? pool.unpauseVfs() : pool
  const options = {
    name: 'opfs-sahpool',
    directory: poolDirectory,
    initialCapacity: capacity,
    preserveOnInitFailure: true,
    forceReinitIfPreviouslyFailed: again,
    verbosity: 0,
  }
  pool = await sqlite.installOpfsSAHPoolVfs(options)
  return pool
}

/** Handles linger after a worker dies and some browsers refuse now and then: tried for a second, and no file is touched meanwhile. */
const acquirePatiently = async (sqlite: Sqlite3Static): Promise<Pool> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await acquire(sqlite, attempt > 1)
    } catch (error) {
      if (attempt >= attempts || !(error instanceof DOMException)) throw error
      await pause(attemptMs)
    }
  }
}

const probeBytes = 1 << 20
const probePieces = 16

/** Writes as much as a batch may need into a file of its own, and removes it. */
const room = async (): Promise<boolean> => {
  const root = await navigator.storage.getDirectory()
  const name = '.runmirror-room'
  try {
    const handle = await (await root.getFileHandle(name, { create: true })).createSyncAccessHandle()
    try {
      const piece = new Uint8Array(probeBytes).fill(1)
      for (let i = 0; i < probePieces; i++) if (handle.write(piece, { at: i * probeBytes }) !== probeBytes) return false
      handle.flush()
      return true
    } finally {
      handle.close()
    }
  } catch {
    return false
  } finally {
    await root.removeEntry(name).catch(() => undefined)
  }
}

/**
 * The pool of files in OPFS, or memory where the browser gives none: then `reason` says why.
 * Throws `HandlesTaken` while another owner holds the files, or where files exist and can't be opened: never a silent fall to memory beside kept data.
 */
export const openPool = async (): Promise<Store> => {
  const sqlite = await load()
  const lost = await endangered().catch(() => [])
  if (lost.length > 0) return damagedPool(lost)
  let held: Pool
  try {
    held = await acquirePatiently(sqlite)
  } catch (error) {
    const kept = await listing().catch(() => null)
    if ((error instanceof DOMException && error.name === 'NoModificationAllowedError') || (kept && kept.size > 0)) throw new HandlesTaken(String(error))
    return openMemory(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
  }
  await held.reserveMinimumCapacity(capacity)
  const names = new Set(await listing())
  return {
    storage: 'opfs',
    reason: null,
    has: (file) => held.getFileNames().includes(file),
    open: (file) => settle(new Connection(sqlite, new held.OpfsSAHPoolDb(file))),
    address: (file) => file,
    unlink: (file) => {
      discard(sqlite, held, file)
      discard(sqlite, held, `${file}-journal`)
    },
    // The library reads into an array of its own, never into shared memory.
    bytes: async (file) => (held.getFileNames().includes(file) ? new Blob([held.exportFile(file) as Uint8Array<ArrayBuffer>]) : null),
    intact: async () => {
      const now = await listing()
      return now !== null && [...names].every((name) => now.has(name))
    },
    room,
    reserve: async (files) => {
      await held.reserveMinimumCapacity(files)
      for (const name of (await listing()) ?? []) names.add(name)
    },
    shut: () => {
      held.pauseVfs()
    },
  }
}
