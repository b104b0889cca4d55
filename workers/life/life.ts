import { buildIn } from '../../src/contract/life'
import type { Beat, Foreign, Lives } from '../../src/contract/life'

/**
 * Lets the page follow this worker's life. A worker that was terminated, or that ran out of memory, ends without an event:
 * but the browser frees its locks, however it ended, and one that hangs sends no beat back.
 */
const showLife = (): void => {
  void navigator.locks.request(name, () => {
    postMessage({ lives: name } satisfies Lives)
    return new Promise<never>(() => undefined)
  })
  addEventListener('message', ({ data }: MessageEvent<Partial<Beat> | null>) => {
    if (typeof data?.beat === 'number') postMessage({ beat: data.beat } satisfies Beat)
  })
}

/** Begins a worker's work at once, before a message could be lost; for a page of another build it does nothing but say so. */
export const serve = (build: string, work: () => void): void => {
  const asked = buildIn(name)
  if (asked !== null && asked !== build) return postMessage({ foreign: build } satisfies Foreign)
  work()
  showLife()
}
