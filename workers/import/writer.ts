import type { Batch, Db, Kept, Mirror, StoreTrouble } from '../../src/contract/db'

export interface Writer {
  /** Queues a batch; it is written once those before it are. */
  readonly send: (batch: Batch) => void
  /** Waits until fewer than `limit` batches are queued or being written. */
  readonly room: (limit: number) => Promise<void>
  readonly waiting: () => number
  /** Lets the batch being written finish and forgets those that wait. */
  readonly stop: () => void
  /** Batches that were sent and will never be written. */
  readonly dropped: () => number
  /** Waits for everything that was sent. */
  readonly drained: () => Promise<void>
  readonly trouble: () => { readonly code: StoreTrouble; readonly detail?: string } | null
}

/** Batches go to the store one at a time, while the next are being read; the first waits for the source they belong to. Where there is none, all are dropped. */
export const createWriter = (db: Pick<Db, 'keep'>, mirror: Mirror, source: Promise<number | null>, onKept: (kept: Kept) => void): Writer => {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  let stopped = false
  let dropped = 0
  let trouble: { readonly code: StoreTrouble; readonly detail?: string } | null = null
  /** A bug, or a store that is no more: thrown to whoever waits. */
  let broken: { readonly error: unknown } | null = null
  let wake: (() => void)[] = []

  const write = async (batch: Batch): Promise<void> => {
    try {
      const id = await source
      if (id === null || stopped || trouble !== null || broken !== null) dropped++
      else {
        const kept = await db.keep(mirror, id, batch)
        if (kept.ok) onKept(kept.value)
        else trouble = kept
      }
    } catch (error) {
      broken = { error }
    }
    waiting--
    const sleepers = wake
    wake = []
    for (const sleeper of sleepers) sleeper()
  }

  const orThrow = (): void => {
    if (broken !== null) throw broken.error
  }

  return {
    send: (batch) => {
      waiting++
      last = last.then(() => write(batch))
    },
    room: async (limit) => {
      while (waiting >= limit && trouble === null && broken === null) await new Promise<void>((resolve) => wake.push(resolve))
      orThrow()
    },
    waiting: () => waiting,
    stop: () => {
      stopped = true
    },
    dropped: () => dropped,
    drained: async () => {
      await last
      orThrow()
    },
    trouble: () => trouble,
  }
}
