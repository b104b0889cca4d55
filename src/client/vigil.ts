import type { Beat, Foreign, Lives } from '../contract/life'

/** What the page needs of its browser to follow a worker's life; a test brings its own. */
export interface Ground {
  /** Resolves once nobody holds the lock of this name. */
  readonly free: (lock: string) => Promise<void>
  /** Ticks until told to stop. */
  readonly every: (ms: number, tick: () => void) => () => void
}

export interface Tell {
  readonly died: () => void
  /** A worker is of another build than the page, and refuses to work for it. */
  readonly foreign: () => void
  /** Whether a worker has sent no beat back for five seconds: busy with one long thing, or hung. */
  readonly silent: (silent: boolean) => void
}

const beatMs = 1000
/** Beats, not seconds: while the device sleeps or the page is throttled the clock runs on, and no beat is missed. */
/** The end of a read of 46,000 rows kept the store busy for two seconds without a pause on a slow desk: that is no news yet. */
const untilSilent = 5
/** Far beyond any single piece of work, on a phone too. */
const untilDead = 30

export const browserGround: Ground = {
  free: async (lock) => {
    await navigator.locks.request(lock, () => undefined)
  },
  every: (ms, tick) => {
    const timer = setInterval(tick, ms)
    return () => clearInterval(timer)
  },
}

/**
 * Follows workers, each by the name it was started with, until the answer is called. A death is known at once, because the browser frees the lock that the worker held,
 * however busy it was; a hang only by the beats that stay out. A worker counts from its first word on: until then it may still be loading.
 */
export const watchOver = (workers: ReadonlyMap<string, Worker>, { free, every }: Ground, tell: Tell): (() => void) => {
  const missed = new Map<Worker, number>()
  let beat = 0
  let silent = false

  const tellSilence = (): void => {
    const now = [...missed.values()].some((beats) => beats > untilSilent)
    if (now === silent) return
    silent = now
    tell.silent(now)
  }

  for (const [name, worker] of workers) {
    worker.addEventListener('error', () => tell.died())
    worker.addEventListener('message', ({ data }: MessageEvent<Partial<Lives & Beat & Foreign> | null>) => {
      if (data?.foreign !== undefined) tell.foreign()
      if (data?.lives === name) void free(name).then(() => tell.died())
      // An answer to a question is a word like any other: it may come before the worker has its lock.
      missed.set(worker, 0)
      tellSilence()
    })
  }
  return every(beatMs, () => {
    beat += 1
    for (const [worker, beats] of missed) {
      missed.set(worker, beats + 1)
      worker.postMessage({ beat } satisfies Beat)
    }
    tellSilence()
    if ([...missed.values()].some((beats) => beats > untilDead)) tell.died()
  })
}
