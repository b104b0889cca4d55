import { open, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { done, failed } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'

const streamed = 1 << 20

/**
 * A range of a file on disk, read when it is asked for. `fs.openAsBlob` would do, but Node 24 counts its size in 32 bits: a ZIP of 4.5 GB
 * comes out as one of 0.2 GB.
 */
export class DiskFile extends File {
  readonly #path: string
  readonly #from: number

  constructor(path: string, from: number, to: number) {
    super([], basename(path))
    this.#path = path
    this.#from = from
    Object.defineProperty(this, 'size', { value: to - from })
  }

  override slice(start = 0, end: number = this.size): DiskFile {
    const at = (place: number): number => this.#from + Math.min(this.size, Math.max(0, place < 0 ? this.size + place : place))
    return new DiskFile(this.#path, at(start), Math.max(at(start), at(end)))
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    const bytes = new Uint8Array(this.size)
    try {
      const file = await open(this.#path)
      try {
        for (let filled = 0; filled < bytes.length;) {
          const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, this.#from + filled)
          if (bytesRead === 0) throw new Error(`${this.#path} is shorter than it was`)
          filled += bytesRead
        }
      } finally {
        await file.close()
      }
    } catch (error) {
      // As a browser says it of a file that was moved or changed.
      throw new DOMException(error instanceof Error ? error.message : String(error), 'NotReadableError')
    }
    return bytes.buffer
  }

  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    let at = 0
    return new ReadableStream({
      pull: async (controller) => {
        if (at >= this.size) return controller.close()
        const part = this.slice(at, at + streamed)
        at += part.size
        controller.enqueue(new Uint8Array(await part.arrayBuffer()))
      },
    })
  }
}

/** The folder in which an unpacked export keeps its activity files. */
const filesFolder = 'activities'

/** What was named, and of an unpacked export's folder the activity files too. */
export const openWithActivityFiles = async (path: string): Promise<Outcome<readonly File[], 'no-such-file'>> => {
  const inside = join(path, filesFolder)
  const isThere = await stat(inside).then(
    (found) => found.isDirectory(),
    () => false,
  )
  return openFiles(isThere ? [path, inside] : [path])
}

/** Files as they would be dropped; of a folder, those directly in it. Nothing is read yet. */
export const openFiles = async (paths: readonly string[]): Promise<Outcome<readonly File[], 'no-such-file'>> => {
  const files: File[] = []
  for (const path of paths) {
    try {
      const found = await stat(path)
      if (!found.isDirectory()) files.push(new DiskFile(path, 0, found.size))
      else
        for (const entry of await readdir(path, { withFileTypes: true }))
          if (entry.isFile()) files.push(new DiskFile(join(path, entry.name), 0, (await stat(join(path, entry.name))).size))
    } catch (error) {
      return failed('no-such-file', `It could not be opened: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return done(files)
}
