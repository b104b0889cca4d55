import { inboxFolder, isLetterName, letterName } from '../../src/contract/inbox'
import type { InboxLetter } from '../../src/contract/inbox'
import { jsonIn } from './asking'

/** The letters that lie there for the page. */
export interface Letters {
  /** Null where none lies there, or one that can't be read. */
  readonly find: (seq: number, activity: string) => Promise<InboxLetter | null>
  /** Whether it lies there now, whole. */
  readonly put: (letter: InboxLetter) => Promise<boolean>
}

/** What TypeScript's own library does not know yet: it is written by the File System standard, and known to every browser that has `createWritable` here. */
interface Movable {
  readonly move: (name: string) => Promise<void>
}
const isMovable = (file: FileSystemFileHandle): file is FileSystemFileHandle & Movable => 'move' in file && 'createWritable' in file

const isLetter = (told: unknown): told is InboxLetter =>
  typeof told === 'object' && told !== null && 'v' in told && told.v === 1 && 'athlete' in told && 'replies' in told && Array.isArray(told.replies)

/** Null where this browser keeps no files for a service worker. One at a time may hold them: what is no letter is taken for what an ended one left half written, and removed. */
export const openLetters = async (root: () => Promise<FileSystemDirectoryHandle>): Promise<Letters | null> => {
  try {
    const folder = await (await root()).getDirectoryHandle(inboxFolder, { create: true })
    const left: string[] = []
    for await (const name of folder.keys()) if (!isLetterName(name)) left.push(name)
    for (const name of left) await folder.removeEntry(name)
    return {
      find: async (seq, activity) => {
        try {
          const told = jsonIn(await (await (await folder.getFileHandle(letterName(seq, activity))).getFile()).text())
          return isLetter(told) ? told : null
        } catch {
          return null
        }
      },
      put: (letter) => write(folder, letterName(letter.seq, letter.activity), JSON.stringify(letter)),
    }
  } catch {
    return null
  }
}

/** Under its own name it never lies there half. */
const write = async (folder: FileSystemDirectoryHandle, name: string, text: string): Promise<boolean> => {
  const draft = `${name}.part`
  try {
    const file = await folder.getFileHandle(draft, { create: true })
    if (!isMovable(file)) throw new Error('files can not be written here')
    const stream = await file.createWritable()
    await stream.write(text)
    await stream.close()
    await file.move(name)
    return true
  } catch {
    await folder.removeEntry(draft).catch(() => undefined)
    return false
  }
}
