import { createPieces } from './bytes'

const digestsAtOnce = 8

const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** SHA-256 over the SHA-256s of the 1 MiB pieces, hex, of bytes that come in any rhythm. `each` is given the pieces. */
export const createHash = (
  each: (piece: Uint8Array<ArrayBuffer>) => void = () => undefined,
): { readonly push: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>; readonly end: () => Promise<string> } => {
  const digests: Promise<Uint8Array>[] = []
  const cut = createPieces(async (piece) => {
    each(piece)
    digests.push(sha256(piece))
    if (digests.length % digestsAtOnce === 0) await digests.at(-1)
  })
  return {
    push: cut.push,
    end: async () => {
      await cut.end()
      const joined = new Uint8Array(digests.length * 32)
      for (const [at, digest] of digests.entries()) joined.set(await digest, at * 32)
      return hex(await sha256(joined))
    },
  }
}

/** The comment at the end of the ZIP: what it is, and the hash of every byte before the hash. */
export const sealBegins = 'RunMirror backup '
export const hashLength = 64

/**
 * What is written becomes a file whose last bytes are the hash of all others. Each piece goes to the browser at once, which keeps large ones on the disk:
 * two megabytes at most stand in memory here.
 */
export const createSealedFile = (): { readonly writable: WritableStream<Uint8Array<ArrayBuffer>>; readonly end: () => Promise<Blob> } => {
  const parts: Blob[] = []
  const hash = createHash((piece) => void parts.push(new Blob([piece])))
  let held = new Uint8Array(0)
  return {
    writable: new WritableStream({
      write: async (bytes) => {
        const all = new Uint8Array(held.length + bytes.length)
        all.set(held)
        all.set(bytes, held.length)
        const whole = Math.max(0, all.length - hashLength)
        held = all.slice(whole)
        await hash.push(all.subarray(0, whole))
      },
    }),
    end: async () => {
      // The last part comes with the end of the hash.
      const seal = await hash.end()
      return new Blob([...parts, seal], { type: 'application/zip' })
    },
  }
}

const sliceBytes = 4 << 20

/** Whether the last bytes of a file are the hash of all others. */
export const isSealed = async (file: Blob, progress: (bytes: number) => void): Promise<boolean> => {
  const hash = createHash()
  const end = file.size - hashLength
  for (let from = 0; from < end; from += sliceBytes) {
    await hash.push(new Uint8Array(await file.slice(from, Math.min(end, from + sliceBytes)).arrayBuffer()))
    progress(Math.min(end, from + sliceBytes))
  }
  return (await file.slice(end).text()) === (await hash.end())
}
