/** Where the members that were read are kept, by their hash; one never overwrites. */
export interface Originals {
  /** Answers false where this browser keeps no files. */
  readonly keep: (hash: string, each: (write: (piece: Uint8Array<ArrayBuffer>) => Promise<void>) => Promise<boolean>) => Promise<boolean>
  readonly open: (hash: string) => Promise<File | null>
}

/** Node, private windows: nothing is kept, and nothing can be resumed. */
export const noOriginals: Originals = { keep: async () => false, open: async () => null }

const unfinished = '.part'

interface Movable {
  /** Renames; in every engine that has access handles, not yet in TypeScript's DOM types. */
  readonly move: (name: string) => Promise<void>
}

const named = async (folder: FileSystemDirectoryHandle, name: string): Promise<FileSystemFileHandle | null> => {
  try {
    return await folder.getFileHandle(name)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null
    throw error
  }
}

/** Removes what a killed worker left half written. */
const sweep = async (folder: FileSystemDirectoryHandle): Promise<void> => {
  for await (const name of folder.keys()) {
    // Another tab's worker may be writing it right now: its lock refuses, and that is right.
    if (name.endsWith(unfinished)) await folder.removeEntry(name).catch(() => undefined)
  }
}

/** What is kept in that folder, but for what is being copied right now. */
export const keptFiles = async (folderName: string): Promise<readonly File[]> => {
  const files: File[] = []
  try {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(folderName)
    for await (const handle of folder.values())
      if (handle.kind === 'file' && !handle.name.endsWith(unfinished)) files.push(await (handle as FileSystemFileHandle).getFile())
  } catch {
    // This browser keeps none, or nothing was ever kept.
  }
  return files
}

/** A folder of the origin's private file system; `noOriginals` where there is none. */
export const openOriginals = async (folderName: string): Promise<Originals> => {
  let folder: FileSystemDirectoryHandle
  try {
    folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(folderName, { create: true })
    await sweep(folder)
  } catch {
    return noOriginals
  }
  return {
    open: async (hash) => {
      try {
        return (await (await named(folder, hash))?.getFile()) ?? null
      } catch {
        return null
      }
    },
    keep: async (hash, each) => {
      const part = hash + unfinished
      try {
        if ((await named(folder, hash)) !== null) return true
        const file = await folder.getFileHandle(part, { create: true })
        const access = await file.createSyncAccessHandle()
        let whole = false
        try {
          access.truncate(0)
          let at = 0
          whole = await each(async (piece) => {
            at += access.write(piece, { at })
          })
          access.flush()
        } finally {
          access.close()
        }
        if (!whole) {
          await folder.removeEntry(part)
          return false
        }
        await (file as FileSystemFileHandle & Movable).move(hash)
        return true
      } catch {
        // Full, or not allowed here: the rows matter more than the copy, and the answer says there is none.
        await folder.removeEntry(part).catch(() => undefined)
        return false
      }
    },
  }
}
