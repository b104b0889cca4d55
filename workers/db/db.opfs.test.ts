import { wrap } from 'comlink'
import { expect, test } from 'vitest'
import { claims } from './db.claims'
import type { World } from './db.claims'
import type { OpfsWorld } from './opfs-world.claims'

const createWorker = (): Worker => new Worker(new URL('./opfs-world.claims.ts', import.meta.url), { type: 'module' })
const worker = wrap<OpfsWorld>(createWorker())

const db = new Proxy({} as World['db'], {
  get: (_, method: keyof World['db']) => (...args: readonly unknown[]) => worker.call(method, args),
})

const opfsWorld = async (): Promise<World> => {
  expect(await worker.open(false)).toBe('opfs')
  return {
    db,
    again: async (altered = false) => {
      await worker.open(altered)
    },
    end: async () => {
      await db.erase('own')
      await db.erase('sample')
    },
  }
}

claims('OPFS', opfsWorld)

test('a second owner touches no file while the first holds them, and says so', async () => {
  await worker.open(false)
  const listing = async (): Promise<string[]> => {
    const root = await navigator.storage.getDirectory()
    const pool = await (await root.getDirectoryHandle('.runmirror')).getDirectoryHandle('.opaque')
    const found: string[] = []
    for await (const [name, handle] of pool.entries()) if (handle.kind === 'file') found.push(`${name} ${(await (handle as FileSystemFileHandle).getFile()).size}`)
    return found.toSorted()
  }
  await db.set('own', 'unit', 'mi')
  const before = await listing()
  const first = createWorker()
  const second = wrap<OpfsWorld>(first)
  await expect(second.open(false)).rejects.toThrow('NoModificationAllowedError')
  expect(await listing()).toEqual(before)
  expect(await db.settings('own')).toEqual({ ok: true, value: { unit: 'mi' } })
  first.terminate()
  await db.erase('own')
})
