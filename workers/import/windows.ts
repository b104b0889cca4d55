import { Reader } from '@zip.js/zip.js/lib/zip-core-native.js'

const windowSize = 1 << 20

/**
 * A file for zip.js, read a megabyte at a time: each read costs a trip to the browser's process, and a directory is asked for in many small ones.
 * The window ends with the file where it would reach beyond, so that the directory's end brings the directory with it.
 */
export class BlobWindows extends Reader<Blob> {
  readonly #blob: Blob
  #window = new Uint8Array(0)
  #from = 0

  constructor(blob: Blob) {
    super(blob)
    this.#blob = blob
    this.size = blob.size
  }

  /** Fewer bytes where the file ends. Rejects with `NotReadableError` or `NotFoundError` where the file has been changed or taken away since it was chosen. */
  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    const to = Math.min(index + length, this.size)
    if (index < this.#from || to > this.#from + this.#window.length) {
      const from = Math.max(0, Math.min(index, this.size - windowSize))
      const window = new Uint8Array(await this.#blob.slice(from, Math.max(to, from + windowSize)).arrayBuffer())
      this.#from = from
      this.#window = window
    }
    return this.#window.subarray(index - this.#from, to - this.#from)
  }
}
