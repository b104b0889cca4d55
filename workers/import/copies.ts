/** The copies of activity files, one behind the other in one file: a file of its own for each would cost more than its bytes. */
export interface Copies {
  /** Writes behind everything before; durable once `flush` has returned. Throws where the device is full. */
  readonly write: (at: number, bytes: Uint8Array<ArrayBuffer>) => void
  readonly flush: () => void
  readonly read: (at: number, bytes: number) => Uint8Array<ArrayBuffer>
  readonly close: () => void
}

const packName = 'tracks.pack'

/** Null where this browser keeps no files, or another tab holds them. */
export const openCopies = async (folderName: string): Promise<Copies | null> => {
  try {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(folderName, { create: true })
    const access = await (await folder.getFileHandle(packName, { create: true })).createSyncAccessHandle()
    return {
      write: (at, bytes) => {
        if (access.write(bytes, { at }) !== bytes.length) throw new DOMException('The device is full.', 'QuotaExceededError')
      },
      flush: () => access.flush(),
      read: (at, bytes) => {
        const into = new Uint8Array(bytes)
        const read = access.read(into, { at })
        return read === bytes ? into : into.subarray(0, read)
      },
      close: () => access.close(),
    }
  } catch {
    return null
  }
}
