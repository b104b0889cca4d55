/** Hands work from one who finds it to those who do it, in order; `room` lets the finder wait while too much of it lies about. */
export interface Queue<T> {
  readonly push: (item: T) => void
  /** Null once everything was taken and nothing more will come. */
  readonly next: () => Promise<T | null>
  /** Waits until fewer than `limit` lie about. */
  readonly room: (limit: number) => Promise<void>
  readonly close: () => void
}

export const createQueue = <T>(): Queue<T> => {
  const items: T[] = []
  let takers: ((item: T | null) => void)[] = []
  let finders: (() => void)[] = []
  let closed = false
  const wake = (): void => {
    const sleeping = finders
    finders = []
    for (const finder of sleeping) finder()
  }
  return {
    push: (item) => {
      const taker = takers.shift()
      if (taker === undefined) items.push(item)
      else taker(item)
    },
    next: async () => {
      const item = items.shift()
      if (item !== undefined) {
        wake()
        return item
      }
      return closed ? null : new Promise((resolve) => takers.push(resolve))
    },
    room: async (limit) => {
      while (items.length >= limit && !closed) await new Promise<void>((resolve) => finders.push(resolve))
    },
    close: () => {
      closed = true
      const idle = takers
      takers = []
      for (const taker of idle) taker(null)
      wake()
    },
  }
}
