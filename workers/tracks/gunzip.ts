import { done, failed } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'

/** No activity file comes near: 2,000,000 samples of the wordiest GPX are 600 MB, the largest file seen is 5.9 MB (formats). */
const largest = 256 << 20
/** Looked at after the first megabyte, because small things pack oddly: XML of a treadmill packs at about 60:1. */
const steepest = 200
const steepFrom = 1 << 20

/** Unpacks gzip. What came out before the bytes broke is answered as well, and that they did (`torn`: it ends early, or its checksum says otherwise). */
export const gunzip = async (
  packed: Uint8Array<ArrayBuffer>,
): Promise<Outcome<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly torn: boolean }, 'bad-gzip' | 'too-large'>> => {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  let torn = false
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      pieces.push(next.value)
      length += next.value.length
      if (length > largest || (length > steepFrom && length > steepest * packed.length)) {
        await reader.cancel()
        return failed('too-large')
      }
    }
  } catch {
    // The stream hands over what it has before it says what is wrong.
    torn = true
  }
  if (length === 0) return torn ? failed('bad-gzip') : done({ bytes: new Uint8Array(0), torn })
  const [only] = pieces
  if (pieces.length === 1 && only !== undefined) return done({ bytes: only, torn })
  const bytes = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return done({ bytes, torn })
}
