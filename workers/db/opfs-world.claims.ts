import { expose } from 'comlink'
import { alteredShape } from './altered.claims'
import { createDb } from './db'
import type { OwnDb } from './db'
import { opfsLetterbox } from './letterbox'
import { registryShape } from './shape'
import { openPool } from './sqlite'

/** A store on OPFS inside a worker, where alone there are access handles. */
export interface OpfsWorld {
  open(altered: boolean): Promise<'opfs' | 'memory'>
  /** Moves the clock: UTC ms. */
  moveTo(now: number): Promise<void>
  call(method: keyof OwnDb, args: readonly unknown[]): Promise<unknown>
  /** The same, answering what it did to each file of the pool, in order. */
  traced(method: keyof OwnDb, args: readonly unknown[]): Promise<readonly (readonly string[])[]>
}

let db: OwnDb | null = null
let time = 1_700_000_000_000

const open: OpfsWorld['open'] = async (altered) => {
  await db?.shut()
  const store = await openPool()
  const env = {
    build: 'test',
    now: () => time,
    clock: () => performance.now(),
    chance: () => 0.5,
    breathe: async () => undefined,
    originals: async () => 0,
    forgetOriginals: async () => true,
    letterbox: opfsLetterbox,
    changed: () => undefined,
    every: () => () => undefined,
    gone: () => undefined,
  }
  db = createDb(store, altered ? alteredShape() : registryShape(), env)
  return store.storage
}

const moveTo: OpfsWorld['moveTo'] = async (now) => {
  time = now
}

const call: OpfsWorld['call'] = (method, args) => {
  if (!db) throw new Error('No world was opened.')
  return (db[method] as (...given: readonly unknown[]) => Promise<unknown>)(...args)
}

/** What the page's own library does not know of. */
interface AccessHandle {
  truncate(size: number): void
  flush(): void
  write(bytes: Uint8Array, options?: { readonly at?: number }): number
}

const traced: OpfsWorld['traced'] = async (method, args) => {
  const done = new Map<AccessHandle, string[]>()
  const { prototype } = (globalThis as unknown as { readonly FileSystemSyncAccessHandle: { readonly prototype: AccessHandle } }).FileSystemSyncAccessHandle
  const { truncate, flush, write } = prototype
  const note = (handle: AccessHandle, what: string): void => void done.set(handle, [...(done.get(handle) ?? []), what])
  prototype.truncate = function (size) {
    note(this, `truncate ${size}`)
    truncate.call(this, size)
  }
  prototype.flush = function () {
    note(this, 'flush')
    flush.call(this)
  }
  prototype.write = function (bytes, options) {
    note(this, `write ${options?.at}`)
    return write.call(this, bytes, options)
  }
  await call(method, args)
  Object.assign(prototype, { truncate, flush, write })
  return [...done.values()]
}

expose({ open, moveTo, call, traced } satisfies OpfsWorld)
