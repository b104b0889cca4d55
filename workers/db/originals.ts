/** Where the import worker keeps the members it read, by their hash; one that is still being copied ends in `.part` and is locked. */
const directory = 'originals'
const beingCopied = '.part'
/** The copies of activity files, held open while they are read. */
const pack = 'tracks.pack'
const mayBeHeld = (name: string): boolean => name.endsWith(beingCopied) || name === pack

const folder = async (): Promise<FileSystemDirectoryHandle | null> => {
  try {
    return await (await navigator.storage.getDirectory()).getDirectoryHandle(directory)
  } catch {
    // No file system, or nothing was ever kept in it.
    return null
  }
}

/** Bytes of the originals kept on this device. */
export const originalsBytes = async (): Promise<number> => {
  let bytes = 0
  try {
    for await (const handle of (await folder())?.values() ?? []) if (handle.kind === 'file') bytes += (await (handle as FileSystemFileHandle).getFile()).size
  } catch {
    // A file that is being moved into its place: it is counted the next time.
  }
  return bytes
}

/** Removes every original. False, and none is removed, while one is being copied. The folder stays: the import worker holds it. */
export const forgetOriginals = async (): Promise<boolean> => {
  const kept = await folder()
  if (kept === null) return true
  const names: string[] = []
  for await (const name of kept.keys()) names.push(name)
  // Those that may be locked first.
  for (const name of names.toSorted((a, b) => Number(mayBeHeld(b)) - Number(mayBeHeld(a)))) {
    try {
      await kept.removeEntry(name)
    } catch (error) {
      if (!(error instanceof DOMException)) throw error
      if (error.name === 'NoModificationAllowedError') return false
      // It became the original it was a copy of, and will be met under that name, or it is gone already.
      if (error.name !== 'NotFoundError') throw error
    }
  }
  return true
}
