import { expose } from 'comlink'
import { alteredShape } from './altered.claims'
import { createDb } from './db'
import type { OwnDb } from './db'
import { registryShape } from './shape'
import { openPool } from './sqlite'

/** A store on OPFS inside a worker, where alone there are access handles. */
export interface OpfsWorld {
  open(altered: boolean): Promise<'opfs' | 'memory'>
  call(method: keyof OwnDb, args: readonly unknown[]): Promise<unknown>
}

let db: OwnDb | null = null

const open: OpfsWorld['open'] = async (altered) => {
  await db?.shut()
  const store = await openPool()
  const env = {
    build: 'test',
    now: () => 1_700_000_000_000,
    clock: () => performance.now(),
    breathe: async () => undefined,
    originals: async () => 0,
    forgetOriginals: async () => true,
    changed: () => undefined,
  }
  db = createDb(store, altered ? alteredShape() : registryShape(), env)
  return store.storage
}

const call: OpfsWorld['call'] = (method, args) => {
  if (!db) throw new Error('No world was opened.')
  return (db[method] as (...given: readonly unknown[]) => Promise<unknown>)(...args)
}

expose({ open, call } satisfies OpfsWorld)
