import { wrap } from 'comlink'
import { inboxFolder, letterName } from '../../src/contract/inbox'
import type { InboxLetter } from '../../src/contract/inbox'
import { inboxClaims } from './inbox.claims'
import type { LetterWorld } from './inbox.claims'
import type { OpfsWorld } from './opfs-world.claims'
import { goingClaims } from './pulled-going.claims'
import { pulledClaims } from './pulled.claims'
import type { World } from './world.claims'

const worker = wrap<OpfsWorld>(new Worker(new URL('./opfs-world.claims.ts', import.meta.url), { type: 'module' }))

const db = new Proxy({} as World['db'], {
  get:
    (_, method: keyof World['db']) =>
    (...args: readonly unknown[]) =>
      worker.call(method, args),
})

/** Every file of this origin, whoever made it. */
const filesIn = async (folder: FileSystemDirectoryHandle, path = ''): Promise<(readonly [string, Uint8Array])[]> => {
  const found: (readonly [string, Uint8Array])[] = []
  for await (const [name, handle] of folder.entries()) {
    if (handle.kind === 'directory') found.push(...(await filesIn(handle as FileSystemDirectoryHandle, `${path}/${name}`)))
    else found.push([`${path}/${name}`, new Uint8Array(await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer())])
  }
  return found
}

/** The pool names its files by chance: what they hold is told by the name in their heads. */
const poolName = ([name, bytes]: readonly [string, Uint8Array]): readonly [string, Uint8Array] => {
  const end = bytes.subarray(0, 512).indexOf(0)
  return name.includes('.opaque') ? [new TextDecoder().decode(bytes.subarray(0, Math.max(0, end))), bytes.subarray(4096)] : [name, bytes]
}

const box = async (): Promise<FileSystemDirectoryHandle> => (await navigator.storage.getDirectory()).getDirectoryHandle(inboxFolder, { create: true })

const namesIn = async (folder: FileSystemDirectoryHandle): Promise<string[]> => {
  const names: string[] = []
  for await (const name of folder.keys()) names.push(name)
  return names
}

const opfsWorld = async (): Promise<LetterWorld> => {
  await worker.open(false)
  return {
    db,
    at: (now) => worker.moveTo(now),
    again: async (rebuilt = false) => {
      // A registry of another build makes everything anew, and so does the way back.
      if (rebuilt) {
        await worker.open(true)
        await db.overview('own')
      }
      await worker.open(false)
    },
    files: async () => (await filesIn(await navigator.storage.getDirectory())).map(poolName),
    leave: async (letter: InboxLetter) => {
      const writable = await (await (await box()).getFileHandle(letterName(letter.seq, letter.activity), { create: true })).createWritable()
      await writable.write(JSON.stringify(letter))
      await writable.close()
    },
    left: async () => (await namesIn(await box())).length,
    end: async () => {
      await db.erase('own')
    },
  }
}

pulledClaims('OPFS', opfsWorld)
goingClaims('OPFS', opfsWorld)
inboxClaims('OPFS', opfsWorld)
