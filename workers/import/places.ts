import type { Db, Mirror, StoreTrouble } from '../../src/contract/db'
import { done } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'
import type { Visited } from '../../src/domain/places/visited'
import type { Pool } from './pool'

export interface PlaceShell {
  readonly db: Pick<Db, 'wantedTracks' | 'trackBytes' | 'keepPlaces'>
  readonly pool: Pick<Pool, 'placesOf'>
}

export interface PlaceHooks {
  readonly found: (done: number, of: number) => void
  readonly stopped: () => boolean
}

/** A transaction each: about half a second of looking. */
const batchFiles = 96
/** A track that ends its decoder is passed over; where several in a row do, it is not the tracks. */
const mostDeaths = 2

/**
 * Looks up where each kept track began and what it visits, one after the other: the maps take 60 MB in whichever decoder is asked, so only one is. Where they can't be
 * had, no track is to blame, and it stays wanted. Answers how many are.
 */
export const findPlaces = async ({ db, pool }: PlaceShell, mirror: Mirror, hooks: PlaceHooks): Promise<Outcome<number, StoreTrouble>> => {
  const wanted = await db.wantedTracks(mirror)
  if (!wanted.ok) return wanted
  const { places } = wanted.value
  let [looked, kept, deaths] = [0, 0, 0]
  let batch: { readonly name: string; readonly where: Visited }[] = []
  const write = async (): Promise<Outcome<null, StoreTrouble>> => {
    const files = batch
    batch = []
    kept += files.length
    return files.length === 0 ? done(null) : db.keepPlaces(mirror, files)
  }
  for (const name of places) {
    if (hooks.stopped() || deaths >= mostDeaths) break
    hooks.found(looked++, places.length)
    const bytes = await db.trackBytes(mirror, name)
    if (!bytes.ok) return bytes
    if (bytes.value === null) continue
    const where = await pool.placesOf(bytes.value)
    if (where === 'no-maps') break
    deaths = where === null ? deaths + 1 : 0
    if (where !== null) batch.push({ name, where })
    if (batch.length < batchFiles) continue
    const written = await write()
    if (!written.ok) return written
  }
  const written = await write()
  if (looked === places.length && places.length > 0) hooks.found(looked, looked)
  return written.ok ? done(places.length - kept) : written
}
