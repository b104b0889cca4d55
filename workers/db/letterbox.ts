import { inboxFolder, isLetterName } from '../../src/contract/inbox'

/** A letter as it lies there. */
export interface Letter {
  readonly name: string
  readonly text: string
  /** UTC ms at which it was written. */
  readonly at: number
}

/** Where the service worker leaves its letters. */
export interface Letterbox {
  /** In the order in which the relay told of them. */
  readonly read: () => Promise<readonly Letter[]>
  readonly remove: (name: string) => Promise<void>
  /** Everything, also what is still being written. */
  readonly clear: () => Promise<void>
}

const isMissing = (error: unknown): boolean => error instanceof DOMException && error.name === 'NotFoundError'

const folder = async (): Promise<FileSystemDirectoryHandle | null> => {
  try {
    return await (await navigator.storage.getDirectory()).getDirectoryHandle(inboxFolder)
  } catch {
    // No file system, or nothing was ever left there.
    return null
  }
}

const removeFrom = async (box: FileSystemDirectoryHandle, name: string): Promise<void> => {
  try {
    await box.removeEntry(name)
  } catch (error) {
    // Taken away by the service worker meanwhile.
    if (!isMissing(error)) throw error
  }
}

const namesIn = async (box: FileSystemDirectoryHandle): Promise<string[]> => {
  const names: string[] = []
  for await (const name of box.keys()) names.push(name)
  return names.sort()
}

/** In the browser's private file system. */
export const opfsLetterbox: Letterbox = {
  read: async () => {
    const box = await folder()
    if (box === null) return []
    const letters: Letter[] = []
    for (const name of (await namesIn(box)).filter(isLetterName)) {
      try {
        const file = await (await box.getFileHandle(name)).getFile()
        letters.push({ name, text: await file.text(), at: file.lastModified })
      } catch (error) {
        if (!isMissing(error)) throw error
      }
    }
    return letters
  },
  remove: async (name) => {
    const box = await folder()
    if (box !== null) await removeFrom(box, name)
  },
  clear: async () => {
    const box = await folder()
    if (box !== null) for (const name of await namesIn(box)) await removeFrom(box, name)
  },
}

/** Where no service worker is, none leaves any. */
export const noLetterbox: Letterbox = { read: async () => [], remove: async () => undefined, clear: async () => undefined }
