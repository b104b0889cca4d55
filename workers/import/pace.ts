import type { Kept } from '../../src/contract/db'
import type { Progress } from '../../src/contract/importer'

const lookedBack = 2000

/** Counts, rate and time left of a read. */
export const createPace = (now: () => number): { at: (rows: Kept, ofRows: number, exact: boolean) => Progress } => {
  const seen: (readonly [time: number, read: number])[] = []
  return {
    at: (rows, ofRows, exact) => {
      const time = now()
      seen.push([time, rows.read])
      while (seen.length > 2 && time - (seen[1]?.[0] ?? time) >= lookedBack) seen.shift()
      const [then, before] = seen[0] ?? [time, rows.read]
      const rate = time > then ? ((rows.read - before) * 1000) / (time - then) : 0
      const left = Math.max(0, ofRows - rows.read)
      return { rows, ofRows: Math.max(ofRows, rows.read), exact, rate, secondsLeft: rate > 0 ? left / rate : 0 }
    },
  }
}
