import { headerBytes, pathIn, wouldBeLost } from './header'

/** Changing either would orphan every database kept under the old name. */
export const poolDirectory = '.runmirror'
const opaqueDirectory = '.opaque'

const opaque = async (): Promise<FileSystemDirectoryHandle> => {
  const root = await navigator.storage.getDirectory()
  return (await root.getDirectoryHandle(poolDirectory)).getDirectoryHandle(opaqueDirectory)
}

/** Names of the pool's files as the file system lists them; null where there is no pool. */
export const listing = async (): Promise<ReadonlySet<string> | null> => {
  try {
    const names = new Set<string>()
    for await (const name of (await opaque()).keys()) names.add(name)
    return names
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null
    throw error
  }
}

/** Whether anybody holds a file of the pool: a lock may be taken from a holder only if nobody does. */
export const handlesOpen = async (): Promise<boolean> => {
  const names = await listing()
  if (!names) return false
  const directory = await opaque()
  for (const name of names) {
    try {
      ;(await (await directory.getFileHandle(name)).createSyncAccessHandle()).close()
    } catch (error) {
      if (error instanceof DOMException && error.name === 'NoModificationAllowedError') return true
      throw error
    }
  }
  return false
}

interface Slot {
  readonly name: string
  readonly file: File
  /** As far as it can be read. */
  readonly path: string
  /** The pool would cut it to nothing on opening it. */
  readonly endangered: boolean
}

const slots = async (): Promise<Slot[]> => {
  const names = await listing()
  if (!names) return []
  const directory = await opaque()
  return Promise.all(
    [...names].map(async (name) => {
      const file = await (await directory.getFileHandle(name)).getFile()
      const header = new Uint8Array(await file.slice(0, headerBytes).arrayBuffer())
      return { name, file, path: pathIn(header), endangered: wouldBeLost(header, file.size) }
    }),
  )
}

/** Names of files whose data the pool would cut away on opening them. */
export const endangered = async (): Promise<string[]> => (await slots()).filter((slot) => slot.endangered).map(({ name }) => name)

/** Enough for the first page, in which SQLite writes down the tables. */
const schemaBytes = 1 << 16

/** Facts hold rows as they came; what is derived from them does not. */
const holdsFacts = async ({ file }: Slot): Promise<boolean> => {
  const start = await file.slice(headerBytes, headerBytes + schemaBytes).text()
  return start.startsWith('SQLite format 3\0') && start.includes('raw_row')
}

/**
 * The data of a database of facts in a pool that must not be opened: the file that bears its name, even under a header that is wrong otherwise;
 * else the longest of those that lost their name and hold facts. Nothing is changed.
 */
export const bodyOf = async (path: string): Promise<Blob | null> => {
  const all = (await slots()).filter(({ file }) => file.size > headerBytes)
  const nameless = all.filter((slot) => slot.endangered)
  const holding = await Promise.all(nameless.map(holdsFacts))
  const found = all.find((slot) => slot.path === path) ?? nameless.filter((_, i) => holding[i]).toSorted((a, b) => b.file.size - a.file.size)[0]
  return found === undefined ? null : found.file.slice(headerBytes)
}
