/** The pool names each of its files in a header of its own, before the database's first page. */
export const headerBytes = 4096
const pathBytes = 512
const bodyBytes = pathBytes + 4
const digested = 0x80
const deletedOnClose = 0x08
/** Databases, their journals and write-ahead logs: what the pool keeps (SQLITE_OPEN_MAIN_DB and its kin). */
const lasting = 0x100 | 0x800 | 0x4000 | 0x80000

/** As sqlite3-vfs-opfs-sahpool computes it. */
const digestOf = (body: Uint8Array, flags: number): readonly [number, number] => {
  if ((flags & digested) === 0) return [0, 0]
  let [high, low] = [3_735_928_559, 1_103_547_991]
  for (const byte of body) {
    high = Math.imul(high ^ byte, 2_654_435_761)
    low = Math.imul(low ^ byte, 104_729)
  }
  return [high >>> 0, low >>> 0]
}

/** The path a header names, empty where it names none: not checked against the digest. */
export const pathIn = (header: Uint8Array): string => new TextDecoder().decode(header.subarray(0, Math.max(0, header.subarray(0, pathBytes).indexOf(0))))

/**
 * Whether the pool would throw this file away, with data behind its header: because the header names a path and does not match its digest (trust 2A 21),
 * or because it names none, as when its block was lost and reads as zeros: then the file counts as free. The pool cuts either to nothing on opening it.
 * A file without a name and with data is nothing that this app leaves behind: it empties a file before the name goes.
 */
export const wouldBeLost = (header: Uint8Array, size: number): boolean => {
  if (size <= headerBytes) return false
  if (header[0] === 0 || header.length < bodyBytes + 8) return true
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength)
  const flags = view.getUint32(pathBytes)
  if ((flags & deletedOnClose) !== 0 || (flags & lasting) === 0) return true
  const [high, low] = digestOf(header.subarray(0, bodyBytes), flags)
  return view.getUint32(bodyBytes, true) !== high || view.getUint32(bodyBytes + 4, true) !== low
}
