import { transfer } from 'comlink'
import type { Batch, Db } from '../../src/contract/db'

const buffersOf = (batch: Batch): ArrayBufferLike[] => {
  const texts = [batch.raw, ...Object.values(batch.texts)].flatMap((text) => [text.bytes, text.ends, text.present])
  return [batch.lines, batch.aside, ...Object.values(batch.numbers), ...texts].map((column) => column.buffer)
}

/** The same database, but batches are moved to its thread, not copied. */
export const movingBatches = (db: Db): Db =>
  new Proxy(db, {
    get: (target, name: keyof Db) => {
      if (name !== 'keep') return target[name]
      const keep: Db['keep'] = (mirror, source, batch) => {
        // Columns that share a buffer could not be moved apart; the packer gives each its own.
        const buffers = [...new Set(buffersOf(batch))].filter((buffer): buffer is ArrayBuffer => buffer instanceof ArrayBuffer)
        return target.keep(mirror, source, transfer(batch, buffers))
      }
      return keep
    },
  })
