import type { Db, Mirror, StoreTrouble } from '../../src/contract/db'
import { done } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'
import type { Pool } from './pool'

export interface WaysShell {
  readonly db: Pick<Db, 'wantedWays' | 'keepWays'>
  readonly pool: Pick<Pool, 'waysOf'>
}

/**
 * Holds the routes of all runs against each other, where other runs count now than when that was done last. Away from the store and from whoever tells the cards:
 * 20,000 routes take a decoder a second and a half. What was found before stands until then. A comparison that ends its decoder is tried again with the next reading.
 */
export const compareWays = async ({ db, pool }: WaysShell, mirror: Mirror): Promise<Outcome<null, StoreTrouble>> => {
  const wanted = await db.wantedWays(mirror)
  if (!wanted.ok) return wanted
  if (wanted.value === null) return done(null)
  const { files, routes } = wanted.value
  const ways = await pool.waysOf(routes)
  return ways === null ? done(null) : db.keepWays(mirror, files, ways)
}
