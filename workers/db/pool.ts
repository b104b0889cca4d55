import { headerBytes, wouldBeLost } from './header'

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

/** Names of files whose data the pool would cut away on opening them. */
export const endangered = async (): Promise<string[]> => {
  const names = await listing()
  if (!names) return []
  const directory = await opaque()
  const looked = [...names].map(async (name) => {
    const file = await (await directory.getFileHandle(name)).getFile()
    return wouldBeLost(new Uint8Array(await file.slice(0, headerBytes).arrayBuffer()), file.size) ? [name] : []
  })
  return (await Promise.all(looked)).flat()
}
